// Characters that show nothing: soft hyphen, zero-width characters, direction marks, variation selectors, fillers, tags.
const invisible =
  /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;

/** The text without characters that show nothing. */
export const withoutInvisible = (text: string): string => text.replace(invisible, "");

/** Apostrophes of every make: straight, curled, the modifier letters of some keyboards, and the accents used in their place. */
export const apostrophes = "'‘’‛ʹʻʼʽˈ`´′＇";

/** Hyphens and dashes of every make, the no-break hyphen among them. */
export const hyphens = "-‐‑‒–—―−﹘﹣－";

// Windows-1252 read as Latin-1 puts its quotes and dashes where the control characters of C1 are.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

// What Word keeps in its text: the end of a table cell, a line break, a page break, a no-break and an optional hyphen;
// and the bullets of the Symbol and Wingdings fonts, which are private characters elsewhere.
const meant = new Map([
  ...[...windows1252].map((character, index) => [String.fromCharCode(0x80 + index), character] as const),
  ["\u0007", "\t"],
  ["\u000B", "\n"],
  ["\u000C", "\n"],
  ["\u001E", "-"],
  ["\u001F", ""],
  ["\u2028", "\n"],
  ["\u2029", "\n"],
  ["\uF02D", "-"],
  ["\uF0A7", "▪"],
  ["\uF0B7", "•"],
  ["\uF0D8", "➢"],
  ["\uF0FC", "✓"],
]);

/** The text with the control and private characters of office programs turned into what they meant there. */
export const withOfficeCharacters = (text: string): string =>
  text.replace(/[\p{Cc}\p{Co}\u2028\u2029]/gu, (character) => meant.get(character) ?? character);

// Control characters other than tab and line ends, and halves of surrogate pairs, cannot be stored as PostgreSQL text.
const unstorable = /[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFD/u;
// A character of no alphabet: each font shows another sign for it, or none.
const unassigned = /[\p{Co}\p{Cn}]/u;

/** Where a character stands, counted from 1, and what stands before it. */
export type Place = Readonly<{ position: number; before: string }>;

const placeOf = (text: string, wanted: RegExp): Place | undefined => {
  const index = text.search(wanted);
  if (index < 0) return undefined;
  const before = text.slice(0, index);
  return { position: [...before].length + 1, before: [...before].slice(-20).join("").trim() };
};

/** The first character that cannot be stored. */
export const unstorableIn = (text: string): Place | undefined => placeOf(text, unstorable);
/** The first private or unassigned character, which has no place in a name. */
export const unassignedIn = (text: string): Place | undefined => placeOf(text, unassigned);
