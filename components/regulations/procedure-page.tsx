import { procedureMap } from "@/lib/admissions/forecast/procedure-map";
import type { StepRequirements } from "@/lib/admissions/forecast/step-requirements";
import { admission } from "@/lib/admissions/procedure/procedure";
import { type Day, formatDay } from "@/lib/primitives/day";
import { hasProvisionalOn } from "@/lib/regulations/provisional";
import type { Rulebook } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { destinations } from "@/lib/workflow/machine";
import { Term } from "../help/term";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { DayChoice, PackInForce } from "./pack-in-force";
import { RegulationTabs } from "./regulation-tabs";
import { Requirements } from "./requirements";
import type { ReadOn } from "./rule-value";
import { StepSource } from "./source";
import { StepName, StepTable, stageNames } from "./step-table";

type Props = Readonly<{ rulebook: Rulebook; on: Day; today: Day; words: Words }>;
/** All tables of the page have first and last columns of the same width. */
const fixed = {
  layout: "md:table-fixed print:table-fixed",
  widths: { 0: "md:w-[28%] print:w-[26%]", 4: "md:w-[14%] print:w-[13%]" },
};

/** The stages as numbers in a line, each a link to its part of the page. */
function StageLine({ words }: Readonly<{ words: Words }>) {
  return (
    <ol
      aria-label={words.procedure.line}
      className="my-6 flex flex-wrap gap-x-1 gap-y-3 md:flex-nowrap print:my-2 print:flex-nowrap"
    >
      {procedureMap.stages.map(({ stage }, index) => (
        <li className="w-full md:flex-1 print:flex-1" key={stage}>
          <a
            className="flex items-center gap-3 text-ink no-underline hover:text-link md:flex-col md:gap-1 md:text-center print:flex-col print:gap-1 print:text-center"
            href={`#${stage}`}
          >
            <span
              aria-hidden="true"
              className="flex size-8 shrink-0 items-center justify-center rounded-full border-2 border-link font-semibold text-link text-sm"
            >
              {index + 1}
            </span>
            <span className="text-sm">{words.steps.stages[stage]}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function OtherSteps({
  title,
  steps,
  readOn,
}: Readonly<{ title: string; steps: readonly StepRequirements[]; readOn: ReadOn }>) {
  const { procedure } = readOn.words;
  const { step, at, must, leadsTo, source } = procedure.asideColumns;
  const rows = steps.map((requirements) => {
    const { from, to, cites } = admission[requirements.step];
    return {
      key: requirements.step,
      cells: [
        <StepName key="name" requirements={requirements} readOn={readOn} />,
        stageNames(from, readOn.words),
        <Requirements key="must" requirements={requirements} readOn={readOn} />,
        destinations(to).length > 0 ? stageNames(destinations(to), readOn.words) : procedure.same,
        <StepSource cites={cites} key="source" words={readOn.words} />,
      ],
    };
  });
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <Table caption={title} columns={[step, at, must, leadsTo, source]} fixed={fixed} hideCaption rows={rows} />
    </section>
  );
}

/** The whole procedure on one page, computed from the machine: the stages, their steps in order, side steps and exits. */
export function ProcedurePage({ rulebook, on, today, words }: Props) {
  const { procedure, regulations } = words;
  const dayInLinks = on === today ? null : on;
  const readOn = { rulebook, on, dayInLinks, words };
  return (
    <div className="dense on-a-map">
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        subtitle={regulations.asOf(formatDay(on))}
        title={procedure.title}
      />
      <RegulationTabs at="procedure" on={dayInLinks} words={words} />
      <DayChoice action="/regulations/procedure" on={on} today={today} words={words} />
      <p>
        {procedure.intro} <Term name="competent" words={words} />
      </p>
      <p className="text-muted text-sm">{procedure.general}</p>
      <PackInForce on={on} rulebook={rulebook} words={words} />
      <StageLine words={words} />
      <StepTable readOn={readOn} />
      <p className="mt-6 font-semibold text-link">{procedure.end}</p>
      <OtherSteps steps={procedureMap.sideSteps} readOn={readOn} title={procedure.sideSteps} />
      <OtherSteps steps={procedureMap.exits} readOn={readOn} title={procedure.exits} />
      {hasProvisionalOn(rulebook, on) && <p className="mt-6 text-muted text-sm">{procedure.provisional}</p>}
    </div>
  );
}
