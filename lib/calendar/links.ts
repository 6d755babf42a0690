import type { CalendarTask } from "./change";

/** The page of one change: its form, filled in with what is known, or what the change would do. */
export const changeAddress = (
  task: CalendarTask,
  year: number,
  values: Readonly<Record<string, string>> = {},
  preview = false,
): string => {
  const query = new URLSearchParams({ task, year: String(year), ...values, ...(preview ? { preview: "yes" } : {}) });
  return `/admin/calendar/change?${query}`;
};
