/** Text in composed Unicode form without outer or doubled spaces: the form in which every form field is stored. */
export const tidy = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** A search text taken from an address: at most 100 characters, without control characters. */
export const searchText = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFD]/gu, "").slice(0, 100);

const withoutAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, (letter) => (letter === "đ" ? "d" : "D"));

/** The key a name is searched by: lower case, without accents, the same for composed and decomposed text. */
export const searchKey = (name: string): string => tidy(withoutAccents(name)).toLowerCase();

const alphabet = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
const order = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(0x100 + index)]));
const base = new Map(
  [...alphabet].map((letter) => [letter, letter.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")]),
);

const letterKey = (word: string): string =>
  [...word].map((letter) => order.get((base.get(letter) ?? letter).normalize("NFC")) ?? letter).join("");
const toneKey = (word: string): string => [...word].map((letter) => order.get(letter) ?? letter).join("");
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
