import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Stage } from "../../lib/admissions/case/stages";
import { checksOf } from "../../lib/admissions/procedure/any-step";
import { admission, ballotOf, type Step, type StepInput } from "../../lib/admissions/procedure/procedure";
import { excludingOn } from "../../lib/admissions/voting/ballots";
import { electorateOf } from "../../lib/admissions/voting/electorate";
import { isCarried } from "../../lib/admissions/voting/tally";
import { day } from "../../lib/primitives/day";
import { decide } from "../../lib/workflow/machine";
import type { Refusal } from "../../lib/workflow/refusal";

type StepCall = [step: Step, stage: Stage, facts: AdmissionFacts, stated: Readonly<Record<string, unknown>>];

/**
 * What a test leaves out of a vote is what its paper would state: how many did not come and why, the number of the
 * resolution, or the minutes of a vote that failed.
 */
const withPaper = (step: Step, facts: AdmissionFacts, stated: Readonly<Record<string, unknown>>) => {
  const ballot = ballotOf(step);
  if (!ballot) return stated;
  const on = day(String(stated.occurredOn));
  const { total, base } = electorateOf(
    facts.voters ?? [],
    on,
    (stated.here ?? []) as readonly string[],
    excludingOn(facts.rules, ballot.body, on),
  );
  const absent = Math.max(0, total - Number(stated.present));
  const carried = isCarried(facts.rules, ballot.body, { base, yes: Number(stated.yes) }, on);
  return {
    absent,
    absenceReasons: absent > 0 ? "Đi công tác" : null,
    ...(carried ? { resolution: `05-NQ/${ballot.body === "cell" ? "CB" : "ĐU"}`, minutes: null } : {}),
    ...(carried ? {} : { resolution: null, minutes: `05-BB/${ballot.body === "cell" ? "CB" : "ĐU"}` }),
    ...stated,
  };
};

/** The refusals of a step on the day its form states. An empty list means the step is allowed. */
export const refusalsOf = (...[step, stage, facts, stated]: StepCall): readonly Refusal[] => {
  const occurredOn = day(String(stated.occurredOn));
  const input = { ...withPaper(step, facts, stated), occurredOn } as unknown as StepInput;
  return decide(admission, stage, step, { ...facts, on: occurredOn }, input, checksOf(step));
};

/** The codes of the refusals of a step. */
export const refusalCodes = (...call: StepCall): string[] => refusalsOf(...call).map(({ code }) => code);

type FormValues = Readonly<Record<string, number | string | null | readonly string[]>>;

/** The form of a vote in which all 18 members of the body in `factsOf` vote yes. A superior's decision uses `total`. */
export const voteForm = (occurredOn: string, rest: FormValues = {}) => ({
  occurredOn,
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
