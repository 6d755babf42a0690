import { dated } from "../dated";
import { charterFrom, provision } from "../instruments";

// Where the source table says "read only in part" or "likely", the value is unknown or its confidence is low.
export const admissionDecisionDays = dated("Working days for the admission decision, from the cell's resolution", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2016-07-25", value: 60, cites: provision("QĐ 29-QĐ/TW", "4.3.1") },
  { from: "2021-07-30", value: 60, cites: provision("QĐ 24-QĐ/TW", "4.3.1"), confidence: "medium" },
  { from: "2025-01-20", value: 60, cites: provision("QĐ 232-QĐ/TW", "4.3.1") },
  { from: "2025-07-01", value: 45, cites: provision("QĐ 294-QĐ/TW", "4.3.1") },
]);

export const decisionExtensionDays = dated("Working days a decision may be extended by, in special cases, at most", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2016-07-25", value: 30, cites: provision("QĐ 29-QĐ/TW", "4.3.1") },
  { from: "2021-07-30", value: "unknown", cites: provision("QĐ 24-QĐ/TW", "4.3.1"), confidence: "low" },
  { from: "2025-01-20", value: "unknown", cites: provision("QĐ 232-QĐ/TW", "4.3.1"), confidence: "low" },
  { from: "2025-07-01", value: 15, cites: provision("QĐ 294-QĐ/TW", "4.3.1") },
]);

export const ceremonyDays = dated("Working days for the ceremony, from the day the decision is received", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2016-07-25", value: 30, cites: provision("QĐ 29-QĐ/TW", "4.1") },
  { from: "2021-07-30", value: 30, cites: provision("QĐ 24-QĐ/TW", "4.1") },
  { from: "2025-01-20", value: 30, cites: provision("QĐ 232-QĐ/TW", "4.1") },
  { from: "2025-07-01", value: 30, cites: provision("QĐ 294-QĐ/TW", "4.1") },
]);

export const probationMonths = dated("Months of probation, from the ceremony", [
  { from: charterFrom, value: 12, cites: provision("ĐL", "5.1") },
]);

/** The event probation counts from. */
export const probationFrom = dated<"ceremony" | "decision">("The day probation counts from", [
  { from: charterFrom, value: "ceremony", cites: provision("ĐL", "5.1") },
]);

export const memberHistoryDays = dated<number>("Working days for the member's history (1-HSĐV), from the ceremony", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2025-09-29", value: 30, cites: provision("HD 38-HD/BTCTW", "I.2") },
]);

export const recognitionVoteDays = dated("Working days for the cell's vote on recognition, from the end of probation", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2016-07-25", value: 30, cites: provision("QĐ 29-QĐ/TW", "4.2a") },
  { from: "2021-07-30", value: 30, cites: provision("QĐ 24-QĐ/TW", "4.2.1") },
  { from: "2025-01-20", value: 30, cites: provision("QĐ 232-QĐ/TW", "4.2.1"), confidence: "low" },
  { from: "2025-07-01", value: 30, cites: provision("QĐ 294-QĐ/TW", "4.2.1") },
]);

export const recognitionDecisionDays = dated(
  "Working days for the decision of recognition, from the cell's resolution",
  [
    { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
    { from: "2016-07-25", value: 30, cites: provision("QĐ 29-QĐ/TW", "4.3.1") },
    { from: "2021-07-30", value: 30, cites: provision("QĐ 24-QĐ/TW", "4.3.1"), confidence: "medium" },
    { from: "2025-01-20", value: "unknown", cites: provision("QĐ 232-QĐ/TW", "4.3.1"), confidence: "low" },
    { from: "2025-07-01", value: 30, cites: provision("QĐ 294-QĐ/TW", "4.3.1") },
  ],
);

/** Working days for a reply, inside the country and from abroad. */
export type Reply = Readonly<{ inCountry: number; abroad: number }>;

export const verificationReplyDays = dated<Reply>(
  "Working days for the reply to a verification request, from its receipt",
  [
    { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
    { from: "2025-06-09", value: { inCountry: 30, abroad: 90 }, cites: provision("HD 06-HD/TW", "3.4d") },
  ],
);

/** The event party age counts from once the member is recognised. */
export const partyAgeFrom = dated<"decision" | "ceremony" | "official">("The day party age counts from", [
  { from: charterFrom, value: "decision", cites: provision("ĐL", "5.4") },
  { from: "2025-07-01", value: "decision", cites: provision("QĐ 294-QĐ/TW", "4.5.1") },
]);

/** The event the period for the ceremony counts from. */
export const ceremonyFrom = dated<"received" | "issued">("The day the period for the ceremony counts from", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2016-07-25", value: "received", cites: provision("QĐ 29-QĐ/TW", "4.1") },
  { from: "2021-07-30", value: "received", cites: provision("QĐ 24-QĐ/TW", "4.1") },
  { from: "2025-01-20", value: "received", cites: provision("QĐ 232-QĐ/TW", "4.1") },
  { from: "2025-07-01", value: "received", cites: provision("QĐ 294-QĐ/TW", "4.1") },
]);

export const complaintDays = dated<number>(
  "Working days for a removed probationary member's complaint, from the receipt of the decision",
  [
    { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
    { from: "2025-07-01", value: 30, cites: provision("QĐ 294-QĐ/TW", "8.2") },
  ],
);

// Two periods that no central text sets, as far as was read; local rules may set them.
const setByNoCentralText = [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
] as const;

export const dossierSendingDays = dated<number>(
  "Working days for the cell to send the dossier to the committee, from the cell's resolution",
  setByNoCentralText,
);

export const committeeResolutionDays = dated<number>(
  "Working days for the committee's resolution, from the cell's resolution",
  setByNoCentralText,
);
