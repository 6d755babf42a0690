import { addDays, addMonths, type Day, formatDay } from "../../primitives/day";
import { firstParam, type SearchParams } from "../../primitives/search-params";
import { parseDayParam } from "../../units/filter";

/** How long a period of statistics is: from the first day of the month, half-year or year to the day asked for. */
export const periodKinds = ["month", "half", "year"] as const;
export type PeriodKind = (typeof periodKinds)[number];

export type StatisticsAsked = Readonly<{ on: Day; kind: PeriodKind }>;

export const parseStatistics = (params: SearchParams, today: Day): StatisticsAsked => ({
  on: parseDayParam(params, today),
  kind: periodKinds.find((kind) => kind === firstParam(params.period)) ?? "year",
});

/** First and last day of a period, both included. */
export type Period = Readonly<{ from: Day; to: Day }>;

const firstMonths: Readonly<Record<PeriodKind, (month: number) => number>> = {
  month: (month) => month,
  half: (month) => (month <= 6 ? 1 : 7),
  year: () => 1,
};

export const periodOf = ({ on, kind }: StatisticsAsked): Period => {
  const first = firstMonths[kind](Number(on.slice(5, 7)));
  return { from: `${on.slice(0, 5)}${String(first).padStart(2, "0")}-01` as Day, to: on };
};

/** The same days of the year before. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: addMonths(from, -12), to: addMonths(to, -12) });

/** The last day before a period. */
export const dayBefore = ({ from }: Period): Day => addDays(from, -1);

export const isIn = ({ from, to }: Period, day: Day | null): boolean => day !== null && day >= from && day <= to;

/** A period in words, as a table says it. */
export const periodText = ({ from, to }: Period): string => `Từ ngày ${formatDay(from)} đến hết ngày ${formatDay(to)}`;
