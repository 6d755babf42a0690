declare const isDay: unique symbol;

/** A calendar day as text, "2026-03-21". Sorting the text sorts the days, and no time zone can change the day. */
export type Day = string & { readonly [isDay]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

/** The midnight in UTC a day begins with, in milliseconds: ISO 8601 takes a date without a time for it. */
const utc = (day: Day): number => Date.parse(day);
const ofUtc = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

const lastDates = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the text names a day that exists: "2026-02-29" does not, nor does the year 0. */
export const isRealDay = (text: string): text is Day => {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const last = month === 2 && isLeap(year) ? 29 : (lastDates[month - 1] ?? 0);
  return year >= 1 && date >= 1 && date <= last;
};

/** @throws RangeError when the text is not a day that exists */
export const day = (text: string): Day => {
  if (!isRealDay(text)) throw new RangeError(`Not a day that exists: ${text}`);
  return text;
};

/** The day of a PostgreSQL `date`, which Prisma gives as midnight UTC. */
export const dayOf = (date: Date): Day => ofUtc(date);
export const dayOrNull = (date: Date | null): Day | null => (date ? ofUtc(date) : null);

/** The value Prisma needs for a PostgreSQL `date`. */
export const dateOf = (on: Day): Date => new Date(utc(on));

export const addDays = (from: Day, days: number): Day => ofUtc(new Date(utc(from) + days * millisecondsADay));
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / millisecondsADay);

/** Whether a due day is over. A due day of today is not over yet; without a due day nothing is overdue. */
export const isOverdue = (dueOn: Day | null, on: Day): boolean => dueOn !== null && dueOn < on;

/** 1 for Monday … 7 for Sunday. */
export const weekday = (on: Day): number => dateOf(on).getUTCDay() || 7;
export const yearOf = (on: Day): number => Number(on.slice(0, 4));

/** The day a period of months ends: the same day number, or the month's last day when that number does not exist. Source: Civil Code 2015 art. 148. */
export const addMonths = (from: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = from.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const lastDate = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return ofUtc(new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, lastDate))));
};

/** Completed months from one day to another; 0 when `to` is earlier. */
export const completedMonths = (from: Day, to: Day): number => {
  if (to < from) return 0;
  const [fromYear = 0, fromMonth = 1] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 1] = to.split("-").map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) <= to ? months : months - 1;
};

/** "21/03/2026": the only way days are shown to people. */
export const formatDay = (on: Day): string => `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;

const office = { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" } as const;
const time = new Intl.DateTimeFormat("vi-VN", office);
const moment = new Intl.DateTimeFormat("vi-VN", { ...office, day: "2-digit", month: "2-digit", year: "numeric" });

/** "10:32": the time of a moment in Viet Nam, wherever the program runs. */
export const formatTime = (at: Date | number): string => time.format(at);

/** "10:32 21/03/2026" */
export const formatMoment = (at: Date | number): string => moment.format(at);
