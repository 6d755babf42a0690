import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { type Checklist, emptyChecklist } from "./checklist";
import { openedChecklist } from "./checklist-encryption";

export type LockedChecklist = Subject & Readonly<{ caseId: string; rowId: string | null; checklist: Checklist }>;

const caseToLock = typedQuery((tables, { caseId }: Given<{ caseId: string }>) =>
  tables.selectFrom("AdmissionCase").where("id", "=", caseId).select(["id", "path"]).forUpdate(),
);

/** Locks the case and reads its checklist: two people may save it in the same second. One that cannot be read begins anew. */
export const lockChecklist = async (db: Database, caseId: string): Promise<LockedChecklist | undefined> => {
  const [found] = await readInTransaction(db, caseToLock({ caseId }));
  if (!found) return undefined;
  const row = await db.paperChecklist.findUnique({ where: { caseId }, select: { id: true, contentSealed: true } });
  const checklist = openedChecklist(row && { id: row.id, content: row.contentSealed }) ?? emptyChecklist;
  return { ...found, caseId: found.id, rowId: row?.id ?? null, checklist };
};
