import { type Away, isAway } from "../../absences/absence";
import { type Calendar, isWorkingDay } from "../../calendar/calendar";
import { addDays, type Day, yearOf } from "../../primitives/day";

/** How long an appointment holds. It begins on the hour or half past. */
export const appointmentMinutes = 60;
const step = 30;

/** The hours in which appointments are offered, in minutes after midnight: a morning and an afternoon. No text sets them. */
const officeHours = [
  { from: 8 * 60, to: 11 * 60 + 30 },
  { from: 13 * 60 + 30, to: 17 * 60 },
] as const;

/** A day and a minute after its midnight. */
export type Time = Readonly<{ on: Day; minute: number }>;

const startsOfDay: readonly number[] = officeHours.flatMap(({ from, to }) =>
  Array.from({ length: (to - from - appointmentMinutes) / step + 1 }, (_, index) => from + index * step),
);

/** How many working days with a free time are offered, and how far ahead they are looked for. */
const daysOffered = 8;
const daysLookedAt = 60;

/** The last day that is looked at from a day on. */
export const lastDayLookedAt = (on: Day): Day => addDays(on, daysLookedAt);

/** What is known of a reviewer's time: days away, and appointments that are not ended. */
export type Engaged = Readonly<{ away: readonly Away[]; taken: readonly Time[] }>;

const overlaps = (one: number, other: number): boolean => Math.abs(one - other) < appointmentMinutes;

/** The free times of one day, in minutes after midnight; none on a day off, a day away, or in a year without a calendar. */
export const freeOn = (calendar: Calendar, { away, taken }: Engaged, on: Day, now: Time): number[] => {
  if (on < now.on || !calendar.years.has(yearOf(on)) || !isWorkingDay(calendar, on) || isAway(away, on)) return [];
  const that = taken.filter((each) => each.on === on);
  return startsOfDay.filter(
    (minute) => !(on === now.on && minute <= now.minute) && !that.some((each) => overlaps(each.minute, minute)),
  );
};

export type FreeDay = Readonly<{ on: Day; minutes: readonly number[] }>;

/** The next days with free times, from the present moment on. */
export const freeDays = (calendar: Calendar, engaged: Engaged, now: Time): FreeDay[] => {
  const found: FreeDay[] = [];
  for (let ahead = 0; ahead <= daysLookedAt && found.length < daysOffered; ahead += 1) {
    const on = addDays(now.on, ahead);
    const minutes = freeOn(calendar, engaged, on, now);
    if (minutes.length > 0) found.push({ on, minutes });
  }
  return found;
};

export const isFree = (calendar: Calendar, engaged: Engaged, { on, minute }: Time, now: Time): boolean =>
  on <= lastDayLookedAt(now.on) && freeOn(calendar, engaged, on, now).includes(minute);
