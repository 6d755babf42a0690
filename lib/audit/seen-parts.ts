/** What of a file was opened: the list of a history, its whole text, an item of it, its verification …, a sheet for print, or a list in a file. */
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
  "export",
] as const;
type Seen = (typeof seenParts)[number] | `item-${number}`;
/** `print-`: the print of that page was opened. */
export type SeenPart = Seen | `print-${Seen}` | `file-${string}` | `download-${string}` | `withdrawn-${string}`;

/** The number of the item a part names. */
export const seenItem = (part: string): number | null => {
  const [, number] = /^item-(\d{1,2})$/.exec(part) ?? [];
  return number === undefined ? null : Number(number);
};

const printPrefix = "print-";

/** The part whose print was opened; null for a part that was read. */
export const printedPart = (part: string): string | null =>
  part.startsWith(printPrefix) ? part.slice(printPrefix.length) : null;

/** Whether a part has a page with a button that prints it. */
export const isPrintable = (part: string): part is Seen =>
  seenItem(part) !== null || ["whole", "verification", "sessions", "papers", "schedule", "copy"].includes(part);

const ways = { file: "file", download: "taken", withdrawn: "withdrawn" } as const;
export type SeenFile = Readonly<{ paper: string; how: (typeof ways)[keyof typeof ways] }>;

/** The paper of a scan that was looked at, taken away or withdrawn. */
export const seenFile = (part: string): SeenFile | null => {
  const [, how, paper] = /^(file|download|withdrawn)-([A-Za-z-]{1,60})$/.exec(part) ?? [];
  return paper === undefined ? null : { paper, how: ways[how as keyof typeof ways] };
};
