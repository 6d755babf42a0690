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
] as const;
export type SeenPart = (typeof seenParts)[number] | `item-${number}`;

/** The number of the item a part names. */
export const seenItem = (part: string): number | null => {
  const [, number] = /^item-(\d{1,2})$/.exec(part) ?? [];
  return number === undefined ? null : Number(number);
};
