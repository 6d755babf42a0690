import { firstParam, parsePage, type SearchParams } from "../primitives/search-params";
import { type Verdict, verdicts } from "./list-row";

/** Which rows a page shows: those that need something, those of one verdict, or one row alone. */
export type RowFilter = Readonly<{ verdict: Verdict | "open"; page: number; row: number | null }>;

/** What an address asks for; what cannot be read is the first page of what needs something. */
export const parseRowFilter = (params: SearchParams): RowFilter => {
  const row = firstParam(params.row);
  return {
    verdict: verdicts.find((each) => each === firstParam(params.show)) ?? "open",
    page: parsePage(params.page),
    row: /^\d{1,6}$/.test(row) ? Number(row) : null,
  };
};
