import type { Subject } from "../command";
import type { Database } from "../database/client";

type LockedException = Subject & Readonly<{ accountId: string; seenBy: string | null }>;

/** Locks an exception that the actor may see. */
export const lockException = async (db: Database, id: string): Promise<LockedException | undefined> => {
  const rows = await db.$queryRaw<LockedException[]>`
    SELECT id, path, "caseId", "accountId", "seenBy" FROM "ControlException" WHERE id = ${id}::uuid FOR UPDATE`;
  return rows[0];
};
