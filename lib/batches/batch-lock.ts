import type { ActingPost } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";

const batchToLock = typedQuery((tables, { id }: Given<Readonly<{ id: string }>>) =>
  tables.selectFrom("Batch as b").where("b.id", "=", id).select("b.id").forUpdate(),
);

/** Locks an own batch; one of which something is being made is waited for. */
export const lockBatch = async (db: Database, id: string, { path }: ActingPost): Promise<Subject | undefined> => {
  const [row] = await readInTransaction(db, batchToLock({ id }));
  return row && { id: row.id, path, caseId: null };
};
