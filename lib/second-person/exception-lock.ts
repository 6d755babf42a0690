import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";

type LockedException = Subject & Readonly<{ accountId: string; seenBy: string | null }>;

const exceptionToLock = typedQuery((tables, { exceptionId }: Given<Readonly<{ exceptionId: string }>>) =>
  tables
    .selectFrom("ControlException")
    .where("id", "=", exceptionId)
    .select(["id", "path", "caseId", "accountId", "seenBy"])
    .forUpdate(),
);

/** Locks an exception that the actor may see. */
export const lockException = async (db: Database, exceptionId: string): Promise<LockedException | undefined> =>
  (await readInTransaction(db, exceptionToLock({ exceptionId })))[0];
