import { isSyllable } from "./syllable";

// TCVN 5712:1993, "ABC": one sign a letter. Letters of the encoding first, those they stand for below.
const tcvn3Signs = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
const tcvn3Letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

// VNI for Windows: a letter and, for most accents, a second sign behind it.
const vniMarks: Readonly<Record<string, readonly [signs: string, letters: string]>> = {
  a: ["ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  e: ["ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  o: ["ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ô: ["ùøûõï", "ớờởỡợ"],
  u: ["ùøûõï", "úùủũụ"],
  ö: ["ùøûõï", "ứừửữự"],
  y: ["ùøûõ", "ýỳỷỹ"],
};
const vniSingle: Readonly<Record<string, string>> = { æ: "ỉ", ó: "ĩ", ò: "ị", ô: "ơ", ö: "ư", î: "ỵ", ñ: "đ" };

const letters = (signs: string, meant: string): ReadonlyMap<string, string> => {
  const to = [...meant];
  return new Map([...signs].map((sign, index) => [sign, to[index] ?? sign]));
};
const tcvn3 = letters(tcvn3Signs, tcvn3Letters);
const vniPairs = new Map(
  Object.entries(vniMarks).flatMap(([base, [signs, meant]]) =>
    [...letters(signs, meant)].map(([sign, letter]) => [base + sign, letter] as const),
  ),
);

const fromTcvn3 = (word: string): string => [...word].map((sign) => tcvn3.get(sign) ?? sign).join("");

/** Fonts for capitals show the small letters of this encoding large: among capitals, what is read is one. */
const inCapitals = (word: string, text: string): boolean => {
  const plain = word.replace(/[^A-Za-z]/g, "");
  const isAmongCapitals = !/[a-z]/.test(text) && /[A-Z]{2}/.test(text);
  return plain.length > 1 ? plain === plain.toUpperCase() : isAmongCapitals;
};

const fromVni = (word: string): string => {
  const signs = [...word];
  let text = "";
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index] ?? "";
    const pair = vniPairs.get(sign.toLowerCase() + (signs[index + 1] ?? "").toLowerCase());
    const letter = pair ?? vniSingle[sign.toLowerCase()] ?? sign;
    text += sign === sign.toLowerCase() ? letter : letter.toUpperCase();
    if (pair) index += 1;
  }
  return text;
};

export type OldEncoding = "TCVN3" | "VNI";
const readers: readonly (readonly [OldEncoding, (word: string, text: string) => string])[] = [
  ["TCVN3", (word, text) => (inCapitals(word, text) ? fromTcvn3(word).toUpperCase() : fromTcvn3(word))],
  ["VNI", fromVni],
];

// Everything that is no sign of either encoding parts words: the signs of TCVN3 are no letters to Unicode.
const words = new RegExp(`[A-Za-z${tcvn3Signs}\\u00C0-\\u00FF]+`, "gu");
const isLaterLetter = (character: string): boolean => character > "\u00FF" && /[\p{L}\p{M}]/u.test(character);
const isAscii = (word: string): boolean => /^[A-Za-z]+$/.test(word);

/**
 * A text typed in an old Vietnamese encoding, as it reads in Unicode. Only where there can hardly be a doubt: the text has
 * no letter those encodings do not have, nine of ten accented words become Vietnamese syllables in one of them only, and one at
 * least is none now.
 */
export const readOldEncoding = (typed: string): Readonly<{ encoding: OldEncoding; text: string }> | undefined => {
  const text = typed.normalize("NFC");
  const accented = (text.match(words) ?? []).filter((word) => !isAscii(word));
  if (accented.every(isSyllable) || [...text].some(isLaterLetter)) return undefined;
  const readings = readers.filter(([, read]) => {
    const syllables = accented.filter((word) => isSyllable(read(word, text)));
    return syllables.length >= accented.length * 0.9;
  });
  const [reading] = readings;
  if (!reading || readings.length > 1) return undefined;
  const [encoding, read] = reading;
  return { encoding, text: text.replace(words, (word) => read(word, text)) };
};
