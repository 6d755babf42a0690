import { admission } from "@/lib/admissions/machine";
import { stepMap } from "@/lib/admissions/map";
import type { StepOutline } from "@/lib/admissions/outline";
import { type Stage, stages } from "@/lib/admissions/steps";
import { type Day, written } from "@/lib/primitives/day";
import type { Rulebook } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { DayChoice, InForce, Parts } from "./parts";
import { Leaves, type Reading, Requirements } from "./requirements";
import { Source } from "./source";

type Props = Readonly<{ book: Rulebook; on: Day; today: Day; words: Words }>;
type Row = Readonly<{ outline: StepOutline; reading: Reading }>;

const stageNames = (from: readonly Stage[], { steps }: Words): string => {
  const names = stages.filter((stage) => from.includes(stage)).map((stage) => steps.stages[stage]);
  return names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(", ");
};

/** The step, who owes it, and where else than here it may be taken. */
function Name({ outline: { step }, reading: { words }, number }: Row & Readonly<{ number?: string }>) {
  const { from, to, owedBy, aside } = admission[step];
  return (
    <span className="block scroll-mt-6 target:bg-accent-soft" id={step}>
      <span className="block font-semibold">
        {number} {words.steps.steps[step]}
      </span>
      <span className="block font-normal">{words.steps.roles[owedBy]}</span>
      {!aside && from.length > 1 && (
        <span className="block font-normal text-muted text-sm print:text-[8pt]">
          {words.procedure.also(stageNames(from, words))}
        </span>
      )}
      {!aside && to !== "same" && (
        <span className="block font-normal text-accent">{words.procedure.leadsTo(words.steps.stages[to])}</span>
      )}
    </span>
  );
}

/** The stages as a line of numbers, each leading to its part of the page. */
function StageLine({ words }: Readonly<{ words: Words }>) {
  return (
    <ol
      aria-label={words.procedure.line}
      className="my-6 flex flex-wrap gap-x-1 gap-y-3 md:flex-nowrap print:my-3 print:flex-nowrap"
    >
      {stepMap.stages.map(({ stage }, index) => (
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
}: Readonly<{ title: string; found: readonly StepOutline[]; reading: Reading }>) {
  const { procedure, steps } = reading.words;
  const { step, at, must, leadsTo, source } = procedure.asideColumns;
  const rows = found.map((outline) => {
    const { from, to, cites } = admission[outline.step];
    return {
      key: outline.step,
      cells: [
        <Name key="name" outline={outline} reading={reading} />,
        stageNames(from, reading.words),
        <Requirements key="must" outline={outline} reading={reading} />,
        to === "same" ? procedure.same : steps.stages[to],
        <Source cites={cites} key="source" />,
      ],
    };
  });
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <Table caption={title} columns={[step, at, must, leadsTo, source]} hideCaption rows={rows} />
    </section>
  );
}

/** The whole procedure on one sheet, drawn from the machine: stages in a line, their steps in order, and the ways out. */
export function ProcedurePage({ book, on, today, words }: Props) {
  const { procedure, regulations, steps } = words;
  const kept = on === today ? null : on;
  const reading = { book, on, kept, words };
  const { step, must, leaves, source } = procedure.columns;
  const row = (outline: StepOutline, number: string) => ({
    key: outline.step,
    cells: [
      <Name key="name" number={number} outline={outline} reading={reading} />,
      <Requirements key="must" outline={outline} reading={reading} />,
      <Leaves key="leaves" outline={outline} reading={reading} />,
      <Source cites={admission[outline.step].cites} key="source" />,
    ],
  });
  return (
    <div className="step-map">
      <PageHeading
        actions={<PrintButton label={words.frame.print} />}
        subtitle={regulations.asOf(written(on))}
        title={procedure.title}
      />
      <Parts at="procedure" on={kept} words={words} />
      <DayChoice action="/regulations/procedure" on={on} today={today} words={words} />
      <p>{procedure.intro}</p>
      <p className="text-muted text-sm">{procedure.general}</p>
      <InForce on={on} packs={book.packs} words={words} />
      <StageLine words={words} />
      {stepMap.stages.map(({ stage, steps: found }, index) => (
        <section key={stage}>
          <SectionHeading id={stage}>{procedure.stage(index + 1, steps.stages[stage])}</SectionHeading>
          {index === 0 && <p className="mb-2">{steps.nominated}.</p>}
          <Table
            caption={steps.stages[stage]}
            columns={[step, must, leaves, source]}
            hideCaption
            rows={found.map((outline, at) => row(outline, `${index + 1}.${at + 1}`))}
          />
        </section>
      ))}
      <p className="mt-6 font-semibold text-accent">{procedure.end}</p>
      <Beside found={stepMap.asides} reading={reading} title={procedure.asides} />
      <Beside found={stepMap.exits} reading={reading} title={procedure.exits} />
    </div>
  );
}
