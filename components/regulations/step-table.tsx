import { type Stage, stages } from "@/lib/admissions/case/stages";
import { procedureMap } from "@/lib/admissions/forecast/procedure-map";
import type { StepRequirements } from "@/lib/admissions/forecast/step-requirements";
import { admission } from "@/lib/admissions/procedure/procedure";
import type { Words } from "@/lib/text/text";
import { destinations } from "@/lib/workflow/machine";
import { namedColumns } from "../ui/columns";
import { Leaves, type Reading, Requirements } from "./requirements";
import { Source } from "./source";

type Row = Readonly<{ outline: StepRequirements; reading: Reading }>;

export const stageNames = (from: readonly Stage[], { steps }: Words): string => {
  const names = stages.filter((stage) => from.includes(stage)).map((stage) => steps.stages[stage]);
  return names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(", ");
};

/** The step, who owes it, where else than here it may be taken, and where it leads. */
export function StepName({ outline: { step }, reading: { words }, number }: Row & Readonly<{ number?: string }>) {
  const { from, to, responsibleRole, sideStep } = admission[step];
  return (
    <span className="block scroll-mt-6 target:bg-accent-soft" id={step}>
      <span className="font-semibold">
        {number} {words.steps.steps[step]}
      </span>
      <span className="font-normal"> · {words.steps.roles[responsibleRole]}</span>
      {!sideStep && destinations(to).length > 0 && (
        <span className="font-normal text-accent"> {words.procedure.leadsTo(stageNames(destinations(to), words))}</span>
      )}
      {!sideStep && from.length > 1 && (
        <span className="block font-normal text-muted text-sm">{words.procedure.also(stageNames(from, words))}</span>
      )}
    </span>
  );
}

function StepRow({ outline, reading, number }: Row & Readonly<{ number: string }>) {
  return (
    <tr className="border-line border-t align-top">
      <th className="py-2.5 pr-4 text-left font-medium" scope="row">
        <StepName number={number} outline={outline} reading={reading} />
      </th>
      <td className="py-2.5 pr-4">
        <Requirements outline={outline} reading={reading} />
      </td>
      <td className="py-2.5 pr-4">
        <Leaves outline={outline} reading={reading} />
      </td>
      <td className="py-2.5">
        <Source cites={admission[outline.step].cites} />
      </td>
    </tr>
  );
}

const widths = ["md:w-[28%] print:w-[29%]", "md:w-[33%] print:w-[33%]", "md:w-[25%] print:w-[25%]", ""];

/** The line of the procedure as one table: each stage, and under it its steps in order. */
export function StepTable({ reading }: Readonly<{ reading: Reading }>) {
  const { procedure, steps } = reading.words;
  const { step, must, leaves, source } = procedure.columns;
  const columns = [step, must, leaves, source];
  return (
    <table className="stacked w-full border-collapse md:table-fixed print:table-fixed" style={namedColumns(columns)}>
      <caption className="sr-only">{procedure.title}</caption>
      <thead>
        <tr className="text-left">
          {columns.map((column, index) => (
            <th className={`py-2 pr-4 font-semibold text-sm ${widths[index]}`} key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {procedureMap.stages.map(({ stage, steps: found }, index) => (
        <tbody id={stage} key={stage}>
          <tr className="break-after-avoid border-accent border-t-2 bg-wash">
            <th className="px-2 py-2 text-left font-semibold text-lg" colSpan={4} scope="rowgroup">
              {procedure.stage(index + 1, steps.stages[stage])}
              {index === 0 && <span className="font-normal text-muted text-sm"> · {steps.nominated}</span>}
            </th>
          </tr>
          {found.map((outline, at) => (
            <StepRow key={outline.step} number={`${index + 1}.${at + 1}`} outline={outline} reading={reading} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
