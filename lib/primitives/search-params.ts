/** What an address says under a name: nothing, one text, or several. */
export type Asked = string | readonly string[] | undefined;

/** All that an address says. */
export type AskedOf = Readonly<Record<string, Asked>>;

/** The first text. */
export const one = (asked: Asked): string => (typeof asked === "string" ? asked : (asked?.[0] ?? ""));

/** A page number from 1, and at most one no list reaches; anything else is the first page. */
export const readPage = (asked: Asked): number => {
  const page = Number(one(asked));
  return Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1;
};
