type Asked = string | readonly string[] | undefined;

const one = (asked: Asked): string => (typeof asked === "string" ? asked : (asked?.[0] ?? ""));

/** What is searched for, as an address may carry it: bounded, and free of characters no name has. */
export const readSearch = (asked: Asked): string =>
  one(asked)
    .replace(/[\p{Cc}\p{Cs}\uFFFD]/gu, "")
    .slice(0, 100);

/** A page number from 1; anything else is the first page. */
export const readPage = (asked: Asked): number => (/^[1-9]\d{0,3}$/.test(one(asked)) ? Number(one(asked)) : 1);

export const accountPageSize = 30;
