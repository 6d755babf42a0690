/** Capitalised words of the field that are no names, alone or in this order. */
const notNames = ["Việt Nam", "Đảng", "Đoàn", "Nhà", "Quốc", "Mục", "Điều", "Hội", "Bộ", "Ban", "Ủy", "Chính"];

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

type Run = Readonly<{ text: string; isFirst: boolean }>;

/** Words with a capital that follow one another, and whether they begin a sentence. */
const capitalRuns = (text: string): Run[] =>
  text.split(/[.!?:;\n“”"()…–—,/]+/u).flatMap((part) => {
    const words = part.trim().split(/\s+/u).filter(Boolean);
    const runs: { words: string[]; from: number }[] = [];
    for (const [index, word] of words.entries()) {
      if (!isCapital(word)) continue;
      const last = runs.at(-1);
      if (last && last.from + last.words.length === index) last.words.push(word);
      else runs.push({ words: [word], from: index });
    }
    return runs.map((run) => ({ text: run.words.join(" "), isFirst: run.from === 0 }));
  });

/** A capital alone at the beginning of a sentence is none of a name. */
const isPlain = ({ text, isFirst }: Run): boolean => notNames.includes(text) || (isFirst && !text.includes(" "));

const keyOf = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

/** The groups of capitalised words that may be names, each once, without those confirmed to be none. */
export const possibleNames = (text: string, confirmed: readonly string[]): string[] => {
  const known = new Set(confirmed.map(keyOf));
  const found = capitalRuns(text.normalize("NFC")).filter((run) => !isPlain(run) && !known.has(keyOf(run.text)));
  return [...new Set(found.map((run) => run.text))];
};

/** The groups somebody confirmed, as they were typed: separated by commas or lines. */
export const confirmedIn = (typed: string | null): string[] =>
  (typed ?? "").split(/[,;\n]+/u).flatMap((each) => each.trim() || []);

const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** Words only, in small letters, so that a name is found however it is written. */
const wordsOf = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The full names that stand in a text, however they are written. */
export const namesIn = (text: string, names: readonly string[]): string[] => {
  const words = wordsOf(text);
  return [...new Set(names)].filter((name) => hasWords(words, wordsOf(name)));
};
