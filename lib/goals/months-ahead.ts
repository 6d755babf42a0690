import { addDays, addMonths, type Day } from "../primitives/day";

/** A day that is due in a case, and what by it. */
export type DueDay = Readonly<{
  caseId: string;
  unitId: string;
  unit: string;
  kind: "ceremony" | "decision" | "probation" | "recognitionVote" | "recognitionDecision";
  dueOn: Day;
}>;

/**
 * A ceremony or a recognition that comes. `basis`: the deadline its day is taken from; the day of a ceremony for which the
 * decision is still awaited is an estimate, every other one is set by the regulations.
 */
export type Coming = Readonly<{
  caseId: string;
  unitId: string;
  unit: string;
  what: "ceremony" | "recognition";
  basis: DueDay["kind"];
  on: Day;
  isEstimate: boolean;
}>;

export type Month = `${number}-${number}`;
export const monthOf = (on: Day): Month => on.slice(0, 7) as Month;

const firstOfMonth = (on: Day): Day => `${monthOf(on)}-01` as Day;

/** The month of a day and the eleven that follow. */
export const monthsFrom = (on: Day): readonly Month[] =>
  Array.from({ length: 12 }, (_, index) => monthOf(addMonths(firstOfMonth(on), index)));

/** The first day after those months. */
export const monthsEnd = (on: Day): Day => addMonths(firstOfMonth(on), 12);

const comingOf = (
  { caseId, unitId, unit, kind: basis, dueOn }: DueDay,
  ceremonyDays: number | null,
): Coming | undefined => {
  if (basis !== "decision") {
    const what = basis === "ceremony" ? "ceremony" : "recognition";
    return { caseId, unitId, unit, basis, what, on: dueOn, isEstimate: false };
  }
  if (ceremonyDays === null) return undefined;
  return { caseId, unitId, unit, basis, what: "ceremony", on: addDays(dueOn, ceremonyDays), isEstimate: true };
};

const isBefore = (a: Coming, b: Coming): boolean => (a.on === b.on ? a.caseId < b.caseId : a.on < b.on);

/**
 * The ceremonies and recognitions of the twelve months, the nearest first: of each case the first day that is due. A case
 * that awaits its decision is expected to have its ceremony the usual number of days after the last day of the decision.
 * @param ceremonyDays the usual number of days from the decision to the ceremony; null when it is not known
 */
export const comingIn = (days: readonly DueDay[], ceremonyDays: number | null, on: Day): readonly Coming[] => {
  const end = monthsEnd(on);
  const coming = days
    .flatMap((each) => comingOf(each, ceremonyDays) ?? [])
    .filter((each) => on <= each.on && each.on < end)
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const first = new Map<string, Coming>();
  for (const each of coming) if (!first.has(each.caseId)) first.set(each.caseId, each);
  return [...first.values()];
};

/** How many of them fall into one month. */
export type MonthCount = Readonly<{ month: Month; what: Coming["what"]; isEstimate: boolean; count: number }>;

/** How many there are in each month that has any, ceremonies first, estimates after what is set. */
export const countsByMonth = (coming: readonly Coming[]): readonly MonthCount[] => {
  const counts = new Map<string, MonthCount>();
  for (const { on, what, isEstimate } of coming) {
    const key = `${monthOf(on)} ${what} ${isEstimate}`;
    counts.set(key, { month: monthOf(on), what, isEstimate, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
};

/** A cell with its counts by month. */
export type Lane = Readonly<{ unitId: string; unit: string; counts: readonly MonthCount[] }>;

/**
 * The cells that have any, the one whose turn comes first before the others, and how many they are.
 * @param most as many of them are counted
 */
export const lanesOf = (
  coming: readonly Coming[],
  most: number,
): Readonly<{ lanes: readonly Lane[]; inAll: number }> => {
  const units = new Map<string, Coming[]>();
  for (const each of coming) {
    const known = units.get(each.unitId);
    if (known) known.push(each);
    else units.set(each.unitId, [each]);
  }
  const lanes = [...units].slice(0, most).map(([unitId, ofUnit]) => ({
    ...{ unitId, unit: ofUnit[0]?.unit ?? "" },
    counts: countsByMonth(ofUnit),
  }));
  return { lanes, inAll: units.size };
};
