import { type Day, earlier, later } from "./day";

/** A period between two days; `to` is the first day outside it. */
export type Period = Readonly<{ from: Day; to: Day | null }>;

/** Whether the day is in the period; its first day is, its end is not. */
export const covers = (period: Period, on: Day): boolean => period.from <= on && (period.to === null || on < period.to);

/** The days two periods have in common. */
export const overlapOf = (one: Period, other: Period): Period | undefined => {
  const from = later(one.from, other.from);
  const to = one.to && other.to ? earlier(one.to, other.to) : (one.to ?? other.to);
  return to === null || from < to ? { from, to } : undefined;
};

/** Since when periods have followed one another without a gap up to one that has no end; undefined where none is open. */
export const unbrokenSince = (periods: readonly Period[]): Day | undefined =>
  periods
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .reduce<Day | undefined>((since, { from, to }) => {
      const continues = to === null || (since !== undefined && since <= to);
      return continues && (since === undefined || from < since) ? from : since;
    }, undefined);

/** The latest by its own day, not by when it was recorded; of two with the same day, the one later in the list. */
export const latest = <Each>(all: readonly Each[], dayIn: (each: Each) => Day): Each | undefined =>
  all.reduce<Each | undefined>((last, each) => (last && dayIn(each) < dayIn(last) ? last : each), undefined);
