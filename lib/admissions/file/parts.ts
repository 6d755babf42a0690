/** The parts of a case file that can be printed, in the order of the print. */
export const printedParts = ["summary", "clocks", "papers", "votes", "dossier", "log", "history"] as const;
export type PrintedPart = (typeof printedParts)[number];

/** The parts an address asks for; all where it asks for none. */
export const parseParts = (asked: string | readonly string[] | undefined): ReadonlySet<PrintedPart> => {
  const named = [asked ?? []].flat();
  const chosen = printedParts.filter((part) => named.includes(part));
  return new Set(chosen.length > 0 ? chosen : printedParts);
};
