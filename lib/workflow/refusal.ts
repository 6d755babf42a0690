import type { Day } from "../primitives/day";

/** Where a rule is written; `clause` as printed in the instrument. */
export type Citation = Readonly<{ instrument: string; clause: string }>;

/**
 * One reason why something may not be done: the code of its sentence in lib/text, the facts the sentence is filled with,
 * the provision, and the field of the form it belongs to.
 */
export type Refusal<Code extends string = string> = Readonly<{
  code: Code;
  facts: Readonly<Record<string, string | number | null | undefined>>;
  cites?: Citation;
  field?: string;
  /** The first day on which the reason no longer applies, where time alone removes it. */
  until?: Day;
  /** A person may remove the reason by stating on what ground the step is taken. */
  confirmable?: true;
  /** What is already recorded and was met instead, within the actor's reach: where to go on. */
  met?: readonly Readonly<{ kind: "person" | "case" | "absence"; id: string; name: string }>[];
  /** The facts may be known only to those who decide: the audit row keeps the code without them. */
  secret?: true;
}>;

/**
 * `saved`: for an edit overtaken by another, the values now saved, by field; `stated`: its own, where they are typed in another
 * way; `seen`: what its form has seen with them. They stay out of the audit.
 */
export type Refused = Readonly<{
  kind: "refused";
  refusals: readonly Refusal[];
  saved?: Readonly<Record<string, string>>;
  stated?: Readonly<Record<string, string>>;
  seen?: string;
}>;
export type NotFound = Readonly<{ kind: "not-found" }>;
export type Outcome<Value> = Readonly<{ kind: "done"; value: Value }> | Refused | NotFound;

export const done = <Value>(value: Value): Outcome<Value> => ({ kind: "done", value });
export const refused = (...refusals: Refusal[]): Refused => ({ kind: "refused", refusals });
/** The refusal of a day in the future; empty for today and earlier days. */
export const notYet = (field: string, on: Day, today: Day): Refusal[] =>
  on > today ? [{ code: "future-day", facts: { day: on }, field }] : [];
/** The refusal of a day so far ahead that its year must be mistyped. */
export const notBeyond = (field: string, on: Day, last: Day): Refusal[] =>
  on > last ? [{ code: "day-too-far", facts: { last }, field }] : [];
export const notFound: NotFound = { kind: "not-found" };
