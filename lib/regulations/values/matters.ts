import { type Dated, dated, type Entry } from "../dated";
import { provision } from "../instruments";
import type { Authority, ConsentingBody } from "./authorities";
import type { SchoolingException } from "./special-cases";

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

type SetByRule = "overAge" | "schoolingException" | "schoolingOfStanding" | "readmission";

/** Who concludes the matters that no rule names. A text that was read only in quotations gives medium confidence. */
const matters: Readonly<Record<Exclude<ConcludedKind, SetByRule>, Dated<Matter>>> = {
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
};

/** The rules that say who consents; a rule pack may give them another value. */
type ConsentRules = Readonly<{
  overAgeAuthority: Dated<ConsentingBody>;
  schoolingException: Dated<SchoolingException>;
  readmissionAuthority: Dated<ConsentingBody>;
}>;

/** A matter whose authority follows from the value of a rule, with the same history. */
const consent = <Value>({ title, history }: Dated<Value>, authority: (value: Value) => Authority | null) =>
  dated<Matter>(
    title,
    history.map(
      (entry): Entry<Matter> => ({
        ...entry,
        value: entry.value === "unknown" ? "unknown" : { authority: authority(entry.value as Value) },
      }),
    ),
  );

const setByRule: Readonly<Record<SetByRule, (rules: ConsentRules) => Dated<Matter>>> = {
  overAge: ({ overAgeAuthority }) => consent(overAgeAuthority, (authority) => authority),
  schoolingException: ({ schoolingException }) => consent(schoolingException, () => null),
  schoolingOfStanding: ({ schoolingException }) => consent(schoolingException, () => "provincialStandingCommittee"),
  readmission: ({ readmissionAuthority }) => consent(readmissionAuthority, (authority) => authority),
};

const isSetByRule = (kind: ConcludedKind): kind is SetByRule => Object.hasOwn(setByRule, kind);

/** Who concludes a matter, by the rules a case is decided by. */
export const matterRule = (rules: ConsentRules, kind: ConcludedKind): Dated<Matter> =>
  isSetByRule(kind) ? setByRule[kind](rules) : matters[kind];
