import { isSecret, type PaperKind } from "../admissions/case/papers";
import { conclusionKeys, isPaperKey, type PaperKey, paperKeys } from "../papers-needed/paper-keys";
import { paperTitle } from "../papers-needed/paper-title";
import type { Words } from "../text/text";

/** The papers that may be kept of a case: those of its checklist, and a few that no list asks for. */
const others = ["formerMembership", "ceremonyMinutes", "portrait", "other"] as const;
export type FilePaper = PaperKey | (typeof others)[number];

/** What was handed in for a task: it lies beside the papers and belongs to none of their lists. */
export const taskProduct = "taskProduct";

export const filePapers: readonly FilePaper[] = [...paperKeys, ...others, ...conclusionKeys];

export const isFilePaper = (text: string): text is FilePaper =>
  isPaperKey(text) || others.some((each) => each === text);

/** The kind under which the record stores a paper of the list. */
const kindOf = (paper: FilePaper): string => (paper.startsWith("conclusion-") ? "conclusion" : paper);

/** Of these the program keeps the entry alone: that the paper exists, its number and day, and where the original lies. */
export const isAlwaysRegisterOnly = (paper: FilePaper): boolean => isSecret(kindOf(paper) as PaperKind);

/** Whether of a paper the entry alone is kept. @param chosen what the committee has added */
export const isRegisterOnly = (paper: FilePaper, chosen: readonly string[]): boolean =>
  isAlwaysRegisterOnly(paper) || chosen.includes(paper);

/** The name of a paper that is kept of a case. */
export const fileTitle = (paper: string, words: Words): string => {
  const titles: Readonly<Record<string, string>> = words.files.titles;
  return titles[paper] ?? paperTitle(paper, words);
};
