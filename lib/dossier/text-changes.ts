import { diffWords } from "diff";

/** Consecutive words that were kept, removed or added between two texts. */
export type TextChange = Readonly<{ kind: "kept" | "removed" | "added"; text: string }>;

/** With more differences than this the texts are shown as one replacing the other. Bounds the time of the comparison. */
const maxEditLength = 2_000;
/** Characters of unchanged text shown before and after a change. */
const contextLength = 80;

/** Unchanged text only shows where a change is; the page shows the whole text below. */
const shortened = (text: string): string =>
  text.length <= contextLength * 3 ? text : `${text.slice(0, contextLength)} […] ${text.slice(-contextLength)}`;

/** The words kept, removed and added from one text to the next, in order. @returns an empty list when nothing changed */
export const changesBetween = (before: string, after: string): readonly TextChange[] => {
  if (before === after) return [];
  const runs = diffWords(before, after, { maxEditLength: maxEditLength });
  if (!runs)
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  return runs.map(({ added, removed, value }) =>
    added || removed ? { kind: added ? "added" : "removed", text: value } : { kind: "kept", text: shortened(value) },
  );
};
