import type { Day } from "../primitives/day";
import type { Dated } from "../regulations/dated";
import type { Rulebook } from "../regulations/rulebook";
import type { Threshold } from "../regulations/voting";

export type Body = "cell" | "committee" | "superior";

const thresholdsIn = (rules: Rulebook): Readonly<Record<Body, Dated<Threshold>>> => ({
  cell: rules.cellThreshold,
  committee: rules.committeeThreshold,
  superior: rules.superiorThreshold,
});

/** The share a body needs on a day; where it is not known, what the Charter asks of any resolution. */
export const thresholdOn = (rules: Rulebook, body: Body, on: Day) =>
  thresholdsIn(rules)[body].knownOn(on) ?? rules.resolutionThreshold.on(on);

/** The fewest votes in favour that carry a base, by whole numbers only: 2/3 of 17 is 12; more than 1/2 of 10 is 6. */
export const required = (rules: Rulebook, body: Body, base: number, on: Day): number => {
  const { numerator, denominator, strict } = thresholdOn(rules, body, on).value;
  return strict ? Math.floor((base * numerator) / denominator) + 1 : Math.ceil((base * numerator) / denominator);
};

type Count = Readonly<{ base: number; yes: number }>;

/** Whether the votes in favour reach the threshold of the body on that day. */
export const isCarried = (rules: Rulebook, body: Body, { base, yes }: Count, on: Day): boolean => {
  const { numerator, denominator, strict } = thresholdOn(rules, body, on).value;
  return strict ? yes * denominator > base * numerator : yes * denominator >= base * numerator;
};
