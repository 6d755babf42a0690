import { type Stage, stages } from "@/lib/admissions/case/stages";
import type { StepRequirements } from "@/lib/admissions/forecast/step-requirements";
import { admission } from "@/lib/admissions/procedure/procedure";
import type { Words } from "@/lib/text/text";
import { destinations } from "@/lib/workflow/machine";
import { Requirements } from "./requirements";
import type { ReadOn } from "./rule-value";
import { StepSource } from "./source";

/** Stages as a sentence names them: one by one, or the first and the last of several that follow one another. */
const stagesNamed = (named: readonly Stage[], { procedure, steps }: Words): string => {
  const inOrder = stages.filter((stage) => named.includes(stage));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return "";
  const nameOf = (stage: Stage) => steps.stages[stage];
  const isRun = stages.indexOf(last) - stages.indexOf(first) === inOrder.length - 1;
  return isRun && inOrder.length > 2
    ? procedure.fromTo(nameOf(first), nameOf(last))
    : procedure.oneOf(inOrder.map(nameOf));
};

const uncapitalised = (text: string): string => (text[0]?.toLowerCase() ?? "") + text.slice(1);

type StepProps = Readonly<{ requirements: StepRequirements; readOn: ReadOn; number?: string }>;

/** A step as a sentence: who does what, at which stage, and what follows. Opened, its conditions, results, rules and provision. */
function StepItem({ requirements, readOn, number }: StepProps) {
  const { words } = readOn;
  const { procedure, steps } = words;
  const { step } = requirements;
  const { cites, from, responsibleRole, to } = admission[step];
  const ends = destinations(to);
  return (
    <li className="scroll-mt-24 border-line border-b py-2 target:bg-warning-soft" id={step}>
      <p>
        {number && <span className="text-muted">{number} </span>}
        {procedure.who(steps.roles[responsibleRole])} <strong>{uncapitalised(steps.steps[step])}</strong>{" "}
        {procedure.when(stagesNamed(from, words))}
        {ends.length > 0 ? procedure.after(stagesNamed(ends, words)) : procedure.same}
      </p>
      <details className="shown-in-print">
        <summary className="min-h-9 cursor-pointer py-1 text-link text-sm">{procedure.opens}</summary>
        <Requirements readOn={readOn} requirements={requirements} />
        <p className="text-muted text-sm">
          {procedure.columns.source}: <StepSource cites={cites} words={words} />
        </p>
      </details>
    </li>
  );
}

type ListProps = Readonly<{ steps: readonly StepRequirements[]; readOn: ReadOn; stage?: number }>;

/** Steps as a list of sentences; those of a stage are numbered. */
export function StepList({ steps, readOn, stage }: ListProps) {
  return (
    <ol className="steps-in-sentences">
      {steps.map((requirements, index) => (
        <StepItem
          key={requirements.step}
          readOn={readOn}
          requirements={requirements}
          {...(stage ? { number: `${stage}.${index + 1}.` } : {})}
        />
      ))}
    </ol>
  );
}
