import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Stage } from "../../lib/admissions/case/stages";
import { checksOf } from "../../lib/admissions/procedure/any-step";
import { admission, type Step, type StepInput } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { decide } from "../../lib/workflow/machine";
import type { Refusal } from "../../lib/workflow/refusal";

type Taking = [step: Step, stage: Stage, facts: AdmissionFacts, stated: Readonly<Record<string, unknown>>];

/** Why a step is refused on a day; an empty list is a yes. */
export const whyNot = (...[step, stage, facts, stated]: Taking): readonly Refusal[] => {
  const occurredOn = day(String(stated.occurredOn));
  const input = { ...stated, occurredOn } as unknown as StepInput;
  return decide(admission, stage, step, { ...facts, on: occurredOn }, input, checksOf(step));
};

/** The codes alone. */
export const refusalsOf = (...taking: Taking): string[] => whyNot(...taking).map(({ code }) => code);

type Stated = Readonly<Record<string, number | string | null | readonly string[]>>;

/** A count that ties with the 18 members of the body in `factsOf`; `total` is what a superior's decision states. */
export const counted = (occurredOn: string, rest: Stated = {}) => ({
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
