import { dated } from "./dated";

export const admissionDecisionDays = dated("Working days for the admission decision, from the cell's resolution", [
  { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "" }, confidence: "low" },
  { from: "2016-07-25", value: 60, cites: { instrument: "QĐ 29-QĐ/TW", clause: "4.3.1" } },
  { from: "2021-07-30", value: 60, cites: { instrument: "QĐ 24-QĐ/TW", clause: "4.3.1" }, confidence: "medium" },
  { from: "2025-01-20", value: 60, cites: { instrument: "QĐ 232-QĐ/TW", clause: "4.3.1" } },
  { from: "2025-07-01", value: 45, cites: { instrument: "QĐ 294-QĐ/TW", clause: "4.3.1" } },
]);

export const decisionExtensionDays = dated("Working days a decision may be extended by, in special cases, at most", [
  { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "" }, confidence: "low" },
  { from: "2016-07-25", value: 30, cites: { instrument: "QĐ 29-QĐ/TW", clause: "4.3.1" } },
  { from: "2021-07-30", value: "unknown", cites: { instrument: "QĐ 24-QĐ/TW", clause: "4.3.1" }, confidence: "low" },
  { from: "2025-07-01", value: 15, cites: { instrument: "QĐ 294-QĐ/TW", clause: "4.3.1" } },
]);

export const ceremonyDays = dated("Working days for the ceremony, from the day the decision is received", [
  { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "" }, confidence: "low" },
  { from: "2016-07-25", value: 30, cites: { instrument: "QĐ 29-QĐ/TW", clause: "4.1" } },
  { from: "2021-07-30", value: 30, cites: { instrument: "QĐ 24-QĐ/TW", clause: "4.1" } },
  { from: "2025-01-20", value: 30, cites: { instrument: "QĐ 232-QĐ/TW", clause: "4.1" } },
  { from: "2025-07-01", value: 30, cites: { instrument: "QĐ 294-QĐ/TW", clause: "4.1" } },
]);

export const probationMonths = dated("Months of probation, from the ceremony", [
  { from: "2011-01-19", value: 12, cites: { instrument: "ĐL", clause: "5.1" } },
]);

export const recognitionVoteDays = dated("Working days for the cell's vote on recognition, from the end of probation", [
  { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "" }, confidence: "low" },
  { from: "2016-07-25", value: 30, cites: { instrument: "QĐ 29-QĐ/TW", clause: "4.2a" } },
  { from: "2021-07-30", value: 30, cites: { instrument: "QĐ 24-QĐ/TW", clause: "4.2.1" } },
  { from: "2025-07-01", value: 30, cites: { instrument: "QĐ 294-QĐ/TW", clause: "4.2.1" } },
]);

export const recognitionDecisionDays = dated(
  "Working days for the decision of recognition, from the cell's resolution",
  [
    { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "" }, confidence: "low" },
    { from: "2016-07-25", value: 30, cites: { instrument: "QĐ 29-QĐ/TW", clause: "4.3.1" } },
    { from: "2021-07-30", value: 30, cites: { instrument: "QĐ 24-QĐ/TW", clause: "4.3.1" }, confidence: "medium" },
    { from: "2025-07-01", value: 30, cites: { instrument: "QĐ 294-QĐ/TW", clause: "4.3.1" } },
  ],
);

export const verificationReplyDays = dated<Readonly<{ inCountry: number; abroad: number }>>(
  "Working days for the reply to a verification request, from its receipt",
  [
    { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "" }, confidence: "low" },
    { from: "2025-06-09", value: { inCountry: 30, abroad: 90 }, cites: { instrument: "HD 06-HD/TW", clause: "3.4d" } },
  ],
);
