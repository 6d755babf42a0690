import type { Actor } from "../../access/actor";
import { lockOwnAccount } from "../../accounts/account-lock";
import type { Subject } from "../../command";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { lockNamed } from "../person-lock";
import { type OwnRecord, readOwnRecord } from "./record-queries";

/** Locks the own account, which stands for the own record: of two requests in the same second, the second sees the first. */
export const lockOwnRecord = async (db: Database, { accountId }: Actor): Promise<(Subject & OwnRecord) | undefined> => {
  if (!(await lockOwnAccount(db, accountId))) return undefined;
  const record = await readOwnRecord(db);
  return record && { ...record, caseId: null };
};

const whose = typedQuery((tables, { changeId }: Given<{ changeId: string }>) =>
  tables
    .selectFrom("ChangeRequest as r")
    .innerJoin("Person as p", "p.id", "r.personId")
    .where("r.id", "=", changeId)
    .select(["p.id", "p.fullName"]),
);

const requestToLock = typedQuery((tables, { changeId }: Given<{ changeId: string }>) =>
  tables.selectFrom("ChangeRequest").where("id", "=", changeId).select("id").forUpdate(),
);

/** Locks the person a request is about, and before that the name, as the form that corrects a person does; then the request. */
export const lockRequest = async (db: Database, changeId: string, { reach }: Actor) => {
  const [person] = await readInTransaction(db, whose({ changeId }));
  const subject = person && (await lockNamed(db, person.id, person.fullName, reach));
  if (!subject) return undefined;
  await readInTransaction(db, requestToLock({ changeId }));
  const request = await db.changeRequest.findUniqueOrThrow({
    where: { id: changeId },
    select: { id: true, state: true, valuesSealed: true },
  });
  return { ...subject, request };
};
