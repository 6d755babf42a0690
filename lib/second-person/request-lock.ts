import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";

type LockedRequest = Subject & Readonly<{ accountId: string; personId: string; agreedBy: string | null; at: string }>;

const requestToLock = typedQuery((tables, { requestId }: Given<Readonly<{ requestId: string }>>) =>
  tables
    .selectFrom("ControlRequest")
    .where("id", "=", requestId)
    .select(["id", "path", "accountId", "personId", "agreedBy", "at"])
    .forUpdate(),
);

/** Locks a request that the actor may see. */
export const lockRequest = async (db: Database, requestId: string): Promise<LockedRequest | undefined> => {
  const [row] = await readInTransaction(db, requestToLock({ requestId }));
  return row && { ...row, caseId: null };
};
