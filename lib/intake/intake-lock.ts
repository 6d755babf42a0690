import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import type { Range } from "../database/reach-filter";
import { inRange } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";

const cellToLock = typedQuery((tables, given: Given<Range & { unitId: string }>) =>
  tables
    .selectFrom("Unit")
    .where("id", "=", given.unitId)
    .where("kind", "=", "cell")
    .where("to", "is", null)
    .where((eb) => inRange(eb.ref("path"), given))
    .select(["id", "path"])
    .forUpdate(),
);

/** A cell within reach: what is kept of it is kept by one person at a time. */
export const lockCell = async (
  db: Database,
  unitId: string,
  { from, to }: Range,
): Promise<(Subject & Readonly<{ unitId: string }>) | undefined> => {
  const [cell] = await readInTransaction(db, cellToLock({ unitId, from, to }));
  return cell && { ...cell, unitId: cell.id, caseId: null };
};

const introductionToLock = typedQuery((tables, given: Given<Range & { introductionId: string }>) =>
  tables
    .selectFrom("Introduction")
    .where("id", "=", given.introductionId)
    .where((eb) => inRange(eb.ref("path"), given))
    .select(["id", "path", "unitId", "state", "receivedOn", "personId"])
    .forUpdate(),
);

/** Somebody introduced, within reach: two members of the cell may decide in the same second. */
export const lockIntroduction = async (db: Database, introductionId: string, { from, to }: Range) => {
  const [found] = await readInTransaction(db, introductionToLock({ introductionId, from, to }));
  return found && { ...found, caseId: null };
};

const invitationToLock = typedQuery((tables, given: Given<Range & { invitationId: string }>) =>
  tables
    .selectFrom("Invitation")
    .where("id", "=", given.invitationId)
    .where((eb) => inRange(eb.ref("path"), given))
    .select(["id", "path", "unitId"])
    .forUpdate(),
);

/** An invitation within reach. */
export const lockInvitation = async (db: Database, invitationId: string, { from, to }: Range) => {
  const [found] = await readInTransaction(db, invitationToLock({ invitationId, from, to }));
  return found && { ...found, caseId: null };
};
