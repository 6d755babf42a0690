import { publicHolidays } from "../../lib/calendar/public-holidays";
import { addDays, addMonths, type Day, weekday } from "../../lib/primitives/day";

const daysOff = new Set(publicHolidays.flatMap(({ year, off }) => off.map((on) => `${year}-${on}`)));

/**
 * The day itself when it is a working day, or else the last working day before it: on such days meetings are held and
 * papers signed.
 */
export const officeDay = (on: Day): Day => {
  let day = on;
  while (weekday(day) > 5 || daysOff.has(day)) day = addDays(day, -1);
  return day;
};

/** The working day `days` after `on`, or before it when negative; on a day off, the last working day before. */
export const officeDayAfter = (on: Day, days: number): Day => officeDay(addDays(on, days));

/** The working day that many months and days before `on`. */
export const officeDayBefore = (on: Day, months: number, days = 0): Day =>
  officeDay(addDays(addMonths(on, -months), -days));

/** The number of a paper, as "05-NQ/CB". */
export const paperNumber = (number: number, series: string): string => `${String(number).padStart(2, "0")}-${series}`;

// A number stands for one document of its issuer in a term, so each case has numbers of its own in every series.
const inSeries =
  (series: string, first: number, perCase: number) =>
  (index: number, which: number): string =>
    paperNumber(first + index * perCase + which, series);

export const cellNumber = inSeries("NQ/CB", 3, 4);
export const committeeNumber = inSeries("NQ/ĐU", 31, 2);
export const decisionNumber = inSeries("QĐ/ĐU", 140, 3);
