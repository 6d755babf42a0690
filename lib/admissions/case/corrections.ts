import type { Day } from "../../primitives/day";
import type { PaperKind } from "./papers";

/** The papers a return may ask for again, each with the kinds it is kept as. */
export const returnedPapers = {
  application: ["application"],
  certificate: ["awarenessCertificate"],
  introduction: ["introduction"],
  unionResolution: ["unionResolution"],
  opinions: ["massOpinions", "residenceOpinion"],
} as const satisfies Readonly<Record<string, readonly PaperKind[]>>;
export type ReturnedPaper = keyof typeof returnedPapers;

export const returnedVotes = ["cellVote", "committeeVote"] as const;
export type ReturnedVote = (typeof returnedVotes)[number];

/** One thing a return names: a section, the verification of one person, a paper or a vote. */
export type Correction =
  | Readonly<{ kind: "section"; number: number }>
  /** Null: the applicant. */
  | Readonly<{ kind: "verification"; relativeId: string | null }>
  | Readonly<{ kind: "paper"; paper: ReturnedPaper }>
  | Readonly<{ kind: "vote"; vote: ReturnedVote }>;

const applicant = "applicant";

/** As a form states it: "section-15", "verification-applicant", "paper-opinions", "vote-cellVote". */
export const correctionKey = (correction: Correction): string => {
  switch (correction.kind) {
    case "section":
      return `section-${correction.number}`;
    case "verification":
      return `verification-${correction.relativeId ?? applicant}`;
    case "paper":
      return `paper-${correction.paper}`;
    case "vote":
      return `vote-${correction.vote}`;
  }
};

const isPaper = (text: string): text is ReturnedPaper => Object.hasOwn(returnedPapers, text);
const isVote = (text: string): text is ReturnedVote => returnedVotes.some((vote) => vote === text);

/** What a form states; undefined for what is nothing a return may name. */
export const parseCorrection = (key: string): Correction | undefined => {
  const [, kind = "", what = ""] = /^([a-z]+)-(.+)$/.exec(key) ?? [];
  if (kind === "section" && /^[1-9]\d?$/.test(what)) return { kind, number: Number(what) };
  if (kind === "verification") return { kind, relativeId: what === applicant ? null : what };
  if (kind === "paper" && isPaper(what)) return { kind, paper: what };
  return kind === "vote" && isVote(what) ? { kind, vote: what } : undefined;
};

/** What a form of a return names. Undefined where it names nothing: returns recorded before they had to. */
export const correctionsIn = (stated: Readonly<Record<string, unknown>>): readonly Correction[] | undefined =>
  Array.isArray(stated.corrects) ? stated.corrects.flatMap((key) => parseCorrection(String(key)) ?? []) : undefined;

/** A return that came after the file was last sent up. */
export type ReturnFact = Readonly<{
  /** Its row in the history; empty while it is being written. */
  id: string;
  on: Day;
  corrects: readonly Correction[];
}>;
