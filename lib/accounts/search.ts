import { searched } from "../primitives/name";

type Asked = string | readonly string[] | undefined;

const one = (asked: Asked): string => (typeof asked === "string" ? asked : (asked?.[0] ?? ""));

/** What is searched for. */
export const readSearch = (asked: Asked): string => searched(one(asked));

/** A page number from 1; anything else is the first page. */
export const readPage = (asked: Asked): number => (/^[1-9]\d{0,3}$/.test(one(asked)) ? Number(one(asked)) : 1);

export const accountPageSize = 30;
