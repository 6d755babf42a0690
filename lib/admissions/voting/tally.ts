import type { Day } from "../../primitives/day";
import type { Rulebook } from "../../regulations/rulebook";
import type { Threshold } from "../../regulations/values/voting";
import type { Citation } from "../../workflow/refusal";
import type { VoteFact } from "../case/votes";

export type Body = VoteFact["body"];

/** The rule that says what share a body needs. */
export const thresholds = {
  cell: "cellThreshold",
  committee: "committeeThreshold",
  superior: "superiorThreshold",
  superiorCommittee: "superiorCommitteeThreshold",
  standingCommittee: "superiorThreshold",
} as const satisfies Readonly<Record<Body, keyof Rulebook>>;

/** The share a body needs on a day; where it is not known, the Charter's for any resolution. */
export const thresholdOn = (rules: Rulebook, body: Body, on: Day) =>
  rules[thresholds[body]].knownOn(on) ?? rules.ordinaryMajority.on(on);

/** Where the share a body needs on a day is not known: the text that should say it. */
export const unknownShareSource = (rules: Rulebook, body: Body, on: Day): Citation | null => {
  const entry = rules[thresholds[body]].entryOn(on);
  return entry?.value === "unknown" ? entry.cites : null;
};

/** The fewest votes in favour that carry a base, by whole numbers only: 2/3 of 17 is 12; more than 1/2 of 10 is 6. */
export const required = (rules: Rulebook, body: Body, base: number, on: Day): number => {
  const { numerator, denominator, strict } = thresholdOn(rules, body, on).value;
  return strict ? Math.floor((base * numerator) / denominator) + 1 : Math.ceil((base * numerator) / denominator);
};

type Count = Readonly<{ base: number; yes: number }>;

const reaches = ({ numerator, denominator, strict }: Threshold, { base, yes }: Count): boolean =>
  strict ? yes * denominator > base * numerator : yes * denominator >= base * numerator;

/** Whether the votes in favour reach the threshold of the body on that day. */
export const isCarried = (rules: Rulebook, body: Body, count: Count, on: Day): boolean =>
  reaches(thresholdOn(rules, body, on).value, count);

/** Whether they reach what the Charter asks of any resolution. */
export const isMajority = (rules: Rulebook, count: Count, on: Day): boolean =>
  reaches(rules.ordinaryMajority.on(on).value, count);

/** Tenths of a percent in favour, rounded down: 11 of 17 is 647. For the reader only; nothing is decided by it. */
export const permilleOf = ({ base, yes }: Count): number => Math.floor((yes * 1_000) / base);
