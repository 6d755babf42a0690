import { dated } from "../dated";
import { charterFrom, provision } from "../instruments";

export const minimumAgeMonths = dated("Completed months of age at the cell meeting, at least", [
  { from: "2011-11-01", value: 216, cites: provision("Tài liệu nghiệp vụ"), confidence: "medium" },
  { from: "2016-07-25", value: 216, cites: provision("QĐ 29-QĐ/TW", "1.1a") },
  { from: "2021-07-30", value: 216, cites: provision("QĐ 24-QĐ/TW", "1.1.1") },
  { from: "2025-01-20", value: 216, cites: provision("QĐ 232-QĐ/TW", "1.1.1") },
  { from: "2025-07-01", value: 216, cites: provision("QĐ 294-QĐ/TW", "1.1.1") },
]);

/** Before 2016 "over 60" was counted by year, so the limit in months is not known for that time. */
export const maximumAgeMonths = dated("Completed months of age at the cell meeting, at most", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2012-01-05", value: "unknown", cites: provision("HD 01-HD/TW 2012", "1.1"), confidence: "low" },
  { from: "2016-07-25", value: 720, cites: provision("QĐ 29-QĐ/TW", "1.1a") },
  { from: "2021-07-30", value: 720, cites: provision("QĐ 24-QĐ/TW", "1.1.1") },
  { from: "2025-01-20", value: 720, cites: provision("QĐ 232-QĐ/TW", "1.1.1") },
  { from: "2025-07-01", value: 720, cites: provision("QĐ 294-QĐ/TW", "1.1.1") },
]);

/** Levels of schooling, lowest first; the minimum and every level after it suffices. */
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
export type Schooling = (typeof schoolingLevels)[number];

export const minimumSchooling = dated<Schooling>("Schooling, at least", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW", "1"), confidence: "low" },
  { from: "2016-07-25", value: "lowerSecondary", cites: provision("QĐ 29-QĐ/TW", "1.2a") },
  { from: "2021-07-30", value: "lowerSecondary", cites: provision("QĐ 24-QĐ/TW", "1.2.1") },
  { from: "2025-01-20", value: "lowerSecondary", cites: provision("QĐ 232-QĐ/TW", "1.2.1") },
  { from: "2025-07-01", value: "lowerSecondary", cites: provision("QĐ 294-QĐ/TW", "1.2.1") },
]);

/** Together means working or studying in one unit; since 2021 also living in one place. This clause of the text of January 2025 was not read. */
export const monthsTogether = dated(
  "Months an introducer has worked, studied or lived together with the person, at least",
  [
    { from: charterFrom, value: 12, cites: provision("ĐL", "4.2") },
    { from: "2016-07-25", value: 12, cites: provision("ĐL", "4.2") },
    { from: "2021-07-30", value: 12, cites: provision("QĐ 24-QĐ/TW") },
    { from: "2025-01-20", value: 12, cites: provision("ĐL", "4.2"), confidence: "medium" },
    { from: "2025-07-01", value: 12, cites: provision("QĐ 294-QĐ/TW", "3.2.1") },
  ],
);

/** Who introduces a person: a number of official members, with or without the resolution of a union. */
export type Introducing = Readonly<{ union: "youth" | "trade" | null; members: number }>;

export const introducing = dated<readonly Introducing[]>("Who introduces a person", [
  {
    from: charterFrom,
    value: [
      { union: null, members: 2 },
      { union: "youth", members: 1 },
      { union: "trade", members: 1 },
    ],
    cites: provision("ĐL", "4.1–4.2"),
  },
]);

export const certificateValidMonths = dated("Months an awareness class certificate holds, up to the cell meeting", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2016-07-25", value: 60, cites: provision("Tài liệu nghiệp vụ"), confidence: "medium" },
  { from: "2025-06-09", value: 60, cites: provision("HD 06-HD/TW", "5.4b") },
]);

export const dossierFreshMonths = dated("Months a dossier holds until the cell considers it", [
  { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" },
  { from: "2025-06-09", value: 12, cites: provision("HD 06-HD/TW", "5.4a") },
]);

/** Of the 26 items of the personal history (form 2-KNĐ) the applicant writes the first 23; items 24–26 are written after verification. Other versions of the form were not seen. */
export const applicantsItems = dated("Items of the personal history the applicant writes", [
  { from: "2011-11-01", value: 23, cites: provision("Tài liệu nghiệp vụ"), confidence: "medium" },
  { from: "2022-01-18", value: 23, cites: provision("HD 12-HD/BTCTW 2022"), confidence: "medium" },
  { from: "2025-09-29", value: 23, cites: provision("HD 38-HD/BTCTW", "I.1.4") },
]);
