/** What an address says under a name: nothing, one text, or several. */
export type SearchParam = string | readonly string[] | undefined;

/** All that an address says. */
export type SearchParams = Readonly<Record<string, SearchParam>>;

/** The first text. */
export const firstParam = (asked: SearchParam): string => (typeof asked === "string" ? asked : (asked?.[0] ?? ""));

/** A page number from 1, and at most one no list reaches; anything else is the first page. */
export const parsePage = (asked: SearchParam): number => {
  const page = Number(firstParam(asked));
  return Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1;
};
