import type { Subject } from "../../command";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import type { HistoryEntry } from "../case/history";

/** The rows of a history, as far as it is asked which of them stand. */
type Entry = HistoryEntry & Readonly<{ accountId: string }>;
type LockedHistory = Subject & Readonly<{ entries: readonly Entry[] }>;

const caseToLock = typedQuery((tables, { caseId }: Given<Readonly<{ caseId: string }>>) =>
  tables.selectFrom("AdmissionCase").where("id", "=", caseId).select(["id", "path"]).forUpdate(),
);

const entriesOf = typedQuery((tables, { caseId }: Given<Readonly<{ caseId: string }>>) =>
  tables
    .selectFrom("Transition")
    .where("caseId", "=", caseId)
    .select(["id", "sequence", "step", "from", "to", "occurredOn", "annulsId", "accountId"])
    .orderBy("sequence"),
);

/** Locks a case within reach, so that no step is taken or annulled meanwhile, and reads its history. */
export const lockHistory = async (db: Database, caseId: string): Promise<LockedHistory | undefined> => {
  const [found] = await readInTransaction(db, caseToLock({ caseId }));
  if (!found) return undefined;
  return { ...found, caseId, entries: await readInTransaction(db, entriesOf({ caseId })) };
};

type LockedRequest = Subject & Readonly<{ accountId: string; answer: string | null; isAnnulled: boolean }>;

const requestToLock = typedQuery((tables, { id }: Given<Readonly<{ id: string }>>) =>
  tables
    .selectFrom("AnnulmentRequest")
    .where("id", "=", id)
    .select(["id", "path", "caseId", "accountId", "answer"])
    .select((eb) =>
      eb
        .exists(
          eb.selectFrom("Transition as a").whereRef("a.annulsId", "=", "AnnulmentRequest.transitionId").select("a.id"),
        )
        .$castTo<boolean>()
        .as("isAnnulled"),
    )
    .forUpdate(),
);

/** Locks a request that the actor may answer. */
export const lockRequest = async (db: Database, id: string): Promise<LockedRequest | undefined> =>
  (await readInTransaction(db, requestToLock({ id })))[0];
