import { addDays, type Day, daysBetween, yearOf } from "../primitives/day";

/** A term's first and last day; both belong to it. */
export type Span = Readonly<{ from: Day; to: Day }>;

/** The part of a term that lies in one calendar year. */
export type TermYear = Span & Readonly<{ year: number }>;

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The calendar years a term touches, each cut to the term's own days. */
export const yearsOf = ({ from, to }: Span): TermYear[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => {
    const year = yearOf(from) + index;
    return { year, from: later(from, `${year}-01-01` as Day), to: earlier(to, `${year}-12-31` as Day) };
  });

/** The share of a span that has passed when the day ends: 0 before it, 1 from its last day on. */
export const shareElapsed = ({ from, to }: Span, on: Day): number => {
  if (on < from) return 0;
  if (on >= to) return 1;
  return daysBetween(from, addDays(on, 1)) / daysBetween(from, addDays(to, 1));
};

/** Whether two spans share a day. */
export const spansOverlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** The share of the target that falls to each year; absent when nobody has split it. */
export type YearShares = ReadonlyMap<number, number>;

/**
 * How many admissions an even pace would have brought by the end of the day, to one decimal: the years' own shares where
 * the target is split by year, the whole target spread evenly over the term's days where it is not.
 */
export const expectedBy = (term: Span, target: number, shares: YearShares, on: Day): number => {
  const exact =
    shares.size > 0
      ? yearsOf(term).reduce((sum, year) => sum + (shares.get(year.year) ?? 0) * shareElapsed(year, on), 0)
      : target * shareElapsed(term, on);
  return Math.round(exact * 10) / 10;
};
