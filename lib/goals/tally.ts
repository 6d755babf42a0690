import type { Stage } from "../admissions/steps";
import { line, stages } from "../admissions/steps";

/** How many cases share a year of admission, a unit and a stage; `year` is absent for cases counted because they are open. */
export type Counted = Readonly<{ year: number | null; unitId: string; stage: Stage; count: number }>;

const sum = (rows: readonly Counted[]): number => rows.reduce((total, { count }) => total + count, 0);

export type Tally = Readonly<{
  admitted: number;
  open: number;
  admittedIn: (year: number) => number;
  admittedBy: (unitId: string) => number;
  openAt: (unitId: string) => number;
  /** Where those admitted stand today, in the order of the procedure; stages nobody is at are left out. */
  outcomes: readonly Readonly<{ stage: Stage; count: number }>[];
  /** Open cases at every stage of the line, empty stages too: a gap is worth seeing. */
  funnel: readonly Readonly<{ stage: Stage; count: number }>[];
}>;

const sumsBy = <Key>(rows: readonly Counted[], keyOf: (row: Counted) => Key): ((key: Key) => number) => {
  const sums = new Map<Key, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count);
  return (key) => sums.get(key) ?? 0;
};

/** Adds up what the database counted, in every direction the dashboard reads. */
export const tally = (rows: readonly Counted[]): Tally => {
  const admitted = rows.filter(({ year }) => year !== null);
  const open = rows.filter(({ year }) => year === null);
  const admittedAt = sumsBy(admitted, ({ stage }) => stage);
  const standingAt = sumsBy(open, ({ stage }) => stage);
  return {
    admitted: sum(admitted),
    open: sum(open),
    admittedIn: sumsBy(admitted, ({ year }) => year),
    admittedBy: sumsBy(admitted, ({ unitId }) => unitId),
    openAt: sumsBy(open, ({ unitId }) => unitId),
    outcomes: stages.map((stage) => ({ stage, count: admittedAt(stage) })).filter(({ count }) => count > 0),
    funnel: line.map((stage) => ({ stage, count: standingAt(stage) })),
  };
};
