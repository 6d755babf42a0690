import type { Day } from "../primitives/day";

/** Where a rule is written. `clause` is as printed in the instrument. */
export type Citation = Readonly<{ instrument: string; clause: string }>;

/**
 * One reason why something may not be done: a code for the sentence, the facts it is filled with, the provision, and the
 * field it speaks of. From the day `until` on it no longer stands, where time alone lifts it. What is `confirmable` is lifted by a person who states on what ground it may be done all the same.
 */
export type Refusal<Code extends string = string> = Readonly<{
  code: Code;
  facts: Readonly<Record<string, string | number | null | undefined>>;
  cites?: Citation;
  field?: string;
  until?: Day;
  confirmable?: true;
  /** Tells of something that only those who decide may know: the audit keeps its code alone. */
  secret?: true;
}>;

export type Refused = Readonly<{ kind: "refused"; refusals: readonly Refusal[] }>;
export type NotFound = Readonly<{ kind: "not-found" }>;
export type Outcome<Value> = Readonly<{ kind: "done"; value: Value }> | Refused | NotFound;

export const done = <Value>(value: Value): Outcome<Value> => ({ kind: "done", value });
export const refused = (...refusals: Refusal[]): Refused => ({ kind: "refused", refusals });
/** What is said of a day that has not come; nothing of today or an earlier one. */
export const notYet = (field: string, on: Day, today: Day): Refusal[] =>
  on > today ? [{ code: "future-day", facts: { day: on }, field }] : [];
export const notFound: NotFound = { kind: "not-found" };
