/** Where a rule is written. `clause` is as printed in the instrument. */
export type Citation = Readonly<{ instrument: string; clause: string }>;

/** One reason why something may not be done: a code for the sentence, the facts it is filled with, the provision, and the field it speaks of. */
export type Refusal<Code extends string = string> = Readonly<{
  code: Code;
  facts: Readonly<Record<string, string | number | null | undefined>>;
  cites?: Citation;
  field?: string;
}>;

export type Outcome<Value> =
  | Readonly<{ kind: "done"; value: Value }>
  | Readonly<{ kind: "refused"; refusals: readonly Refusal[] }>
  | Readonly<{ kind: "not-found" }>;

export const done = <Value>(value: Value): Outcome<Value> => ({ kind: "done", value });
export const refused = (...refusals: Refusal[]): Outcome<never> => ({ kind: "refused", refusals });
export const notFound: Outcome<never> = { kind: "not-found" };
