import type { Day } from "./day";

/** A period between two days; `to` is the first day outside it. */
export type Period = Readonly<{ from: Day; to: Day | null }>;

/** Whether the day lies in the period: its first day does, its end does not. */
export const covers = (period: Period, on: Day): boolean => period.from <= on && (period.to === null || on < period.to);

/** The latest by its own day, whichever was recorded first: the rules look at days. Of two on one day, the later record. */
export const latest = <Each>(all: readonly Each[], dayIn: (each: Each) => Day): Each | undefined =>
  all.reduce<Each | undefined>((last, each) => (last && dayIn(each) < dayIn(last) ? last : each), undefined);
