import type { Facts } from "./facts";
import type { StatisticsRow, StatisticsTable } from "./tables";

/** A figure as it is told: a number, "few" for a group too small to be told, or nothing where the record does not know. */
export type Told = number | "few" | null;

export type ToldRow = Readonly<{
  row: StatisticsRow;
  now: Told;
  before: Told;
  /** This period in a hundred of the one before. */
  share: number | null;
}>;

/** A group of fewer people is not told to readers of totals; nought neither, or a difference would tell the rest. */
export const fewest = 5;

const isCount = ({ isAverage = false }: StatisticsRow): boolean => !isAverage;

/**
 * The keys of the lines that are not told: the small ones, and of a sum the smallest others, until those that are not told are
 * no small group together, which the total would tell.
 */
const hiddenIn = (rows: readonly StatisticsRow[], values: ReadonlyMap<string, number | null>): ReadonlySet<string> => {
  const known = rows.filter((row) => isCount(row) && values.get(row.key) !== null && row.value);
  const of = ({ key }: StatisticsRow): number => values.get(key) ?? 0;
  const others = (row: StatisticsRow): number => (row.within ? (values.get(row.within) ?? 0) - of(row) : 0);
  const small = known.filter((row) => of(row) < fewest || (others(row) > 0 && others(row) < fewest));
  const parts = new Set(small.flatMap(({ part }) => part ?? []));
  const beside = [...parts].flatMap((part) => {
    const untold = small.filter((row) => row.part === part).reduce((sum, row) => sum + of(row), 0);
    const larger = known.filter((row) => row.part === part && !small.includes(row));
    // Each of them is no small group, so that one is enough.
    return untold < fewest ? [...larger].sort((one, other) => of(one) - of(other)).slice(0, 1) : [];
  });
  return new Set([...small, ...beside].map(({ key }) => key));
};

const valuesOf = ({ rows }: StatisticsTable, facts: Facts): ReadonlyMap<string, number | null> =>
  new Map(rows.map((row) => [row.key, row.value?.(facts) ?? null]));

/** The average of a small group is protected with its count. */
const isAverageOfFew = (row: StatisticsRow, values: ReadonlyMap<string, number | null>): boolean =>
  !isCount(row) && (values.get("total") ?? 0) < fewest;

/**
 * The lines of a table for a period and for the same one of the year before.
 * @param isProtected for a reader of totals, who is told no group of fewer than five
 */
export const toldRows = (
  table: StatisticsTable,
  now: Facts,
  before: Facts,
  isProtected: boolean,
): readonly ToldRow[] => {
  const [values, former] = [valuesOf(table, now), valuesOf(table, before)];
  const [hidden, formerlyHidden] = isProtected
    ? [hiddenIn(table.rows, values), hiddenIn(table.rows, former)]
    : [new Set<string>(), new Set<string>()];
  const told = (row: StatisticsRow, of: typeof values, not: ReadonlySet<string>): Told => {
    if (not.has(row.key) || (isProtected && isAverageOfFew(row, of))) return "few";
    return of.get(row.key) ?? null;
  };
  return table.rows
    .filter(({ isBeyond, key }) => !isBeyond || values.get(key) || former.get(key))
    .map((row) => {
      const [one, other] = [told(row, values, hidden), told(row, former, formerlyHidden)];
      const isShare = isCount(row) && typeof one === "number" && typeof other === "number" && other > 0;
      return { row, now: one, before: other, share: isShare ? Math.round((one * 1000) / other) / 10 : null };
    });
};

/** The labels of the lines the record cannot fill. */
export const blankLabels = ({ rows }: StatisticsTable): readonly string[] =>
  rows.flatMap(({ value, label }) => (value ? [] : [label]));
