import { searchText } from "../primitives/name";
import { firstParam, type SearchParam } from "../primitives/search-params";

/** What is searched for. */
export const readSearch = (asked: SearchParam): string => searchText(firstParam(asked));

export const accountPageSize = 30;
