import { dated } from "../dated";
import { charterFrom, provision } from "../instruments";
import type { Schooling } from "./admission";
import type { ConsentingBody } from "./authorities";

const q45 = { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" } as const;

/** Who consents in writing to the admission of a person over the age limit, before the competent committee decides. */
export const overAgeAuthority = dated<ConsentingBody>("Who consents to a person over the age limit", [
  q45,
  { from: "2012-01-05", value: "provincialStandingCommittee", cites: provision("HD 01-HD/TW 2012", "1.1") },
  { from: "2016-09-20", value: "provincialStandingCommittee", cites: provision("HD 01-HD/TW 2016", "1.1") },
  { from: "2021-07-30", value: "provincialStandingCommittee", cites: provision("QĐ 24-QĐ/TW", "1.1.2") },
  // The clause of this text was not seen; the rule was the same before and after it.
  { from: "2025-01-20", value: "provincialStandingCommittee", cites: provision("QĐ 232-QĐ/TW"), confidence: "medium" },
  { from: "2025-06-09", value: "provincialStandingCommittee", cites: provision("HD 06-HD/TW", "1.1") },
  { from: "2025-07-01", value: "provincialStandingCommittee", cites: provision("QĐ 294-QĐ/TW", "1.1.2") },
]);

/**
 * The least schooling in the areas the guidance names. Persons of standing there who are only literate need a consent.
 * Which areas they are, the conclusion on the case says.
 */
export type SchoolingException = Readonly<{
  minimum: Schooling;
  ofStanding: "literateWithConsent";
}>;
const exception: SchoolingException = { minimum: "primary", ofStanding: "literateWithConsent" };

export const schoolingException = dated<SchoolingException>(
  "Schooling in mountain, border, island and other difficult areas",
  [
    q45,
    { from: "2012-01-05", value: exception, cites: provision("HD 01-HD/TW 2012", "1.2") },
    { from: "2016-09-20", value: exception, cites: provision("HD 01-HD/TW 2016", "1.2") },
    { from: "2021-07-30", value: "unknown", cites: provision("QĐ 24-QĐ/TW", "1.2"), confidence: "low" },
    { from: "2025-06-09", value: exception, cites: provision("HD 06-HD/TW", "1.2") },
  ],
);

/** Completed months of age up to which a person is in youth age: anyone, and an officer of the Youth Union. */
export type YouthAge = Readonly<{ anyone: number; officer: number }>;

export const youthAgeMonths = dated<YouthAge>("Months of age up to which the Youth Union introduces", [
  { from: charterFrom, value: { anyone: 360, officer: 420 }, cites: provision("ĐL", "4.1"), confidence: "medium" },
]);

export const substituteIsExempt = dated<boolean>("A substitute introducer need not have been together for the months", [
  q45,
  { from: "2025-07-01", value: true, cites: provision("QĐ 294-QĐ/TW", "3.2.2") },
]);

export const branchMayIntroduce = dated<boolean>("A grass-roots union branch may introduce collectively", [
  q45,
  { from: "2025-07-01", value: true, cites: provision("QĐ 294-QĐ/TW", "3.1") },
]);

/** Months outside the Party before re-admission may be considered; after a less serious crime they count from the cleared record. */
export type ReadmissionMonths = Readonly<{ ordinary: number; lessSeriousCrime: number }>;
const threeYears: ReadmissionMonths = { ordinary: 36, lessSeriousCrime: 60 };

export const readmissionMonths = dated<ReadmissionMonths>("Months before re-admission, at least", [
  q45,
  { from: "2016-07-25", value: threeYears, cites: provision("QĐ 29-QĐ/TW") },
  { from: "2021-07-30", value: threeYears, cites: provision("QĐ 24-QĐ/TW") },
  { from: "2025-01-20", value: threeYears, cites: provision("QĐ 232-QĐ/TW", "3.5") },
  { from: "2025-07-01", value: threeYears, cites: provision("QĐ 294-QĐ/TW", "3.5.1") },
]);

/** Who consents in writing to a re-admission. */
export const readmissionAuthority = dated<ConsentingBody>("Who consents to a re-admission", [
  q45,
  { from: "2025-07-01", value: "provincialStandingCommittee", cites: provision("QĐ 294-QĐ/TW", "3.5") },
]);

/** The regulation under which a conclusion on the political standard is reached. */
export const politicalRule = dated<string>("Regulation on the political standard", [
  { from: "2011-11-01", value: "QĐ 57-QĐ/TW", cites: provision("Tài liệu nghiệp vụ"), confidence: "medium" },
  { from: "2018-02-28", value: "QĐ 126-QĐ/TW", cites: provision("Tài liệu nghiệp vụ"), confidence: "medium" },
  { from: "2022-02-08", value: "QĐ 58-QĐ/TW", cites: provision("Tài liệu nghiệp vụ"), confidence: "medium" },
  { from: "2025-09-04", value: "QĐ 367-QĐ/TW", cites: provision("Tài liệu nghiệp vụ"), confidence: "medium" },
]);

/** Who decides on admission, recognition and removal, where the power was not delegated to the grass-roots committee. */
export const decidingBody = dated<"superiorCommittee" | "superiorStandingCommittee" | "ownStandingCommittee">(
  "Who decides on admission",
  [q45, { from: "2025-06-09", value: "superiorStandingCommittee", cites: provision("HD 06-HD/TW", "3.7") }],
);

/** A grass-roots committee may be delegated the power to admit with more than this many members and after this many years in a row rated good. */
export type Delegation = Readonly<{ moreThan: number; goodYears: number }>;

export const delegationMinimum = dated<Delegation>("Members and good years for a delegated power to admit", [
  q45,
  { from: "2025-07-01", value: { moreThan: 100, goodYears: 3 }, cites: provision("QĐ 294-QĐ/TW", "22.1") },
]);

export const cellTermMonths = dated<number>("Months of a dependent cell's term", [
  { from: "2011-11-01", value: 30, cites: provision("Tài liệu nghiệp vụ"), confidence: "low" },
  { from: "2025-07-01", value: 60, cites: provision("QĐ 294-QĐ/TW", "23.1") },
]);

/** The levels of local government, whose names stand on papers. */
export const localLevels = dated<"withDistricts" | "withoutDistricts">("Levels of local government", [
  { from: "2011-11-01", value: "withDistricts", cites: provision("Tài liệu nghiệp vụ"), confidence: "medium" },
  { from: "2025-07-01", value: "withoutDistricts", cites: provision("QĐ 294-QĐ/TW", "10") },
]);
