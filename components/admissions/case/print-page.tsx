import type { ReactNode } from "react";
import { type PrintedPart, printedParts } from "@/lib/admissions/file/parts";
import type { PrintView } from "@/lib/admissions/file/print-queries";
import type { Words } from "@/lib/text/text";
import { DossierState } from "../../dossier/dossier-state";
import { caseTrail } from "../../layout/menu";
import { LogEntries } from "../../mentoring/log-entries";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { PrintButton } from "../../ui/print-button";
import { Missing } from "./case-file";
import { Halt, NextAct, nextOf, stageText } from "./case-header";
import { CaseHistory } from "./case-history";
import { CaseSide } from "./case-side";
import { Papers } from "./papers";
import { Votes } from "./votes";

type Part = Readonly<{ view: PrintView; words: Words }>;

const isOffered = (part: PrintedPart, { sees }: PrintView): boolean =>
  part === "votes" || part === "log" || part === "dossier" ? sees[part] : true;

/** The form that chooses the parts, sent by the address. */
function Choice({ view, words }: Part) {
  const { print } = words.caseFile;
  return (
    <form action={`/admissions/${view.id}/print`} className="mb-8 print:hidden" method="get">
      <fieldset>
        <legend className="mb-2 font-semibold">{print.choose}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {printedParts
            .filter((part) => isOffered(part, view))
            .map((part) => (
              <label className="flex min-h-11 items-center gap-3" key={part}>
                <input
                  className="size-5"
                  defaultChecked={view.parts.has(part)}
                  name="part"
                  type="checkbox"
                  value={part}
                />
                {print.parts[part]}
              </label>
            ))}
        </div>
      </fieldset>
      <div className="mt-3 flex flex-wrap gap-3">
        <button
          className="inline-flex min-h-11 items-center rounded-md border border-line px-4 font-medium hover:border-link hover:text-link"
          type="submit"
        >
          {print.apply}
        </button>
        <PrintButton label={words.layout.print} />
      </div>
    </form>
  );
}

function Summary({ view, words }: Part) {
  const next = nextOf(view);
  return (
    <section>
      <p className="font-semibold">{stageText(view.stage, words)}</p>
      <Halt head={view} words={words} />
      {view.provisional && <p>{words.admissions.file.provisional}</p>}
      {next && <NextAct head={view} step={next} words={words} />}
      <Missing view={view} words={words} />
    </section>
  );
}

/** A case file for print: the chosen parts one after the other. */
export function CasePrintPage({ view, words }: Part) {
  const { print } = words.caseFile;
  const drawn: Readonly<Record<PrintedPart, ReactNode>> = {
    summary: <Summary view={view} words={words} />,
    clocks: <CaseSide head={view} words={words} />,
    papers: <Papers view={view} words={words} />,
    votes: <Votes view={view} words={words} />,
    dossier: view.dossier && (
      <section>
        <SectionHeading>{print.parts.dossier}</SectionHeading>
        <DossierState view={view.dossier} words={words} />
      </section>
    ),
    log: view.log && (
      <section>
        <SectionHeading>{print.parts.log}</SectionHeading>
        <LogEntries view={view.log} words={words} />
      </section>
    ),
    history: <CaseHistory view={view} words={words} />,
  };
  return (
    <>
      <PageHeading
        subtitle={view.unit.name}
        title={print.page(view.person.name)}
        trail={caseTrail({ id: view.id, name: view.person.name, isOwn: view.isApplicant }, words)}
      />
      <Choice view={view} words={words} />
      {printedParts
        .filter((part) => view.parts.has(part) && isOffered(part, view))
        .map((part) => (
          <div className="mb-6" key={part}>
            {drawn[part]}
          </div>
        ))}
    </>
  );
}
