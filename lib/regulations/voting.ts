import { dated } from "./dated";

/** A share of a base: at least (or, when `strict`, more than) `numerator`/`denominator`. Compared in whole numbers only. */
export type Threshold = Readonly<{ numerator: number; denominator: number; strict: boolean }>;

const twoThirds: Threshold = { numerator: 2, denominator: 3, strict: false };
const moreThanHalf: Threshold = { numerator: 1, denominator: 2, strict: true };

export const cellThreshold = dated("Votes of the cell in favour, of the official members convened", [
  { from: "2011-01-19", value: twoThirds, cites: { instrument: "ĐL", clause: "4.3, 5.3" } },
  { from: "2025-07-01", value: twoThirds, cites: { instrument: "QĐ 294-QĐ/TW", clause: "9.3" } },
]);

export const committeeThreshold = dated("Votes of the grass-roots committee in favour, of its members", [
  { from: "2011-01-19", value: twoThirds, cites: { instrument: "ĐL", clause: "4.3" }, confidence: "medium" },
  { from: "2025-06-09", value: twoThirds, cites: { instrument: "HD 06-HD/TW", clause: "3.6c" } },
]);

export const superiorThreshold = dated("Votes of the superior standing committee in favour, of its members", [
  { from: "2011-01-19", value: moreThanHalf, cites: { instrument: "ĐL", clause: "9.5" }, confidence: "medium" },
  { from: "2025-06-09", value: moreThanHalf, cites: { instrument: "HD 06-HD/TW", clause: "3.7a" } },
]);
