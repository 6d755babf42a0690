import { procedureMap } from "@/lib/admissions/forecast/procedure-map";
import type { StepRequirements } from "@/lib/admissions/forecast/step-requirements";
import { admission } from "@/lib/admissions/procedure/procedure";
import { type Day, formatDay } from "@/lib/primitives/day";
import { packOn } from "@/lib/regulations/packs/packs";
import type { Rulebook } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { destinations } from "@/lib/workflow/machine";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { DayChoice, InForce, Parts } from "./parts";
import { type Reading, Requirements } from "./requirements";
import { Source } from "./source";
import { StepName, StepTable, stageNames } from "./step-table";

type Props = Readonly<{ book: Rulebook; on: Day; today: Day; words: Words }>;
/** The same first and last column all the way down. */
const fixed =
  "md:[&_table]:table-fixed md:[&_thead_th:first-child]:w-[28%] md:[&_thead_th:last-child]:w-[14%] print:[&_table]:table-fixed print:[&_thead_th:first-child]:w-[26%] print:[&_thead_th:last-child]:w-[13%]";

/** The stages as a line of numbers, each leading to its part of the page. */
function StageLine({ words }: Readonly<{ words: Words }>) {
  return (
    <ol
      aria-label={words.procedure.line}
      className="my-6 flex flex-wrap gap-x-1 gap-y-3 md:flex-nowrap print:my-2 print:flex-nowrap"
    >
      {procedureMap.stages.map(({ stage }, index) => (
        <li className="w-full md:flex-1 print:flex-1" key={stage}>
          <a
            className="flex items-center gap-3 text-ink no-underline hover:text-accent md:flex-col md:gap-1 md:text-center print:flex-col print:gap-1 print:text-center"
            href={`#${stage}`}
          >
            <span
              aria-hidden="true"
              className="flex size-8 shrink-0 items-center justify-center rounded-full border-2 border-accent font-semibold text-accent text-sm"
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

function Beside({
  title,
  found,
  reading,
}: Readonly<{ title: string; found: readonly StepRequirements[]; reading: Reading }>) {
  const { procedure } = reading.words;
  const { step, at, must, leadsTo, source } = procedure.asideColumns;
  const rows = found.map((outline) => {
    const { from, to, cites } = admission[outline.step];
    return {
      key: outline.step,
      cells: [
        <StepName key="name" outline={outline} reading={reading} />,
        stageNames(from, reading.words),
        <Requirements key="must" outline={outline} reading={reading} />,
        destinations(to).length > 0 ? stageNames(destinations(to), reading.words) : procedure.same,
        <Source cites={cites} key="source" />,
      ],
    };
  });
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <div className={fixed}>
        <Table caption={title} columns={[step, at, must, leadsTo, source]} hideCaption rows={rows} />
      </div>
    </section>
  );
}

/** The whole procedure on one sheet, drawn from the machine: stages in a line, their steps in order, and the ways out. */
export function ProcedurePage({ book, on, today, words }: Props) {
  const { procedure, regulations } = words;
  const kept = on === today ? null : on;
  const reading = { book, on, kept, words };
  return (
    <div className="dense on-a-map">
      <PageHeading
        actions={<PrintButton label={words.frame.print} />}
        subtitle={regulations.asOf(formatDay(on))}
        title={procedure.title}
      />
      <Parts at="procedure" on={kept} words={words} />
      <DayChoice action="/regulations/procedure" on={on} today={today} words={words} />
      <p>{procedure.intro}</p>
      <p className="text-muted text-sm">{procedure.general}</p>
      <InForce on={on} packs={book.packs} words={words} />
      <StageLine words={words} />
      <StepTable reading={reading} />
      <p className="mt-6 font-semibold text-accent">{procedure.end}</p>
      <Beside found={procedureMap.sideSteps} reading={reading} title={procedure.sideSteps} />
      <Beside found={procedureMap.exits} reading={reading} title={procedure.exits} />
      {packOn(on, book.packs).provisional && <p className="mt-6 text-muted text-sm">{procedure.provisional}</p>}
    </div>
  );
}
