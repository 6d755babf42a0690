import { addDays, type Day, daysBetween, weekday, yearOf } from "../primitives/day";

/** The working days of the years that have been entered: weekdays but for the days off, and the Saturdays worked instead. */
export type Calendar = Readonly<{
  years: ReadonlySet<number>;
  /** Days that differ from the week: false is a weekday off, true a weekend day worked. */
  exceptions: ReadonlyMap<Day, boolean>;
}>;

/** A weekday off, or a weekend day worked instead, and what for. */
export type ExceptionalDay = Readonly<{ day: Day; working: boolean; note: string }>;

/** The calendar with one year's exceptional days put in the place of those before; the year is loaded from then on. */
export const withYear = (calendar: Calendar, year: number, days: readonly ExceptionalDay[]): Calendar => ({
  years: new Set([...calendar.years, year]),
  exceptions: new Map([
    ...[...calendar.exceptions].filter(([on]) => yearOf(on) !== year),
    ...days.map(({ day, working }) => [day, working] as const),
  ]),
});

export class CalendarNotLoaded extends Error {
  constructor(readonly year: number) {
    super(`The working-day calendar of ${year} is not loaded`);
  }
}

/** @throws CalendarNotLoaded when the day's year has no table */
export const isWorkingDay = (calendar: Calendar, on: Day): boolean => {
  if (!calendar.years.has(yearOf(on))) throw new CalendarNotLoaded(yearOf(on));
  return calendar.exceptions.get(on) ?? weekday(on) <= 5;
};

/**
 * Last day of a period of working days.
 * @param from day 0: the next working day is day 1
 * @param days working days ≥ 1
 * @throws CalendarNotLoaded when the period reaches into a year without a table
 * Source: Civil Code 2015 art. 147–148; the Party's texts do not say how to count.
 */
export const lastWorkingDay = (calendar: Calendar, from: Day, days: number): Day => {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
};

/** The same, or null while the calendar does not reach that far. */
export const lastWorkingDayIfLoaded = (calendar: Calendar, from: Day, days: number): Day | null => {
  try {
    return lastWorkingDay(calendar, from, days);
  } catch (error) {
    if (error instanceof CalendarNotLoaded) return null;
    throw error;
  }
};

/** The day itself when work is done on it, or the next such day; the day itself too where its year has no table. */
export const workingDayFrom = (calendar: Calendar, on: Day): Day => {
  let day = on;
  while (calendar.years.has(yearOf(day)) && !isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
};

/** Working days after `from` up to and including `to`; 0 when `to` is not later. @throws CalendarNotLoaded */
export const workingDaysBetween = (calendar: Calendar, from: Day, to: Day): number => {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days += 1;
  return days;
};

/**
 * Whether a period of working days from a day is over on another: not on its last working day, but on every day after
 * it, a Saturday too. Counts only as far as the day before, and asks for no table where so few days have passed that
 * all of them could have been worked.
 * @throws CalendarNotLoaded
 */
export const isPeriodOver = (calendar: Calendar, from: Day, days: number, on: Day): boolean =>
  daysBetween(from, on) > days && workingDaysBetween(calendar, from, addDays(on, -1)) >= days;
