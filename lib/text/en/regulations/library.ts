import type { library as vietnamese } from "../../vi/regulations/library";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const library: typeof vietnamese = {
  title: "Library of instruments",
  intro: "The instruments the app quotes. It does not hold their full text; consult the original when comparing.",
  columns: {
    name: "Instrument",
    kind: "Kind",
    issuedOn: "Issued",
    inForce: "In force",
    read: "Read",
    rests: "Basis of",
  },
  kinds: {
    charter: "Charter",
    regulation: "Regulation",
    guidance: "Guidance",
    notice: "Notice",
    practice: "Office material",
  },
  subjects: {
    charter: "The Party Charter",
    applyingCharter: "Applying the Party Charter",
    admissionWork: "Work on membership",
    specialCases: "Special cases",
    documents: "Format of the Party's documents",
    eraPractice: "Material of offices of each time, not an instrument",
  },
  read: {
    full: "The whole text",
    quoted: "Quoted parts",
    mentioned: "Only mentioned elsewhere",
    none: "Not read",
    supplied: "Entered by the office",
  },
  titles: {
    "QĐ 208-QĐ/TW":
      "Regulation 208-QĐ/TW of 26/07/2026 of the Central Committee on the implementation of the Party Charter",
    "HD 01-HD/TW 2026": "Guidance 01-HD/TW of 19/05/2026 of the Secretariat on the implementation of the Party Charter",
  },
  supply: "The full text has to be supplied",
  entered: "A newly loaded text, or the office's own",
  notKnown: "not known",
  dash: "—",
  from: (day: string) => `from ${day}`,
  until: (from: string, until: string) => `${from} – ${until}`,
  count: (rules: number, papers: number, steps: number, unknown: number) =>
    [
      rules > 0 && counted(rules, "rule", "rules"),
      papers > 0 && counted(papers, "paper", "papers"),
      steps > 0 && counted(steps, "step", "steps"),
      unknown > 0 && counted(unknown, "rule whose value is not known", "rules whose values are not known"),
    ]
      .filter(Boolean)
      .join(", ") || "No value yet",
  notKnownAt: "cited in general, or the value is not known",
  without: "clause not known",
};
