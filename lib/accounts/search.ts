import { searched } from "../primitives/name";
import { type Asked, one } from "../primitives/search-params";

/** What is searched for. */
export const readSearch = (asked: Asked): string => searched(one(asked));

export const accountPageSize = 30;
