import { addDays, type Day, daysBetween, earlier, later, yearOf } from "../primitives/day";

/** First and last day, both included. */
export type Span = Readonly<{ from: Day; to: Day }>;

/** The part of a term that lies in one calendar year. */
export type TermYear = Span & Readonly<{ year: number }>;

/** The calendar years of a term; the first and the last are shortened to the term's days. */
export const yearsOf = ({ from, to }: Span): TermYear[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => {
    const year = yearOf(from) + index;
    return { year, from: later(from, `${year}-01-01` as Day), to: earlier(to, `${year}-12-31` as Day) };
  });

/** The part of a span elapsed at the end of a day, from 0 before it to 1 from its last day on. */
export const shareElapsed = ({ from, to }: Span, on: Day): number => {
  if (on < from) return 0;
  if (on >= to) return 1;
  return daysBetween(from, addDays(on, 1)) / daysBetween(from, addDays(to, 1));
};

/** Whether a term or a year of it has begun and ended by a day; on its last day it still runs. */
export const statusOf = ({ from, to }: Span, on: Day): "coming" | "running" | "over" => {
  if (on < from) return "coming";
  return on > to ? "over" : "running";
};

/** Whether two spans share a day. */
export const spansOverlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** The part of the target set for each year; empty when the target is not split by year. */
export type YearShares = ReadonlyMap<number, number>;

/**
 * The number of admissions expected by the end of a day at an even pace, to one decimal. Where the target is split by
 * year, each year's part is spread over its days; otherwise the whole target is spread over the term.
 */
export const expectedBy = (term: Span, target: number, shares: YearShares, on: Day): number => {
  const exact =
    shares.size > 0
      ? yearsOf(term).reduce((sum, year) => sum + (shares.get(year.year) ?? 0) * shareElapsed(year, on), 0)
      : target * shareElapsed(term, on);
  return Math.round(exact * 10) / 10;
};
