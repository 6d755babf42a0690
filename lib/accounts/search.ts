import { searchText } from "../primitives/name";
import { firstParam, type SearchParam } from "../primitives/search-params";
import type { Sorting } from "../primitives/sorting";

/** What is searched for. */
export const readSearch = (asked: SearchParam): string => searchText(firstParam(asked));

export const accountPageSize = 30;

/** What the accounts may be sorted by. */
export const accountOrders = ["name", "username", "lastSignIn"] as const;
export type AccountOrder = (typeof accountOrders)[number];
export type AccountSorting = Sorting<AccountOrder>;
