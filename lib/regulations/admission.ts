import { dated } from "./dated";

export const minimumAgeMonths = dated("Completed months of age at the cell meeting, at least", [
  { from: "2011-11-01", value: 216, cites: { instrument: "QĐ 45-QĐ/TW", clause: "1" }, confidence: "medium" },
  { from: "2016-07-25", value: 216, cites: { instrument: "QĐ 29-QĐ/TW", clause: "1.1a" } },
  { from: "2021-07-30", value: 216, cites: { instrument: "QĐ 24-QĐ/TW", clause: "1.1.1" } },
  { from: "2025-01-20", value: 216, cites: { instrument: "QĐ 232-QĐ/TW", clause: "1.1.1" } },
  { from: "2025-07-01", value: 216, cites: { instrument: "QĐ 294-QĐ/TW", clause: "1.1.1" } },
]);

export const maximumAgeMonths = dated("Completed months of age at the cell meeting, at most", [
  { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "1" }, confidence: "low" },
  { from: "2016-07-25", value: 720, cites: { instrument: "QĐ 29-QĐ/TW", clause: "1.1a" } },
  { from: "2021-07-30", value: 720, cites: { instrument: "QĐ 24-QĐ/TW", clause: "1.1.1" } },
  { from: "2025-01-20", value: 720, cites: { instrument: "QĐ 232-QĐ/TW", clause: "1.1.1" } },
  { from: "2025-07-01", value: 720, cites: { instrument: "QĐ 294-QĐ/TW", clause: "1.1" } },
]);

/** Levels of schooling from the lowest; the minimum and everything after it suffices. */
export const schoolingLevels = [
  "none",
  "primary",
  "lowerSecondary",
  "upperSecondary",
  "vocational",
  "bachelor",
  "master",
  "doctorate",
] as const;

export const minimumSchooling = dated<(typeof schoolingLevels)[number]>("Schooling, at least", [
  { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "1" }, confidence: "low" },
  { from: "2016-07-25", value: "lowerSecondary", cites: { instrument: "QĐ 29-QĐ/TW", clause: "1.2a" } },
  { from: "2021-07-30", value: "lowerSecondary", cites: { instrument: "QĐ 24-QĐ/TW", clause: "1.2.1" } },
  { from: "2025-01-20", value: "lowerSecondary", cites: { instrument: "QĐ 232-QĐ/TW", clause: "1.2.1" } },
  { from: "2025-07-01", value: "lowerSecondary", cites: { instrument: "QĐ 294-QĐ/TW", clause: "1.2.1" } },
]);

export const monthsTogether = dated(
  "Months an introducer has worked, studied or lived together with the person, at least",
  [
    { from: "2011-11-01", value: 12, cites: { instrument: "ĐL", clause: "4.2" } },
    { from: "2025-07-01", value: 12, cites: { instrument: "QĐ 294-QĐ/TW", clause: "3.2.1" } },
  ],
);

export const introducersRequired = dated("Introducing official members, where no union introduces", [
  { from: "2011-11-01", value: 2, cites: { instrument: "ĐL", clause: "4.1" } },
]);

export const introducersBesideUnion = dated("Introducing official members beside a union's resolution", [
  { from: "2011-11-01", value: 1, cites: { instrument: "ĐL", clause: "4.1" } },
]);

export const certificateValidMonths = dated("Months an awareness class certificate holds, up to the cell meeting", [
  { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "" }, confidence: "low" },
  { from: "2016-07-25", value: 60, cites: { instrument: "QĐ 29-QĐ/TW", clause: "" }, confidence: "medium" },
  { from: "2025-06-09", value: 60, cites: { instrument: "HD 06-HD/TW", clause: "5.4b" } },
]);

export const dossierFreshMonths = dated("Months a dossier holds until the cell considers it", [
  { from: "2011-11-01", value: "unknown", cites: { instrument: "QĐ 45-QĐ/TW", clause: "" }, confidence: "low" },
  { from: "2025-06-09", value: 12, cites: { instrument: "HD 06-HD/TW", clause: "5.4a" } },
]);

/** The applicant's own items of the personal history (2-KNĐ); 24–26 are written after verification. */
export const applicantsItems = dated("Items of the personal history the applicant writes", [
  { from: "2011-11-01", value: 23, cites: { instrument: "HD 38-HD/BTCTW", clause: "I.1.4" }, confidence: "medium" },
]);
