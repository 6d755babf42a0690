/** The value of one parameter in an address: absent, given once, or given several times. */
export type SearchParam = string | readonly string[] | undefined;

export type SearchParams = Readonly<Record<string, SearchParam>>;

/** The first value, or the empty text. */
export const firstParam = (param: SearchParam): string => (typeof param === "string" ? param : (param?.[0] ?? ""));

/** The first value; null where it is absent or empty. */
export const paramOrNull = (param: SearchParam): string | null => firstParam(param) || null;

/** A page number from 1 to 10,000; anything else is the first page. */
export const parsePage = (param: SearchParam): number => {
  const page = Number(firstParam(param));
  return Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1;
};
