import { type Asked, one } from "../primitives/asked";
import { searched } from "../primitives/name";

/** What is searched for. */
export const readSearch = (asked: Asked): string => searched(one(asked));

export const accountPageSize = 30;
