import { type Day, day } from "../primitives/day";
import type { Citation } from "../workflow/refusal";

/** How sure a value is: high = read in the text itself or in two sources, medium = in one good source, low = in a weak one. */
export type Confidence = "high" | "medium" | "low";

/**
 * One value a rule has had. "unknown" means that the text was not seen; it is never filled by a guess. `since` is the day
 * on which its text set the value, where that was earlier than `from`.
 */
export type Entry<Value> = Readonly<{
  from: string;
  since?: string;
  value: Value | "unknown";
  cites: Citation;
  confidence?: Confidence;
}>;

/** A value in force on a day, with its source and its first day. */
export type InForce<Value> = Readonly<{ value: Value; from: Day; cites: Citation; confidence: Confidence }>;

export class NoRuleInForce extends Error {}

/** A rule with every value it has had, oldest first. */
export type Dated<Value> = Readonly<{
  title: string;
  history: readonly Entry<Value>[];
  /** The value on a day. @throws NoRuleInForce before the first day, or where the value is not known */
  on: (day: Day) => InForce<Value>;
  /** The value on a day, or nothing before the first day or where the value is not known: for guards, which then ask a person. */
  knownOn: (day: Day) => InForce<Value> | undefined;
  /** The entry on a day, unknown values included, or nothing before the first day. */
  entryOn: (day: Day) => Entry<Value> | undefined;
}>;

/** @throws RangeError when a day does not exist, or is not after the day of the entry before it */
const checkOrder = (title: string, history: readonly Entry<unknown>[]): void => {
  history.forEach(({ from }, index) => {
    const before = history[index - 1]?.from ?? "";
    if (day(from) <= before) throw new RangeError(`${title}: ${from} is not after ${before}`);
  });
};

const inForce = <Value>({ value, from, cites, confidence = "high" }: Entry<Value>): InForce<Value> | undefined =>
  value === "unknown" ? undefined : { value: value as Value, from: day(from), cites, confidence };

/**
 * @param title names the rule in error messages; people read the words of lib/text for its id
 * @param history entries by the day each came into force, oldest first
 */
export const dated = <Value>(title: string, history: readonly Entry<Value>[]): Dated<Value> => {
  checkOrder(title, history);
  const entryOn = (on: Day) => history.findLast(({ from }) => from <= on);
  const knownOn = (on: Day) => {
    const entry = entryOn(on);
    return entry && inForce(entry);
  };
  return {
    title,
    history,
    entryOn,
    knownOn,
    on: (on) => {
      const known = knownOn(on);
      if (known) return known;
      throw new NoRuleInForce(`${title}: ${entryOn(on) ? `the value on ${on} is not known` : `no rule on ${on}`}`);
    },
  };
};
