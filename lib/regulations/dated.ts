import type { Day } from "../primitives/day";
import type { Citation } from "../workflow/refusal";

/** How sure we are of a value: read in the text itself, in one good source, or hardly. */
export type Confidence = "high" | "medium" | "low";

type Entry<Value> = Readonly<{ from: string; value: Value | "unknown"; cites: Citation; confidence?: Confidence }>;

/** A value in force on a day, with where it is written and since when. */
export type InForce<Value> = Readonly<{ value: Value; from: Day; cites: Citation; confidence: Confidence }>;

export class NoRuleInForce extends Error {}

/** A number, list or procedure with every value it has had. */
export type Dated<Value> = Readonly<{
  title: string;
  history: readonly Entry<Value>[];
  /** The value on a day. @throws NoRuleInForce before the first day, or where the value is not known */
  on: (day: Day) => InForce<Value>;
  /** The entry on a day, unknown values included, or nothing before the first day. */
  entryOn: (day: Day) => Entry<Value> | undefined;
}>;

/** @param history entries by the day each came into force, the oldest first */
export const dated = <Value>(title: string, history: readonly Entry<Value>[]): Dated<Value> => {
  const entryOn = (day: Day) => history.findLast(({ from }) => from <= day);
  return {
    title,
    history,
    entryOn,
    on: (day) => {
      const entry = entryOn(day);
      if (!entry) throw new NoRuleInForce(`${title}: no rule in force on ${day}`);
      if (entry.value === "unknown") throw new NoRuleInForce(`${title}: the value on ${day} is not known`);
      return {
        value: entry.value as Value,
        from: entry.from as Day,
        cites: entry.cites,
        confidence: entry.confidence ?? "high",
      };
    },
  };
};
