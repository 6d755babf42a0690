import { addDays, type Day, daysBetween, weekday, yearOf } from "../primitives/day";

/** The working days of the years that have been opened: Monday to Friday except days off, and weekend days worked instead. */
export type Calendar = Readonly<{
  years: ReadonlySet<number>;
  /** The exceptional days: false for a weekday off, true for a weekend day worked. */
  exceptions: ReadonlyMap<Day, boolean>;
}>;

/** A weekday off (ngày nghỉ), or a weekend day worked instead (làm bù), with the reason. */
export type ExceptionalDay = Readonly<{ day: Day; working: boolean; note: string }>;

/** The calendar with all exceptional days of one year replaced; the year counts as opened. */
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

/** @throws CalendarNotLoaded when the day's year has not been opened */
export const isWorkingDay = (calendar: Calendar, on: Day): boolean => {
  if (!calendar.years.has(yearOf(on))) throw new CalendarNotLoaded(yearOf(on));
  return calendar.exceptions.get(on) ?? weekday(on) <= 5;
};

/**
 * Last day of a period of working days.
 * @param from day 0: the next working day is day 1
 * @param days working days ≥ 1
 * @throws CalendarNotLoaded when the period reaches into a year that has not been opened
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

/** The same, or null when the period reaches into a year that has not been opened. */
export const lastWorkingDayIfLoaded = (calendar: Calendar, from: Day, days: number): Day | null => {
  try {
    return lastWorkingDay(calendar, from, days);
  } catch (error) {
    if (error instanceof CalendarNotLoaded) return null;
    throw error;
  }
};

/**
 * The same where it may reach into a year that has not been opened: there Monday to Friday are taken for working days, so the
 * day is an estimate, and the days off still to be announced can only move it back.
 */
export const estimatedWorkingDay = (
  calendar: Calendar,
  from: Day,
  days: number,
): Readonly<{ day: Day; isEstimate: boolean }> => {
  const isWorked = (day: Day) => calendar.exceptions.get(day) ?? weekday(day) <= 5;
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorked(day)) left -= 1;
  }
  const years = Array.from({ length: yearOf(day) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
  return { day, isEstimate: years.some((year) => !calendar.years.has(year)) };
};

/** The day itself if it is a working day, or the next working day. In a year that has not been opened, the day itself. */
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

/** Whether at least so many days after `from` and before `on` were worked, in the years that have been opened alone. */
const hasWorkingDaysBetween = (calendar: Calendar, from: Day, on: Day, days: number): boolean => {
  let found = 0;
  for (let day = addDays(from, 1); day < on && found < days; day = addDays(day, 1))
    if (calendar.years.has(yearOf(day)) && isWorkingDay(calendar, day)) found += 1;
  return found >= days;
};

/**
 * Whether a period of working days that began on `from` is over on `on`: not on its last working day, but on every day
 * after it, also on a Saturday. Only the years up to the last day are looked at: a period that ended in the years opened
 * is over on any later day, and so is one whose days all fit into the years opened, whatever the others hold.
 * @throws CalendarNotLoaded when its end lies in a year that has not been opened, and may have come by `on` or not
 */
export const isPeriodOver = (calendar: Calendar, from: Day, days: number, on: Day): boolean => {
  if (daysBetween(from, on) <= days) return false;
  try {
    return on > lastWorkingDay(calendar, from, days);
  } catch (error) {
    if (!(error instanceof CalendarNotLoaded)) throw error;
    if (yearOf(on) < error.year) return false;
    if (hasWorkingDaysBetween(calendar, from, on, days)) return true;
    throw error;
  }
};
