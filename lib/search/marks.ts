import { searchKey } from "../primitives/name";
import { numberWords, type WordFit, wordFits, wordsOf } from "../primitives/searched-words";

/** A piece of a text, and whether it is what was searched for. */
export type Piece = Readonly<{ text: string; isMatch: boolean }>;

/** How many characters of a word make the first `length` letters of its key. */
const begun = (word: string, length: number): number => {
  for (let end = 1; end < word.length; end += 1) if (searchKey(word.slice(0, end)).length >= length) return end;
  return word.length;
};

type Typed = Readonly<{ letters: number; fitting: (word: string) => WordFit | null }>;

/** The best way a word fits one of the words typed: whole before begun before near, and of equals the first typed. */
const bestFit = (word: string, typed: readonly Typed[]) => {
  const key = wordsOf(searchKey(word))
    .join("")
    .replace(/^0+(?=\d)/, "");
  const found = typed.map(({ letters, fitting }) => ({ letters, fit: fitting(key) }));
  return (["whole", "begun", "near"] as const).flatMap((fit) => found.find((each) => each.fit === fit) ?? [])[0];
};

/**
 * A text in pieces, those that were searched for marked: a whole word, or the beginning of one. Words one letter away are
 * marked where the text was found by them.
 */
export const piecesOf = (text: string, searched: string, isNear: boolean): readonly Piece[] => {
  const typed = numberWords(searched).map((each) => ({ letters: each.length, fitting: wordFits(each, isNear) }));
  const pieces = text.split(/([\s\-/.,;:()“”"]+)/u).flatMap((word): Piece[] => {
    const best = bestFit(word, typed);
    if (!best) return [{ text: word, isMatch: false }];
    const end = best.fit === "begun" ? begun(word, best.letters) : word.length;
    return [
      { text: word.slice(0, end), isMatch: true },
      { text: word.slice(end), isMatch: false },
    ];
  });
  return pieces.filter(({ text: piece }) => piece !== "");
};
