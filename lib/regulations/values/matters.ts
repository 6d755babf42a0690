import { type Dated, dated, type Entry } from "../dated";
import { provision } from "../instruments";
import { overAgeAuthority, readmissionAuthority, schoolingException } from "./special-cases";

/** Who may conclude. `other` stands for whoever the paper names, where no text names a body. */
export const authorities = [
  "committee",
  "superiorCommittee",
  "superiorStandingCommittee",
  "provincialStandingCommittee",
  "securityBody",
  "other",
] as const;
export type Authority = (typeof authorities)[number];

/** Matters in a person's case that need a conclusion by the competent body. The program never draws the conclusion itself. */
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

/** What a conclusion can be about: the matters above, and a re-admission, which is declared by a form of its own. */
export const concludedKinds = [...matterKinds, "readmission"] as const;
export type ConcludedKind = (typeof concludedKinds)[number];

/** `authority` is null where the texts read name none; the paper then says who concluded. */
export type Matter = Readonly<{ authority: Authority | null }>;

/** The step before which the conclusion must be recorded. */
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

/** A matter whose authority is the value of another rule, with the same history. */
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

/** Who concludes each matter. A text that was read only in quotations gives medium confidence. */
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
