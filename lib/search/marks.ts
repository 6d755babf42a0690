import { searchKey } from "../primitives/name";
import { numberWords, type WordFit, wordFit, wordsOf } from "../primitives/searched-words";

/** A piece of a text, and whether it is what was searched for. */
export type Piece = Readonly<{ text: string; isMatch: boolean }>;

/** How many characters of a word make the first `length` letters of its key. */
const begun = (word: string, length: number): number => {
  for (let end = 1; end < word.length; end += 1) if (searchKey(word.slice(0, end)).length >= length) return end;
  return word.length;
};

const fits: readonly WordFit[] = ["whole", "begun", "near"];

/** Which of the words typed a word fits best, and how. */
const bestFit = (word: string, typed: readonly string[], allowed: readonly WordFit[]) => {
  const key = wordsOf(searchKey(word))
    .join("")
    .replace(/^0+(?=\d)/, "");
  for (const fit of allowed) {
    const found = typed.find((each) => wordFit(key, each) === fit);
    if (found !== undefined) return { fit, length: found.length };
  }
  return null;
};

/**
 * A text in pieces, those that were searched for marked: a whole word, or the beginning of one. Words one letter away are
 * marked where the text was found by them.
 */
export const piecesOf = (text: string, searched: string, isNear: boolean): readonly Piece[] => {
  const typed = numberWords(searched);
  const allowed = isNear ? fits : fits.slice(0, 2);
  const pieces = text.split(/([\s\-/.,;:()“”"]+)/u).flatMap((word): Piece[] => {
    const best = bestFit(word, typed, allowed);
    if (!best) return [{ text: word, isMatch: false }];
    const end = best.fit === "begun" ? begun(word, best.length) : word.length;
    return [
      { text: word.slice(0, end), isMatch: true },
      { text: word.slice(end), isMatch: false },
    ];
  });
  return pieces.filter(({ text: piece }) => piece !== "");
};
