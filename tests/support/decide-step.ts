import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Stage } from "../../lib/admissions/case/stages";
import { checksOf } from "../../lib/admissions/procedure/any-step";
import { admission, type Step, type StepInput } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { decide } from "../../lib/workflow/machine";
import type { Refusal } from "../../lib/workflow/refusal";

type StepCall = [step: Step, stage: Stage, facts: AdmissionFacts, stated: Readonly<Record<string, unknown>>];

/** The refusals of a step on the day its form states. An empty list means the step is allowed. */
export const refusalsOf = (...[step, stage, facts, stated]: StepCall): readonly Refusal[] => {
  const occurredOn = day(String(stated.occurredOn));
  const input = { ...stated, occurredOn } as unknown as StepInput;
  return decide(admission, stage, step, { ...facts, on: occurredOn }, input, checksOf(step));
};

/** The codes of the refusals of a step. */
export const refusalCodes = (...call: StepCall): string[] => refusalsOf(...call).map(({ code }) => code);

type FormValues = Readonly<Record<string, number | string | null | readonly string[]>>;

/** The form of a vote in which all 18 members of the body in `factsOf` vote yes. A superior's decision uses `total`. */
export const voteForm = (occurredOn: string, rest: FormValues = {}) => ({
  occurredOn,
  resolution: "05-NQ/CB",
  form: "secret",
  total: 18,
  here: [],
  shown: null,
  probationersPresent: null,
  present: 18,
  yes: 18,
  no: 0,
  blank: 0,
  ...rest,
});
