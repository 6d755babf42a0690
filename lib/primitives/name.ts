/** Text in composed Unicode form, outer and doubled spaces gone: what a form field is stored as. */
export const tidy = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** What is searched for, as an address may carry it: bounded, and free of characters no name has. */
export const searchText = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFD]/gu, "").slice(0, 100);

const withoutAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, (letter) => (letter === "đ" ? "d" : "D"));

/** The key under which a name is found: lower case, without accents, composed or not. */
export const searchKey = (name: string): string => tidy(withoutAccents(name)).toLowerCase();

const alphabet = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
const place = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(0x100 + index)]));
const base = new Map(
  [...alphabet].map((letter) => [letter, letter.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")]),
);

const letterKey = (word: string): string =>
  [...word].map((letter) => place.get((base.get(letter) ?? letter).normalize("NFC")) ?? letter).join("");
const toneKey = (word: string): string => [...word].map((letter) => place.get(letter) ?? letter).join("");
// What ends a part sorts before what goes on to another word: "Đặng Thị" stands before "Đặng Thị Kim".
const [end, space] = ["!", '"'];
const keyOf = (words: readonly string[]): string =>
  `${words.map(letterKey).join(space)}${end}${words.map(toneKey).join(space)}`;

/**
 * A key that sorts names bytewise as Vietnamese do: by given name, so that every Hà stands before the first Hạ, and
 * then by the rest; letters (a ă â … d đ) first, tones only to break a tie.
 */
export const sortKey = (fullName: string): string => {
  const words = tidy(fullName).toLowerCase().split(" ");
  return `${keyOf(words.slice(-1))}${end}${keyOf(words.slice(0, -1))}`;
};
