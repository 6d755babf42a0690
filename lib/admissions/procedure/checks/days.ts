import type { Day } from "../../../primitives/day";
import type { Citation } from "../../../workflow/refusal";
import type { CaseCheck, OccurredOn } from "../../case/facts";
import { latestPaper, type PaperKind } from "../../case/papers";
import { type Clock, overdueOn } from "../../clocks/clocks";
import { probationEndsOn, probationStartsOn } from "../../clocks/probation-end";

/** The day in a field must not be before the day of a paper it rests on. */
export const notBefore =
  <Field extends string>(
    field: Field,
    kind: PaperKind,
    cites?: Citation,
  ): CaseCheck<Readonly<Record<Field, Day | null>>> =>
  (facts, input) => {
    const since = latestPaper(facts, kind)?.datedOn;
    const on = input[field];
    return since && on && on < since
      ? { code: "before-its-paper", facts: { paper: kind, since, day: on }, cites, field }
      : undefined;
  };

/** The day in a field must not be after the day of the step that rests on it. */
export const notAfter =
  <Field extends string>(field: Field): CaseCheck<OccurredOn & Readonly<Record<Field, Day | null>>> =>
  (_facts, input) => {
    const { occurredOn } = input;
    const on: Day | null = input[field];
    return on && on > occurredOn ? { code: "after-the-step", facts: { day: on, occurredOn }, field } : undefined;
  };

/** A paper that goes with the self-review is written after probation too. Source: HD 06-HD/TW 4.2. */
export const afterProbation =
  <Field extends string>(field: Field, cites: Citation): CaseCheck<Readonly<Record<Field, Day>>> =>
  (facts, input) => {
    const [startsOn, endsOn] = [probationStartsOn(facts), probationEndsOn(facts)];
    if (!startsOn || !endsOn || input[field] >= endsOn) return undefined;
    const { value: months } = facts.rules.probationMonths.on(startsOn);
    return { code: "before-probation-ends", facts: { months, endsOn }, cites, field };
  };

/** Lateness is recorded with its reason; it does not stop what the Charter allows. */
export const explainedIfLate =
  (clock: Clock): CaseCheck<OccurredOn & { lateReason: string | null }> =>
  (facts, { occurredOn, lateReason }) =>
    lateReason ? undefined : overdueOn(facts, occurredOn, clock);
