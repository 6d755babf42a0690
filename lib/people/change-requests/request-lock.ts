import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";

const requestToLock = typedQuery((tables, { changeId }: Given<{ changeId: string }>) =>
  tables.selectFrom("ChangeRequest").where("id", "=", changeId).select("id").forUpdate(),
);

/** Locks a request once its person is locked: it may be withdrawn in the second in which it is answered. */
export const lockRequest = async (db: Database, changeId: string) => {
  await readInTransaction(db, requestToLock({ changeId }));
  return db.changeRequest.findUniqueOrThrow({
    where: { id: changeId },
    select: { id: true, state: true, valuesSealed: true },
  });
};
