import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";

type Row = Readonly<{ caseId: string; entryId: string | null }>;

/** Where the cases within reach lie that are to be confirmed, and of which case each resolved taking off is that nobody confirmed yet. */
export const readCasesToConfirm = async (db: Database, { reach }: Actor, rows: readonly Row[]) => {
  const within = { path: { gte: reach.from, lt: reach.to } };
  const cases = await db.admissionCase.findMany({
    where: { ...within, id: { in: rows.map(({ caseId }) => caseId) } },
    select: { id: true, unitId: true, path: true },
  });
  const entries = await db.listEntry.findMany({
    where: {
      ...within,
      id: { in: rows.flatMap(({ entryId }) => entryId ?? []) },
      outcome: "takenOff",
      confirmations: { none: {} },
    },
    select: { id: true, listedCaseId: true },
  });
  return {
    cases: new Map(cases.map(({ id, unitId, path }) => [id, { unitId, path }])),
    entries: new Map(entries.map(({ id, listedCaseId }) => [id, listedCaseId])),
  };
};
