import { apostrophes, hyphens, withoutInvisible } from "./characters";

/** Text in composed Unicode form without invisible characters, outer or doubled spaces: as every form field is stored. */
export const tidy = (text: string): string => withoutInvisible(text).normalize("NFC").replace(/\s+/gu, " ").trim();

/** A search text taken from an address: at most 100 characters, without control characters. */
export const searchText = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFD]/gu, "").slice(0, 100);

const withoutAccents = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đðɖ]/gi, "d");

/** Words without case and accents, the same for composed and decomposed text. */
export const plainKey = (text: string): string =>
  tidy(withoutAccents(withoutInvisible(text).toLowerCase())).toLowerCase();

const anyApostrophe = new RegExp(`[${apostrophes}]`, "gu");
const anyHyphen = new RegExp(`[${hyphens}]`, "gu");

/**
 * The key a name is searched and compared by: beside case and accents it leaves out how an apostrophe or a hyphen was
 * typed and which of y and i follows a consonant, and joins a prefix ("H' Hen", "H Hen", "H'Hen"). The function
 * `search_key` of the database makes the same one.
 */
export const searchKey = (name: string): string =>
  plainKey(name.replace(anyApostrophe, "'").replace(anyHyphen, " "))
    .replace(/(^| )([bcdghklmnpqrstvxy])['\s]+(?=[a-z])/g, "$1$2")
    .replaceAll("'", "")
    .replace(/([bcdghklmnpqrstvx]|qu)y/g, "$1i")
    .replace(/ +/g, " ")
    .trim();

/** The keys of a name and of former ones, by all of which somebody is found. */
export const searchKeys = (names: readonly string[]): string => [...new Set(names.map(searchKey))].join("|");

/** The words of a name as it is searched; signs that mean "anything" to the database are not letters of a name. */
const searchWords = (typed: string): string[] =>
  searchKey(typed)
    .replace(/[%_\\]/g, " ")
    .split(" ")
    .filter(Boolean);

const anyLetter = "[a-z]";

/** A regular expression for every word at most one letter away: one wrong, one missing, one too many, or two exchanged. */
export const slipsOf = (word: string): string => {
  const letters = [...word];
  const around = (index: number, width: number, middle: string): string =>
    letters.slice(0, index).join("") + middle + letters.slice(index + width).join("");
  return [
    ...letters.flatMap((letter, index) => [
      around(index, 1, `${anyLetter}?`),
      around(index, 0, anyLetter),
      around(index, 2, `${letters[index + 1] ?? ""}${letter}`),
    ]),
    `${word}${anyLetter}`,
  ].join("|");
};

// Shorter words would be slips of every short name; longer ones, or more of them, are no name.
export const mayHaveSlip = (word: string): boolean => /^[a-z]{3,12}$/.test(word);
const mostWords = 8;

/**
 * Regular expressions, one a word, for names that differ from what was typed by at most one letter a word. Empty where
 * nothing can be a slip.
 */
const slipPatterns = (typed: string): string[] => {
  const words = searchWords(typed);
  if (words.length > mostWords || !words.some(mayHaveSlip)) return [];
  return words.map((word) =>
    mayHaveSlip(word) ? `(^|[ |])(${slipsOf(word)})([ |]|$)` : word.replace(/[^a-z0-9 ]/g, "."),
  );
};

/** What the database looks for: patterns of LIKE that a name has all of, and regular expressions for names one letter away. */
export type NameSearch = Readonly<{ named: readonly string[]; slips: readonly string[] }>;
export const nameSearchOf = (typed: string): NameSearch => ({
  named: searchWords(typed).map((word) => `%${word}%`),
  slips: slipPatterns(typed),
});

const alphabet = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
const order = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(0x100 + index)]));
const base = new Map(
  [...alphabet].map((letter) => [letter, letter.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")]),
);

const letterKey = (word: string): string =>
  [...word].map((letter) => order.get((base.get(letter) ?? letter).normalize("NFC")) ?? letter).join("");
export const toneKey = (word: string): string => [...word].map((letter) => order.get(letter) ?? letter).join("");
// The end of a part sorts before a space, so that "Đặng Thị" comes before "Đặng Thị Kim".
const [end, space] = ["!", '"'];
const keyOf = (words: readonly string[]): string =>
  `${words.map(letterKey).join(space)}${end}${words.map(toneKey).join(space)}`;

/**
 * A key that sorts names byte by byte in the Vietnamese order: first by given name, then by the other names. Letters
 * (a ă â … d đ) are compared first; tones decide only between equal letters.
 */
export const sortKey = (fullName: string): string => {
  const words = tidy(fullName).toLowerCase().split(" ");
  return `${keyOf(words.slice(-1))}${end}${keyOf(words.slice(0, -1))}`;
};
