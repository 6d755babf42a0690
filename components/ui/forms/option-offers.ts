import { searchKey } from "@/lib/primitives/name";

/** How well a name fits what was typed, best first: the whole name, its beginning, whole words of it, beginnings of words, any part. */
const rankOf = (key: string, typed: string): number => {
  if (key === typed) return 0;
  if (key.startsWith(typed)) return /^[a-z0-9]/.test(key.slice(typed.length)) ? 2 : 1;
  const [words, sought] = [key.split(/[^a-z0-9]+/), typed.split(/[^a-z0-9]+/).filter(Boolean)];
  if (sought.every((each) => words.includes(each))) return 1;
  if (sought.every((each) => words.some((word) => word.startsWith(each)))) return 3;
  return key.includes(typed) ? 4 : 5;
};
const none = 5;

/** The names that fit what was typed, with or without accents, the best first; all of them where nothing is typed. */
export const optionsFor = (labels: readonly string[], typed: string): readonly string[] => {
  const sought = searchKey(typed);
  if (sought === "") return labels;
  const ranked = labels.map((label) => ({ label, rank: rankOf(searchKey(label), sought) }));
  return ranked
    .filter(({ rank }) => rank < none)
    .sort((one, other) => one.rank - other.rank)
    .map(({ label }) => label);
};
