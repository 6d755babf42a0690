import { dated } from "../dated";
import { charterFrom, provision } from "../instruments";

/** A cell below this number cannot hold a meeting that decides; its superior moves members in or merges it. */
export const cellMinimum = dated<number>("Official members a cell needs to decide, at least", [
  { from: charterFrom, value: 3, cites: provision("ĐL", "24.1") },
]);

export const complaintDays = dated<number>(
  "Working days for a removed probationary member's complaint, from the receipt of the decision",
  [
    { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
    { from: "2025-07-01", value: 30, cites: provision("QĐ 294-QĐ/TW", "8.2") },
  ],
);
