import { type PaperPart, paperParts } from "@/lib/papers-needed/needed-papers";
import { presentPart } from "@/lib/papers-needed/paper-lines";
import { paperTitle } from "@/lib/papers-needed/paper-title";
import type { PaperListView } from "@/lib/papers-needed/queries";
import { formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { CasePage } from "../admissions/case/case-page";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { PaperRows } from "./paper-rows";

type Props = Readonly<{ view: PaperListView; words: Words }>;

/** What will have lapsed when the cell means to meet, in the order of doing it again. */
function Stale({ view, words }: Props) {
  const { papersNeeded } = words;
  if (!view.planned || view.stale.length === 0) return null;
  return (
    <Notice title={papersNeeded.staleTitle(formatDay(view.planned.on))} tone="warning">
      <ol className="list-decimal pl-5">
        {view.stale.map(({ key, until, cites }) => (
          <li key={key}>
            {papersNeeded.staleLine(paperTitle(key, words), formatDay(until))}
            {cites && <span className="text-muted"> ({source(cites)})</span>}
          </li>
        ))}
      </ol>
    </Notice>
  );
}

/** The questions at the start that nobody has answered. */
function Questions({ view, words }: Props) {
  const { papersNeeded } = words;
  const address = `/dossiers/${view.caseId}/papers/questions`;
  if (view.open.length > 0 && view.mayKeep)
    return (
      <section className="my-4 rounded-lg border border-line border-l-4 border-l-accent bg-wash p-5 print:hidden">
        <h2 className="font-semibold text-lg">{papersNeeded.openQuestions(view.open.length)}</h2>
        <p className="mt-1 text-muted">{papersNeeded.questionsHint}</p>
        <p className="mt-3">
          <LinkButton href={address}>{papersNeeded.answer}</LinkButton>
        </p>
      </section>
    );
  if (!view.mayKeep) return null;
  return (
    <p className="my-3 print:hidden">
      <a className="link inline-flex min-h-9 items-center" href={address}>
        {papersNeeded.changeAnswers}
      </a>
    </p>
  );
}

function Planned({ view: { planned }, words }: Props) {
  const { papersNeeded } = words;
  if (!planned) return null;
  const day = formatDay(planned.on);
  return (
    <p className="my-3">{planned.isStated ? papersNeeded.plannedStated(day) : papersNeeded.plannedForecast(day)}</p>
  );
}

const isPresent = (part: PaperPart, { head, planned }: PaperListView): boolean =>
  part === "special" || part === presentPart(head.admittedOn, planned);

/** A part of the dossier; what is not of the present time is folded. */
function Part({ part, view, words }: Props & Readonly<{ part: PaperPart }>) {
  const { papersNeeded } = words;
  const lines = view.lines.filter((line) => line.part === part);
  if (lines.length === 0) return null;
  const needed = lines.filter(({ state, need }) => state !== "notNeeded" && need !== "unclear");
  const there = needed.filter(({ state }) => state === "accepted").length;
  return (
    <details className="border-line border-b" open={isPresent(part, view)}>
      <summary className="min-h-12 cursor-pointer py-2.5">
        <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">{papersNeeded.parts[part]}</span>
          <span className="text-muted text-sm tabular-nums">{papersNeeded.count(there, needed.length)}</span>
        </span>
      </summary>
      <div className="pb-4">
        <PaperRows lines={lines} view={view} words={words} />
      </div>
    </details>
  );
}

/** The papers a case needs, with their states. */
export function PapersNeededPage({ view, done, words }: Props & Readonly<{ done: string | null }>) {
  const { papersNeeded, layout } = words;
  return (
    <CasePage
      head={view.head}
      notice={<DoneNotice done={done} sentences={papersNeeded.done} />}
      tab="papers"
      words={words}
    >
      <section>
        <SectionHeading>{papersNeeded.title}</SectionHeading>
        {!view.isReadable && <Notice tone="error">{papersNeeded.unreadable}</Notice>}
        <Stale view={view} words={words} />
        <Planned view={view} words={words} />
        <Questions view={view} words={words} />
        <p className="my-3 print:hidden">
          <a className="link inline-flex min-h-9 items-center" href={`/dossiers/${view.caseId}/files`}>
            {words.files.open}
          </a>
        </p>
        <div className="border-line border-t">
          {paperParts.map((part) => (
            <Part key={part} part={part} view={view} words={words} />
          ))}
        </div>
        <p className="my-4 print:hidden">
          <PrintButton label={layout.print} of={{ caseId: view.caseId, part: "papers" }} />
        </p>
      </section>
    </CasePage>
  );
}
