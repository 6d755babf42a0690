import type { Day } from "../../primitives/day";
import { formatPartialDay, parsePartialDay } from "../../primitives/typed-day";
import { isNotKnown } from "../history/values";

/** A day as far as it is known: the first and the last day it may be. */
export type DaySpan = Readonly<{ first: Day; last: Day; isMonthKnown: boolean }>;

const lastOfMonth = (month: string): string => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** Whether a box says a day: not where it says that nobody knows. */
export const saysDay = (value: string): boolean => value !== "" && !isNotKnown(value);

/** What was typed as a year, a month or a day; undefined where that is none. */
export const spanOf = (value: string | undefined): DaySpan | undefined => {
  const part = value === undefined ? undefined : parsePartialDay(value);
  if (!part) return undefined;
  if (part.length === 10) return { first: part as string as Day, last: part as string as Day, isMonthKnown: true };
  if (part.length === 7) return { first: `${part}-01` as Day, last: lastOfMonth(part) as Day, isMonthKnown: true };
  return { first: `${part}-01-01` as Day, last: `${part}-12-31` as Day, isMonthKnown: false };
};

/** "2019-09" as "09/2019"; what is no day stays as it was typed. */
export const shownDay = (value: string | undefined): string => {
  const part = value === undefined ? undefined : parsePartialDay(value);
  return part ? formatPartialDay(part) : (value ?? "");
};

/** Months counted from the year 0. */
export const monthOf = (on: Day): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;

export const shownMonth = (month: number): string =>
  `${String((month % 12) + 1).padStart(2, "0")}/${Math.floor(month / 12)}`;
