import type { Subject } from "../../command";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";

const peopleToLock = typedQuery((tables, given: Given<Range & { one: string; other: string }>) =>
  tables
    .selectFrom("Person")
    .where((eb) => eb.or([eb("id", "=", given.one), eb("id", "=", given.other)]))
    .where((eb) => inRange(eb.ref("path"), given))
    .select(["id", "path"])
    .orderBy("id")
    .forUpdate(),
);

/**
 * Locks two records until the transaction ends, the smaller number first. Undefined unless both are within reach. The first
 * one is what the command is about.
 */
export const lockPair = async (
  db: Database,
  [one, other]: readonly [string, string],
  { from, to }: Range,
): Promise<Subject | undefined> => {
  const people = await readInTransaction(db, peopleToLock({ one, other, from, to }));
  const subject = people.find(({ id }) => id === one);
  return subject && people.length === 2 ? { ...subject, caseId: null } : undefined;
};
