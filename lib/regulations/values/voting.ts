import { dated } from "../dated";
import { charterFrom, provision } from "../instruments";
import { type Excluding, exclusions } from "./exclusions";

/** A share of the base of a vote: at least (or, when `strict`, more than) `numerator`/`denominator`. Compared in whole numbers only. */
export type Threshold = Readonly<{ numerator: number; denominator: number; strict: boolean }>;

const twoThirds: Threshold = { numerator: 2, denominator: 3, strict: false };
const moreThanHalf: Threshold = { numerator: 1, denominator: 2, strict: true };

export const cellThreshold = dated("Votes of the cell in favour, of the official members convened", [
  { from: charterFrom, value: twoThirds, cites: provision("ĐL", "4.3, 5.3") },
  { from: "2025-07-01", value: twoThirds, cites: provision("QĐ 294-QĐ/TW", "9.3") },
]);

/** The Charter's rule for any resolution; also the least a vote needs where the share of a body is not known. */
export const ordinaryMajority = dated("Votes in favour that carry any resolution", [
  { from: charterFrom, value: moreThanHalf, cites: provision("ĐL", "9.5"), confidence: "medium" },
]);

// For the time before HD 06 the share the committees needed was not read.
const shareUnknown = { from: charterFrom, value: "unknown", cites: provision("ĐL", "9.5"), confidence: "low" } as const;

export const committeeThreshold = dated<Threshold>("Votes of the grass-roots committee in favour, of its members", [
  shareUnknown,
  { from: "2025-06-09", value: twoThirds, cites: provision("HD 06-HD/TW", "3.6c") },
]);

export const superiorThreshold = dated<Threshold>(
  "Votes of the standing committee that decides in favour, of its members",
  [shareUnknown, { from: "2025-06-09", value: moreThanHalf, cites: provision("HD 06-HD/TW", "3.7a") }],
);

/** No text that was read gives the share of a superior committee that decides as a whole. */
export const superiorCommitteeThreshold = dated<Threshold>(
  "Votes of the superior committee in favour, of its members, where it decides as a whole",
  [shareUnknown],
);

// For the time before QĐ 294 the list of exclusions was not read; the form proposes the same list and a person confirms it.
const listUnknown = {
  from: "2011-11-01",
  value: "unknown",
  cites: provision("QĐ 45-QĐ/TW"),
  confidence: "low",
} as const;

export const cellExclusions = dated<Excluding>("Official members of the cell left out of the base", [
  listUnknown,
  { from: "2025-07-01", value: exclusions, cites: provision("QĐ 294-QĐ/TW", "9.3.2") },
]);

export const committeeExclusions = dated<Excluding>("Members of the committee left out of the base", [
  listUnknown,
  { from: "2025-07-01", value: exclusions, cites: provision("QĐ 294-QĐ/TW", "9.3.3–9.3.4") },
]);

/** How a meeting may vote on a person; the meeting chooses. */
export const voteForms = dated<readonly ("secret" | "card")[]>("Forms of the vote", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2025-06-09", value: ["secret", "card"], cites: provision("HD 06-HD/TW", "5.1") },
]);

/** After this many votes on recognition without a result, the cell votes no more: the superior and the competent committee decide. */
export const votesBeforeReport = dated("Votes on recognition before it is reported upward", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2016-07-25", value: 3, cites: provision("QĐ 29-QĐ/TW", "4.2c") },
  { from: "2021-07-30", value: 3, cites: provision("QĐ 24-QĐ/TW", "4.2.3") },
  { from: "2025-01-20", value: 3, cites: provision("QĐ 232-QĐ/TW", "4.2.3"), confidence: "low" },
  { from: "2025-07-01", value: 3, cites: provision("QĐ 294-QĐ/TW", "4.2.3") },
]);

/** A cell with fewer members cannot decide; its superior committee moves members in or merges the cell. */
export const cellMinimum = dated<number>("Official members a cell needs to decide, at least", [
  { from: charterFrom, value: 3, cites: provision("ĐL", "24.1") },
]);
