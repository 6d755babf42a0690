import { dated } from "../dated";
import { provision } from "../instruments";

// How often is the office's to say: no central text was read that sets it. The program has a level of its own until then.
const setByNoCentralText = [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
] as const;

export const daysWithoutEvaluation = dated<number>("Days without an evaluation", setByNoCentralText);
export const daysWithoutTask = dated<number>("Days without a task", setByNoCentralText);
export const daysWithoutNote = dated<number>("Days without a note by the mentor", setByNoCentralText);
export const returnsInARow = dated<number>("Returns of one task in a row", setByNoCentralText);
export const daysWithoutProbationerEvaluation = dated<number>(
  "Days without an evaluation of a probationary member",
  setByNoCentralText,
);
export const mostInCare = dated<number>("People one mentor helps at a time", setByNoCentralText);
export const daysMentorAway = dated<number>("Days a mentor is away at a time", setByNoCentralText);
export const daysForMentorReport = dated<number>(
  "Days for the mentor's report, from a quarter's end",
  setByNoCentralText,
);
export const daysForOwnReport = dated<number>("Days for one's own report, from a half-year's end", setByNoCentralText);
export const daysReportToCell = dated<number>("Days overdue before the cell is told", setByNoCentralText);
export const daysReportToCommittee = dated<number>("Days overdue before the committee is told", setByNoCentralText);
