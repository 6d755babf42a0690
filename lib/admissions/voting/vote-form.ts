import { field, type InputOf } from "../../forms/field";

const counts = {
  present: field.number(0, 1_000),
  yes: field.number(0, 1_000),
  no: field.number(0, 1_000),
  blank: field.number(0, 1_000),
};

/** The vote of a cell or a committee. Who counts is read from the register; the form states the count, and who came. */
export const voteForm = {
  occurredOn: field.day,
  /** Those away or exempt who were present and voted. */
  here: field.ticks(200),
  /** The roll the reader saw, so that a different one is shown before anything is recorded. */
  shown: field.hidden(10_000),
  form: field.choice(["secret", "card"]),
  tellerId: field.optionalPerson,
  present: counts.present,
  /** Everybody else on the roll, as the paper states it, and why they did not come. */
  absent: field.number(0, 1_000),
  absenceReasons: field.optionalProse(500),
  yes: counts.yes,
  no: counts.no,
  blank: counts.blank,
  probationersPresent: field.optionalNumber(0, 1_000),
  /** Of a vote that carried. */
  resolution: field.optionalLine(60),
  /** Of a vote that failed: there is no resolution, and its minutes or the report of it are named. */
  minutes: field.optionalLine(120),
};
export type VoteInput = InputOf<typeof voteForm>;

/** The decision of the superior's standing committee, whose size it states. */
export const decisionForm = {
  occurredOn: field.day,
  number: field.line(60),
  total: field.number(1, 1_000),
  ...counts,
};
export type DecisionInput = InputOf<typeof decisionForm>;

/** Being late is recorded with its reason. */
export const lateReason = field.optionalProse(2_000);
