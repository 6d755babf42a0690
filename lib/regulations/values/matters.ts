import { type Dated, dated, type Entry } from "../dated";
import { provision } from "../instruments";
import { overAgeAuthority, readmissionAuthority, schoolingException } from "./special-cases";

/** Who may conclude. `other` is whoever the paper names: the program does not know of a fixed one. */
export const authorities = [
  "committee",
  "superiorCommittee",
  "superiorStandingCommittee",
  "provincialStandingCommittee",
  "securityBody",
  "other",
] as const;
export type Authority = (typeof authorities)[number];

/** What in a person's case waits for a conclusion of those competent, which the program never draws itself. */
export const matterKinds = [
  "religion",
  "foreignSpouse",
  "ethnicHoa",
  "politicalStandard",
  "privateBusiness",
  "populationPolicy",
  "overAge",
  "schoolingException",
  "schoolingOfStanding",
] as const;

/** What a conclusion is about; a re-admission is declared by a form of its own. */
export const concludedKinds = [...matterKinds, "readmission"] as const;
export type ConcludedKind = (typeof concludedKinds)[number];

/** `authority` is null where the texts read name none: the paper says who concluded. */
export type Matter = Readonly<{ authority: Authority | null }>;

/** The step a conclusion must come before. */
export const concludedBefore: Readonly<Record<ConcludedKind, "permitStart" | "recordCellVote" | "recordDecision">> = {
  religion: "permitStart",
  foreignSpouse: "recordCellVote",
  ethnicHoa: "recordCellVote",
  politicalStandard: "recordCellVote",
  privateBusiness: "recordCellVote",
  populationPolicy: "recordCellVote",
  overAge: "recordCellVote",
  schoolingException: "recordCellVote",
  schoolingOfStanding: "recordCellVote",
  readmission: "recordDecision",
};

const q45 = { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" } as const;

/** A consent whose authority another rule already names, day by day. */
const consent = <Value>(title: string, { history }: Dated<Value>, authority: (value: Value) => Authority | null) =>
  dated<Matter>(
    title,
    history.map(
      (entry): Entry<Matter> => ({
        ...entry,
        value: entry.value === "unknown" ? "unknown" : { authority: authority(entry.value as Value) },
      }),
    ),
  );

/** Who concludes each matter, by where it is written. What was read only through others is of medium confidence. */
export const matters: Readonly<Record<ConcludedKind, Dated<Matter>>> = {
  religion: dated<Matter>("A person with a religion", [
    q45,
    {
      from: "2025-06-09",
      value: { authority: "superiorCommittee" },
      cites: provision("HD 06-HD/TW", "6.1"),
      confidence: "medium",
    },
  ]),
  foreignSpouse: dated<Matter>("A spouse who is a foreigner", [
    { from: "2011-11-01", value: { authority: null }, cites: provision("QĐ 127-QĐ/TW"), confidence: "medium" },
  ]),
  ethnicHoa: dated<Matter>("A person of Hoa ethnicity", [
    { from: "2011-11-01", value: { authority: null }, cites: provision("TT 06-TT/TW"), confidence: "medium" },
  ]),
  politicalStandard: dated<Matter>("A matter of the political standard", [
    q45,
    { from: "2025-06-09", value: { authority: null }, cites: provision("HD 06-HD/TW", "3.7c") },
    { from: "2025-09-29", value: { authority: null }, cites: provision("HD 38-HD/BTCTW", "I.1.4 (26)") },
  ]),
  privateBusiness: dated<Matter>("An owner of a private business", [
    q45,
    {
      from: "2021-09-27",
      value: { authority: "superiorStandingCommittee" },
      cites: provision("HD 08-HD/BTCTW"),
      confidence: "medium",
    },
  ]),
  populationPolicy: dated<Matter>("An infringement of the population policy", [
    q45,
    {
      from: "2025-07-01",
      value: { authority: null },
      cites: provision("QĐ 294-QĐ/TW", "3.5.1b"),
      confidence: "medium",
    },
  ]),
  overAge: consent("A person over the age limit", overAgeAuthority, (authority) => authority),
  schoolingException: consent("Schooling in areas the guidance names", schoolingException, () => null),
  schoolingOfStanding: consent(
    "Schooling of persons of standing there",
    schoolingException,
    () => "provincialStandingCommittee",
  ),
  readmission: consent("A re-admission", readmissionAuthority, (authority) => authority),
};
