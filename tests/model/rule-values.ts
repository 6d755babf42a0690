import type { Day } from "./calendar";

type DatedValues = readonly (readonly [from: Day, value: number | "unknown"])[];

/**
 * The values of the rules over time, copied by hand from the texts: each value from the first day of its text.
 * Q294 is in force from 01/07/2025, H06 from 09/06/2025, B38 from 29/09/2025, Q232 from 20/01/2025,
 * Q24 from 30/07/2021, Q29 from 25/07/2016. The texts of 2026 were not available, so the last values continue.
 */
const valuesByRule = {
  leastMonths: [["2011-11-01", 216]],
  mostMonths: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 720],
  ],
  monthsTogether: [["2011-11-01", 12]],
  /** Q294 §3.2.2: a substitute need not have 12 months. */
  substituteExempt: [
    ["2011-11-01", "unknown"],
    ["2025-07-01", 1],
  ],
  /** Q294 §3.1. */
  branchMayIntroduce: [
    ["2011-11-01", "unknown"],
    ["2025-07-01", 1],
  ],
  certificateMonths: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 60],
  ],
  /** H06 §5.4a. */
  dossierMonths: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 12],
  ],
  /** H06 §3.6c: two thirds of the members. */
  committeeVote: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 1],
  ],
  /** H06 §3.7a: more than a half. */
  standingVote: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 1],
  ],
  /** H06 §3.7: the superior standing committee decides. */
  decidingBody: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 1],
  ],
  /** H06 §5.1: secret ballot or party card. */
  voteForms: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 1],
  ],
  /** Q29 §4.3.1; Q232 §4.3.1; Q294 §4.3.1. */
  admissionDays: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 60],
    ["2025-07-01", 45],
  ],
  recognitionDays: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 30],
    ["2025-01-20", "unknown"],
    ["2025-07-01", 30],
  ],
  extensionDays: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 30],
    ["2021-07-30", "unknown"],
    ["2025-07-01", 15],
  ],
  ceremonyDays: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 30],
  ],
  probationMonths: [["2011-11-01", 12]],
  /** B38 I.2: the 1-HSĐV. */
  memberHistoryDays: [
    ["2011-11-01", "unknown"],
    ["2025-09-29", 30],
  ],
  recognitionCellDays: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 30],
  ],
  /** Q29 §4.2c; Q24 §4.2.3; Q294 §4.2.3. */
  votesBeforeReport: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 3],
  ],
  readmissionMonths: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 36],
  ],
  readmissionClearedMonths: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 60],
  ],
  /** Q294 §3.5: some are never re-admitted, and nobody more than once. */
  neverReadmitted: [
    ["2011-11-01", "unknown"],
    ["2025-07-01", 1],
  ],
  readmissionsInLife: [
    ["2011-11-01", "unknown"],
    ["2025-07-01", 1],
  ],
  /** Q29 §1.2a: a diploma or what equals it. Q24, Q232, Q294 §1.2.1: a diploma. 1 where what equals it is enough. */
  equivalentIsEnough: [
    ["2011-11-01", "unknown"],
    ["2016-07-25", 1],
    ["2021-07-30", 0],
  ],
  /** H06 §3.4. */
  relativesListed: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 1],
  ],
  /** H06 §3.5, §4.4: the committee of the cell at the residence. */
  residenceOpinion: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 1],
  ],
  /** H06 §1.2. */
  schoolingException: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 1],
  ],
  /** Q294 §9.3.2: who is left out of the base. */
  exclusions: [
    ["2011-11-01", "unknown"],
    ["2025-07-01", 1],
  ],
  /** H06 §3.9b: working days in which the former competent committee forwards the file. */
  forwardingDays: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 15],
  ],
  /** H06 §3.9b: working days in which the new competent committee decides, from the receipt of the file. */
  transferredDays: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 30],
  ],
  /** H06 §3.9c. */
  reexaminationDays: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 60],
  ],
  /** H06 §3.9c: a decision of the former organisation is valid up to so many working days after the move. */
  decisionAfterMoveDays: [
    ["2011-11-01", "unknown"],
    ["2025-06-09", 30],
  ],
} satisfies Record<string, DatedValues>;

export type RuleName = keyof typeof valuesByRule;

/** The value on a day. Undefined when no text gives one: then a person must confirm. */
export const ruleValueOn = (name: RuleName, on: Day): number | undefined => {
  const rows: DatedValues = valuesByRule[name];
  const value = rows.findLast(([from]) => from <= on)?.[1];
  return value === "unknown" ? undefined : value;
};
