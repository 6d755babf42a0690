import { searchKey } from "../primitives/name";
import { wordsOf } from "../primitives/searched-words";

/** Words as papers shorten them. A single letter ("P.", "x.") is the beginning of its word and needs no entry. */
const inFull: Readonly<Record<string, string>> = {
  tp: "thanh pho",
  tx: "thi xa",
  tt: "thi tran",
  hn: "ha noi",
  hcm: "ho chi minh",
  tphcm: "thanh pho ho chi minh",
};

/** The words of a place without case, accents and signs. */
export const placeWords = (text: string): readonly string[] =>
  wordsOf(searchKey(text)).flatMap((word) => inFull[word]?.split(" ") ?? [word]);

/** The words of a place as the database stores them, with a space before and after each. */
export const placeKey = (text: string): string => ` ${placeWords(text).join(" ")} `;

/** Patterns of LIKE: each word typed begins a word of the place. */
export const placePatterns = (words: readonly string[]): readonly string[] => words.map((word) => `% ${word}%`);
