import type { Day } from "./day";

/** A period between two days; `to` is the first day outside it. */
export type Period = Readonly<{ from: Day; to: Day | null }>;

/** Whether the day is in the period; its first day is, its end is not. */
export const covers = (period: Period, on: Day): boolean => period.from <= on && (period.to === null || on < period.to);

/** The latest by its own day, not by when it was recorded; of two with the same day, the one later in the list. */
export const latest = <Each>(all: readonly Each[], dayIn: (each: Each) => Day): Each | undefined =>
  all.reduce<Each | undefined>((last, each) => (last && dayIn(each) < dayIn(last) ? last : each), undefined);
