import { publicHolidays } from "../../lib/calendar/public-holidays";
import { addDays, addMonths, type Day, weekday } from "../../lib/primitives/day";

const daysOff = new Set(publicHolidays.flatMap(({ year, off }) => off.map((on) => `${year}-${on}`)));

/** The day itself when offices were open, or the last open day before it: meetings are held and papers signed then. */
export const officeDay = (on: Day): Day => {
  let day = on;
  while (weekday(day) > 5 || daysOff.has(day)) day = addDays(day, -1);
  return day;
};

/** An office day so many days after (or, when negative, before) another. */
export const from = (on: Day, days: number): Day => officeDay(addDays(on, days));

/** An office day so many months, and days, before another. */
export const ago = (on: Day, months: number, days = 0): Day => officeDay(addDays(addMonths(on, -months), -days));

/** A paper's number, as "05-NQ/CB". */
export const numbered = (number: number, series: string): string => `${String(number).padStart(2, "0")}-${series}`;
