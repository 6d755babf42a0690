/** What of a file was opened: the list of a history, its whole text, an item of it, its verification … or a sheet for print. */
export const seenParts = [
  "list",
  "whole",
  "names",
  "verification",
  "sessions",
  "papers",
  "schedule",
  "print",
  "copy",
  "care",
  "files",
] as const;
export type SeenPart = (typeof seenParts)[number] | `item-${number}` | `file-${string}` | `download-${string}`;

/** The number of the item a part names. */
export const seenItem = (part: string): number | null => {
  const [, number] = /^item-(\d{1,2})$/.exec(part) ?? [];
  return number === undefined ? null : Number(number);
};

/** The paper of a scan that was looked at or taken away. */
export const seenFile = (part: string): Readonly<{ paper: string; taken: boolean }> | null => {
  const [, how, paper] = /^(file|download)-([A-Za-z-]{1,60})$/.exec(part) ?? [];
  return paper === undefined ? null : { paper, taken: how === "download" };
};
