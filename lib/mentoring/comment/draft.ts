import { type Day, isRealDay } from "../../primitives/day";
import { lastDayOf, termOf } from "../reports/terms";

/** What a comment of the cell is written for: item 25 of 2-KNĐ, 6-KNĐ, 13-KNĐ, or the review of a quarter. */
export const paperPurposes = ["history", "admission", "recognition"] as const;
export type PaperPurpose = (typeof paperPurposes)[number];

export type Purpose = Readonly<{ of: PaperPurpose } | { of: "quarter"; quarter: Day }>;

const ofQuarter = "quarter-";

/** A purpose as it stands in addresses and in the database. */
export const purposeKey = (purpose: Purpose): string =>
  purpose.of === "quarter" ? `${ofQuarter}${purpose.quarter}` : purpose.of;

export const parsePurpose = (key: string): Purpose | null => {
  const of = paperPurposes.find((each) => each === key);
  if (of) return { of };
  const first = key.startsWith(ofQuarter) ? key.slice(ofQuarter.length) : "";
  return isRealDay(first) && termOf("quarter", first) === first ? { of: "quarter", quarter: first } : null;
};

/** From when to when the log counts for a comment: both days included. */
export const periodOf = (
  purpose: Purpose,
  { openedOn, admittedOn, on }: Readonly<{ openedOn: Day; admittedOn: Day | null; on: Day }>,
): Readonly<{ from: Day; last: Day }> => {
  if (purpose.of === "quarter") return { from: purpose.quarter, last: lastDayOf("quarter", purpose.quarter) };
  return { from: (purpose.of === "recognition" ? admittedOn : null) ?? openedOn, last: on };
};

export const evidenceKinds = ["task", "note", "evaluation", "mentorReport", "ownReport"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** An entry of the log a sentence rests on. */
export type Evidence = Readonly<{ kind: EvidenceKind; id: string }>;

export const evidenceKey = ({ kind, id }: Evidence): string => `${kind}:${id}`;

export const parseEvidence = (key: string): Evidence | null => {
  const [of, id = ""] = key.split(":");
  const kind = evidenceKinds.find((each) => each === of);
  return kind && id ? { kind, id } : null;
};

export type Sentence = Readonly<{ id: string; text: string; evidence: readonly Evidence[] }>;
export type Draft = readonly Sentence[];

/** A sentence put in the place of another of the same id, or at the end. */
export const withSentence = (draft: Draft, sentence: Sentence): Draft =>
  draft.some(({ id }) => id === sentence.id)
    ? draft.map((each) => (each.id === sentence.id ? sentence : each))
    : [...draft, sentence];

export const withoutSentence = (draft: Draft, id: string): Draft => draft.filter((each) => each.id !== id);

/** A sentence one place earlier or later; at the end of the list it stays. */
export const moved = (draft: Draft, id: string, to: "up" | "down"): Draft => {
  const from = draft.findIndex((each) => each.id === id);
  const sentence = draft[from];
  const rest = withoutSentence(draft, id);
  const place = Math.max(0, from + (to === "up" ? -1 : 1));
  return sentence ? [...rest.slice(0, place), sentence, ...rest.slice(place)] : draft;
};

/** A sentence that rests on one entry more; an entry is named once. */
export const resting = (sentence: Sentence, on: Evidence): Sentence =>
  sentence.evidence.some((each) => evidenceKey(each) === evidenceKey(on))
    ? sentence
    : { ...sentence, evidence: [...sentence.evidence, on] };

/** A sentence that no longer rests on an entry. */
export const notResting = (sentence: Sentence, on: Evidence): Sentence => ({
  ...sentence,
  evidence: sentence.evidence.filter((each) => evidenceKey(each) !== evidenceKey(on)),
});

const restsOn = ({ evidence }: Pick<Sentence, "evidence">): string => evidence.map(evidenceKey).toSorted().join(" ");

/** Of proposed sentences, those the draft does not have: neither in the same words nor from the same entries. */
export const notYetIn = <Proposed extends Pick<Sentence, "text" | "evidence">>(
  draft: Draft,
  proposed: readonly Proposed[],
): Proposed[] => {
  const known = new Set(draft.flatMap((each) => [each.text, restsOn(each)]));
  return proposed.filter((each) => !known.has(each.text) && !known.has(restsOn(each)));
};

/** The comment as a paper has it: the sentences one after the other, without their marks. */
export const textOf = (draft: Draft): string => draft.map(({ text }) => text).join(" ");
