import { paperTitle } from "@/lib/papers-needed/paper-title";
import type { Words } from "@/lib/text/text";

/** The name of a paper that is kept of a case. */
export const fileTitle = (paper: string, words: Words): string => {
  const titles: Readonly<Record<string, string>> = words.files.titles;
  return titles[paper] ?? paperTitle(paper, words);
};
