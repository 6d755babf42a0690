import { diffWords } from "diff";

/** A run of words of two texts. */
export type TextChange = Readonly<{ kind: "kept" | "removed" | "added"; text: string }>;

/** Words that may differ before two texts are shown as one put in the place of the other; bounds the work as well. */
const maxEditLength = 2_000;
/** Characters of a long run that stayed, shown on either side of what changed. */
const contextLength = 80;

/** What stayed is there to find the place by; the whole text stands below. */
const shortened = (text: string): string =>
  text.length <= contextLength * 3 ? text : `${text.slice(0, contextLength)} […] ${text.slice(-contextLength)}`;

/** The words removed and added from one text to the next, in their order. @returns an empty list when nothing changed */
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
