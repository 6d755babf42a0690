import type { Citation, Refusal } from "../workflow/refusal";
import type { Facts } from "./facts";
import type { Words } from "./text";

type Sentences = Readonly<Record<string, (facts: Facts) => string>>;

const sentencesOf = (words: Words): Sentences =>
  Object.assign({}, ...Object.values(words).map((area) => ("refusals" in area ? area.refusals : {})), words.refusals);

/** The sentence for a refusal. @throws when its code has none; tests/architecture.test.ts checks that each code has one */
export const sentence = (words: Words, refusal: Refusal): string => {
  const say = sentencesOf(words)[refusal.code];
  if (!say) throw new Error(`No words for the refusal ${refusal.code}`);
  return say(refusal.facts);
};

/** A provision as shown beside a sentence: "QĐ 294-QĐ/TW, 4.1". */
export const source = ({ instrument, clause }: Citation): string => (clause ? `${instrument}, ${clause}` : instrument);

/** A word or phrase with a capital, as a choice shows it. */
export const capital = (text: string): string => (text[0]?.toUpperCase() ?? "") + text.slice(1);
