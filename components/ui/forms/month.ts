import { addDays, addMonths, type Day, day, weekday } from "@/lib/primitives/day";

const firstOf = (on: Day): Day => day(`${on.slice(0, 7)}-01`);

/** The weeks of a day's month, Monday first; null where the month has no day. */
export const weeksOf = (on: Day): readonly (readonly (Day | null)[])[] => {
  const first = firstOf(on);
  const monday = addDays(first, 1 - weekday(first));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => {
      const each = addDays(monday, week * 7 + index);
      return each.startsWith(first.slice(0, 7)) ? each : null;
    }),
  );
  return weeks.filter((week) => week.some((each) => each !== null));
};

const moves: Readonly<Record<string, (on: Day) => Day>> = {
  ArrowLeft: (on) => addDays(on, -1),
  ArrowRight: (on) => addDays(on, 1),
  ArrowUp: (on) => addDays(on, -7),
  ArrowDown: (on) => addDays(on, 7),
  Home: (on) => addDays(on, 1 - weekday(on)),
  End: (on) => addDays(on, 7 - weekday(on)),
  PageUp: (on) => addMonths(on, -1),
  PageDown: (on) => addMonths(on, 1),
};

/** The day a key leads to in a calendar; undefined for a key that leads nowhere. */
export const dayByKey = (key: string, on: Day): Day | undefined => moves[key]?.(on);

/** The day a box holds, where it is typed in full: "21/3/2026", "21032026". */
export const dayInBox = (typed: string): string | undefined => {
  const [, date, month, year] =
    /^\s*(\d{1,2})\D+(\d{1,2})\D+(\d{4})\s*$/.exec(typed) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(typed) ?? [];
  return date && month && year ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : undefined;
};
