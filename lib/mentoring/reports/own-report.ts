import { addDays, type Day, daysBetween } from "../../primitives/day";
import type { Levels } from "../levels";
import { endedBefore, lastDayOf } from "./terms";

/** The last half-year that has ended: whether it was reported, and whether the person was followed then. */
type OwnReports = Readonly<{ caseId: string; openedOn: Day; isReported: boolean }>;

/** The own report that is owed on a day: of which half-year, by when, and for how many days it is overdue (negative before). */
export const ownReportDue = ({ caseId, openedOn, isReported }: OwnReports, levels: Levels, on: Day) => {
  const half = endedBefore("half", on);
  const last = lastDayOf("half", half);
  if (isReported || openedOn > last) return null;
  const dueOn = addDays(last, levels.daysForOwnReport);
  return { caseId, half, dueOn, days: daysBetween(dueOn, on) };
};

export type OwnReportOwed = NonNullable<ReturnType<typeof ownReportDue>>;
