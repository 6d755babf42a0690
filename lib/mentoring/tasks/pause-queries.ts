import { pauseOf } from "../../admissions/case/history";
import type { Database } from "../../database/client";
import { type Day, dayOf } from "../../primitives/day";

/** Since when a case is paused; null while it goes on. */
export const readPause = async (db: Database, caseId: string): Promise<Day | null> => {
  const rows = await db.transition.findMany({
    where: { caseId },
    orderBy: { sequence: "asc" },
    select: { id: true, sequence: true, step: true, from: true, to: true, occurredOn: true, annulsId: true },
  });
  return pauseOf(rows.map((row) => ({ ...row, occurredOn: dayOf(row.occurredOn) })))?.occurredOn ?? null;
};
