import { type Stage, stages } from "@/lib/admissions/case/stages";
import { procedureMap } from "@/lib/admissions/forecast/procedure-map";
import type { StepRequirements } from "@/lib/admissions/forecast/step-requirements";
import { admission } from "@/lib/admissions/procedure/procedure";
import type { Words } from "@/lib/text/text";
import { destinations } from "@/lib/workflow/machine";
import { columnNamesStyle } from "../ui/columns";
import { Requirements, StepResults } from "./requirements";
import type { ReadOn } from "./rule-value";
import { StepSource } from "./source";

type Row = Readonly<{ requirements: StepRequirements; readOn: ReadOn }>;

export const stageNames = (from: readonly Stage[], { steps }: Words): string => {
  const names = stages.filter((stage) => from.includes(stage)).map((stage) => steps.stages[stage]);
  return names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(", ");
};

/** The step, the role that owes it, the other stages in which it may be taken, and the stage it leads to. */
export function StepName({ requirements: { step }, readOn: { words }, number }: Row & Readonly<{ number?: string }>) {
  const { from, to, responsibleRole, sideStep } = admission[step];
  return (
    <span className="block scroll-mt-6 target:bg-warning-soft" id={step}>
      <span className="font-semibold">
        {number} {words.steps.steps[step]}
      </span>
      <span className="font-normal"> · {words.steps.roles[responsibleRole]}</span>
      {!sideStep && destinations(to).length > 0 && (
        <span className="font-normal text-link"> {words.procedure.leadsTo(stageNames(destinations(to), words))}</span>
      )}
      {!sideStep && from.length > 1 && (
        <span className="block font-normal text-muted text-sm">{words.procedure.also(stageNames(from, words))}</span>
      )}
    </span>
  );
}

function StepRow({ requirements, readOn, number }: Row & Readonly<{ number: string }>) {
  return (
    <tr className="border-line border-t">
      <th scope="row">
        <StepName number={number} requirements={requirements} readOn={readOn} />
      </th>
      <td>
        <Requirements requirements={requirements} readOn={readOn} />
      </td>
      <td>
        <StepResults requirements={requirements} readOn={readOn} />
      </td>
      <td>
        <StepSource cites={admission[requirements.step].cites} words={readOn.words} />
      </td>
    </tr>
  );
}

const heads = [
  "text-sm md:w-[28%] print:w-[29%]",
  "text-sm md:w-[33%] print:w-[33%]",
  "text-sm md:w-[25%] print:w-[25%]",
  "text-sm",
];

/** The main line of the procedure as one table: each stage with its steps in order. */
export function StepTable({ readOn }: Readonly<{ readOn: ReadOn }>) {
  const { procedure, steps } = readOn.words;
  const { step, must, leaves, source } = procedure.columns;
  const columns = [step, must, leaves, source];
  return (
    <table className="stacked md:table-fixed print:table-fixed" style={columnNamesStyle(columns)}>
      <caption className="sr-only">{procedure.title}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th className={heads[index]} key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {procedureMap.stages.map(({ stage, steps: stageSteps }, index) => (
        <tbody id={stage} key={stage}>
          <tr className="break-after-avoid border-link border-t-2 bg-wash">
            <th className="px-2 py-2 font-semibold text-lg" colSpan={4} scope="rowgroup">
              {procedure.stage(index + 1, steps.stages[stage])}
              {index === 0 && <span className="font-normal text-muted text-sm"> · {steps.nominated}</span>}
            </th>
          </tr>
          {stageSteps.map((requirements, at) => (
            <StepRow
              key={requirements.step}
              number={`${index + 1}.${at + 1}`}
              requirements={requirements}
              readOn={readOn}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
