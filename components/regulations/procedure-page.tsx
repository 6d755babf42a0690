import { procedureMap } from "@/lib/admissions/forecast/procedure-map";
import { type Day, formatDay } from "@/lib/primitives/day";
import { hasProvisionalOn } from "@/lib/regulations/provisional";
import type { Rulebook } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { Term } from "../help/term";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { DayChoice, PackInForce } from "./pack-in-force";
import { RegulationTabs } from "./regulation-tabs";
import { StepList } from "./step-list";

type Props = Readonly<{ rulebook: Rulebook; on: Day; today: Day; words: Words }>;
/** The stages as numbers in a line, each a link to its part of the page. */
function StageLine({ words }: Readonly<{ words: Words }>) {
  return (
    <ol aria-label={words.procedure.line} className="my-6 flex flex-wrap gap-x-1 gap-y-1 md:flex-nowrap print:hidden">
      {procedureMap.stages.map(({ stage }, index) => (
        <li className="w-full md:flex-1" key={stage}>
          <a
            className="flex items-center gap-3 text-ink no-underline hover:text-link md:flex-col md:gap-1 md:text-center"
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

/** The whole procedure on one page, computed from the machine: the steps of each stage in order, side steps and exits, as sentences. */
export function ProcedurePage({ rulebook, on, today, words }: Props) {
  const { procedure, regulations, steps } = words;
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
      <div className="print:hidden">
        <PackInForce on={on} rulebook={rulebook} words={words} />
      </div>
      <StageLine words={words} />
      <div className="map-of-steps">
        {procedureMap.stages.map(({ stage, steps: stageSteps }, index) => (
          <section key={stage}>
            <SectionHeading id={stage}>{procedure.stage(index + 1, steps.stages[stage])}</SectionHeading>
            {index === 0 && <p className="text-muted">{procedure.begins(steps.nominated)}</p>}
            <StepList readOn={readOn} stage={index + 1} steps={stageSteps} />
          </section>
        ))}
        {[
          { title: procedure.sideSteps, besides: procedureMap.sideSteps },
          { title: procedure.exits, besides: procedureMap.exits },
        ].map(({ title, besides }) => (
          <section key={title}>
            <SectionHeading>{title}</SectionHeading>
            <StepList readOn={readOn} steps={besides} />
          </section>
        ))}
      </div>
      {hasProvisionalOn(rulebook, on) && <p className="mt-6 text-muted text-sm print:mt-1">{procedure.provisional}</p>}
    </div>
  );
}
