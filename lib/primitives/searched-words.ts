import { mayHaveSlip, searchKey, slipsOf, sortKey, tidy, toneKey } from "./name";

const signs = /[ !-/:-@[-`{-~]+/;

/** The words of a key, parted by spaces and signs. The function `search_words` of the database parts a key the same way. */
export const wordsOf = (key: string): string[] => key.split(signs).filter(Boolean);

/** What is searched for: its words without accents, and what the database ranks names by. */
export type Searched = Readonly<{
  words: readonly string[];
  key: string;
  sorted: string;
  /** Patterns of LIKE for the words with their accents, as a sort key holds them between exclamation marks. */
  accented: readonly string[];
}>;

export const searchedOf = (typed: string): Searched => {
  const key = searchKey(typed);
  const accented = tidy(typed).toLowerCase().split(" ").map(toneKey);
  return {
    words: wordsOf(key),
    key,
    sorted: sortKey(typed),
    accented: accented.map((word) => `%!${word.replace(/[%_\\]/g, "_")}!%`),
  };
};

/** Of one letter or figure nothing is looked for: it is in nearly every name. */
export const isTooShort = ({ words }: Searched): boolean => words.join("").length < 2;

/** "05-NQ/CB" and "5 nq cb" are one number. The function `number_key` of the database makes the same words. */
export const numberWords = (typed: string): string[] =>
  wordsOf(searchKey(typed)).map((word) => word.replace(/^0+(?=\d)/, ""));

/** How a word of a name fits a typed one. */
export type WordFit = "whole" | "begun" | "near";

/** How words fit a typed one; those one letter away only where they are asked for. */
export const wordFits = (typed: string, isNear: boolean): ((word: string) => WordFit | null) => {
  const slips = isNear && mayHaveSlip(typed) ? new RegExp(`^(${slipsOf(typed)})$`) : null;
  return (word) => {
    if (word === typed) return "whole";
    if (word.startsWith(typed)) return "begun";
    return slips?.test(word) ? "near" : null;
  };
};
