import { type Day, yearOf } from "../primitives/day";
import type { SearchParam } from "../primitives/search-params";
import type { CalendarChangeName } from "./year-changes";

/** The page of one change: its form with these values, or the preview of what the change would do. */
export const calendarChangeHref = (
  task: CalendarChangeName,
  year: number,
  values: Readonly<Record<string, string>> = {},
  preview = false,
): string => {
  const query = new URLSearchParams({ task, year: String(year), ...values, ...(preview ? { preview: "yes" } : {}) });
  return `/admin/calendar/change?${query}`;
};

/** The year an address names; the present year when it names none. */
export const parseYear = (param: SearchParam, today: Day): number =>
  typeof param === "string" && /^20\d\d$/.test(param) ? Number(param) : yearOf(today);
