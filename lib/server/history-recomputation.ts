import { lockCasesAfter } from "../admissions/case-lock";
import { bringUpToDate } from "../admissions/case-values-persistence";
import { type Database, ownerClient } from "../database/client";
import { now } from "../primitives/clock";
import { newId } from "../primitives/ids";

/** So many cases are locked at a time: whoever takes a step in one of them meanwhile waits for less than a second. */
const batchSize = 100;

const firstId = "00000000-0000-0000-0000-000000000000";

/** Nobody with an account changed these cases: the program did. */
const auditRows = (cases: Awaited<ReturnType<typeof bringUpToDate>>["changed"], at: Date) =>
  cases.map(({ id, path }) => ({
    ...{ id: newId(), at, accountId: null, actorName: "Nguồn", role: "none", path, command: "program.upgrade" },
    ...{ caseId: id, subjectId: id, accepted: true },
  }));

const recomputeBatch = async (db: Database, after: string) => {
  const ids = await lockCasesAfter(db, after, batchSize);
  const { changed, left } = await bringUpToDate(db, ids);
  await db.audit.createMany({ data: auditRows(changed, now()) });
  return { last: ids.length < batchSize ? undefined : ids.at(-1), changed: changed.length, left };
};

/**
 * Computes every case again from its history, batch by batch, each in its own transaction, and notes which program did.
 * @returns how many cases changed, and how many were left because their history does not lead to their stage
 */
export const recomputeHistories = async (
  databaseUrl: string,
  program: string,
): Promise<Readonly<{ changed: number; left: number }>> => {
  const owner = ownerClient(databaseUrl, 2);
  const total = { changed: 0, left: 0 };
  try {
    for (let after: string | undefined = firstId; after; ) {
      const from: string = after;
      const batch = await owner.$transaction((db) => recomputeBatch(db, from), { timeout: 120_000, maxWait: 10_000 });
      total.changed += batch.changed;
      total.left += batch.left;
      after = batch.last;
    }
    await owner.installation.updateMany({ data: { computedBy: program } });
    return total;
  } finally {
    await owner.$disconnect();
  }
};
