import type { Day } from "../primitives/day";
import type { Dated } from "../regulations/dated";
import { cellThreshold, committeeThreshold, superiorThreshold, type Threshold } from "../regulations/voting";

export type Body = "cell" | "committee" | "superior";

const thresholds: Readonly<Record<Body, Dated<Threshold>>> = {
  cell: cellThreshold,
  committee: committeeThreshold,
  superior: superiorThreshold,
};

export const thresholdOn = (body: Body, on: Day) => thresholds[body].on(on);

/** The fewest votes in favour that carry a base, by whole numbers only: 2/3 of 17 is 12; more than 1/2 of 10 is 6. */
export const required = (body: Body, base: number, on: Day): number => {
  const { numerator, denominator, strict } = thresholdOn(body, on).value;
  return strict ? Math.floor((base * numerator) / denominator) + 1 : Math.ceil((base * numerator) / denominator);
};

/** Whether the votes in favour reach the threshold of the body on that day. */
export const isCarried = (body: Body, { base, yes }: { base: number; yes: number }, on: Day): boolean => {
  const { numerator, denominator, strict } = thresholdOn(body, on).value;
  return strict ? yes * denominator > base * numerator : yes * denominator >= base * numerator;
};
