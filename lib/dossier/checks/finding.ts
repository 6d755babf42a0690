import type { Day } from "../../primitives/day";
import type { Citation, Refusal } from "../../workflow/refusal";
import type { ItemText } from "../history/content";

/** The items of a personal history by number, as far as they are written and the reader may read them. */
export type History = Readonly<Record<number, ItemText | undefined>>;

/** What the register and other papers of the case already hold. */
export type Known = Readonly<{
  fullName: string;
  bornOn: Day;
  sex: "female" | "male";
  schooling: string;
  /** The day of the certificate of the awareness class. */
  certificateOn: Day | null;
}>;

/** Every kind of finding. Its sentence is in `lib/text` under its name. */
export const findingKinds = [
  "day-not-real",
  "day-ahead",
  "month-missing",
  "period-reversed",
  "period-gap",
  "period-overlap",
  "period-to-present",
  "period-from-childhood",
  "before-birth",
  "school-early",
  "work-early",
  "union-early",
  "marriage-early",
  "membership-order",
  "name-differs",
  "birth-differs",
  "birth-not-whole",
  "sex-differs",
  "union-differs",
  "certificate-differs",
  "schooling-not-stated",
  "course-not-stated",
  "parents-missing",
  "grandparents-missing",
  "family-question",
  "family-missing",
  "family-contradiction",
  "relative-twice",
  "relative-age",
  "died-before-born",
  "alive-yet-died",
  "death-details",
  "relative-details",
  "member-details",
  "box-blank",
  "dash-for-none",
  "old-place",
  "stay-short",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * Something in the history that the writer corrects or says is right. `key` stays while the values concerned stay, so that an
 * answer holds for them alone. `rowIds` and `boxes`: where it stands in the item; none for the item as a whole.
 */
export type Finding = Readonly<{
  key: string;
  kind: FindingKind;
  item: number;
  rowIds: readonly string[];
  boxes: readonly string[];
  facts: Refusal["facts"];
  cites: Citation;
}>;

/** One rule of the history, by itself. */
export type Check = (history: History, known: Known, on: Day) => readonly Finding[];

/** A short digest (FNV-1a): it tells two texts of one person's history apart and guards nothing. */
const digestOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};

type Found = Omit<Finding, "key" | "rowIds" | "boxes" | "facts"> &
  Partial<Pick<Finding, "rowIds" | "boxes" | "facts">> &
  Readonly<{ names?: Finding["facts"]; values?: readonly unknown[] }>;

/**
 * @param found `facts`: the values concerned, as the sentence says them · `names`: what else the sentence says · `values`: what
 * else is concerned
 */
export const finding = ({ values = [], rowIds = [], boxes = [], facts = {}, names = {}, ...rest }: Found): Finding => {
  const digest = digestOf(JSON.stringify([boxes, facts, values]));
  return {
    ...rest,
    rowIds,
    boxes,
    facts: { ...facts, ...names },
    key: [rest.kind, rest.item, ...rowIds, digest].join(" "),
  };
};
