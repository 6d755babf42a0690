import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Shown } from "../forms/edit";
import { dayOf, dayOrNull } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { enteredMembership } from "./decision-day";
import { maskedId, shownId } from "./queries";

const personToLock = typedQuery((tables, given: Given<Range & { personId: string }>) =>
  tables
    .selectFrom("Person")
    .where("id", "=", given.personId)
    .where((eb) => inRange(eb.ref("path"), given))
    .select(["id", "path"])
    .forUpdate(),
);

/** Locks the person's row until the transaction ends. Undefined when the person is out of reach. */
export const lockPerson = async (db: Database, personId: string, { from, to }: Range): Promise<Subject | undefined> => {
  const [person] = await readInTransaction(db, personToLock({ personId, from, to }));
  return person ? { ...person, caseId: null } : undefined;
};

/**
 * Waits for whoever is entering a person of this name, or a list of people, until the transaction ends: of two who note the
 * same person in the same second, neither would see the other's record. Locked before any row, so that nobody waits in a ring.
 */
export const lockName = (db: Database, fullName: string) => db.$executeRaw`
  SELECT pg_advisory_xact_lock_shared(hashtextextended('names', 0)),
         pg_advisory_xact_lock(hashtextextended(${`name ${searchKey(fullName)}`}, 0))`;

/** Waits for whoever is entering a list of people, before anything else is locked: names are then locked one by one. */
export const lockAnyNames = (db: Database) =>
  db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended('names', 0))`;

/** The same for a list of people: waits for whoever is entering anybody. */
export const lockAllNames = (db: Database) =>
  db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('names', 0))`;

/** Locks the person's row for a form that states a name, and the name before it. */
export const lockNamed = async (
  db: Database,
  personId: string,
  fullName: string,
  range: Range,
): Promise<Subject | undefined> => {
  await lockName(db, fullName);
  return lockPerson(db, personId, range);
};

/** All standings of people. Call it after they are locked, so that none can change meanwhile. */
export const standingsOf = async (db: Database, personIds: readonly string[]) => {
  const rows = await db.standing.findMany({
    where: { personId: { in: [...personIds] } },
    select: {
      id: true,
      personId: true,
      kind: true,
      from: true,
      to: true,
      paper: true,
      path: true,
      recordedBy: true,
      openedBy: true,
      decidedOn: true,
    },
    take: 20_000,
  });
  return rows.map(({ from, to, decidedOn, ...row }) => ({
    ...row,
    ...{ from: dayOf(from), to: dayOrNull(to), decidedOn: dayOrNull(decidedOn) },
  }));
};
export type Standings = Awaited<ReturnType<typeof standingsOf>>;

/** All standings of a person. Call it after `lockPerson`. */
export const readStandings = (db: Database, personId: string): Promise<Standings> => standingsOf(db, [personId]);

/** What the form that corrects a person shows, once the person is locked. The national ID is masked there, and left empty it stays. */
export const shownIdentity = async (db: Database, id: string): Promise<Shown> => {
  const membership = enteredMembership(await readStandings(db, id));
  const { bornOn, joinedUnitOn, nationalIdSealed, ...texts } = await db.person.findUniqueOrThrow({
    where: { id },
    select: {
      fullName: true,
      sex: true,
      schooling: true,
      occupation: true,
      bornOn: true,
      joinedUnitOn: true,
      nationalIdSealed: true,
    },
  });
  return {
    ...texts,
    bornOn: dayOf(bornOn),
    joinedUnitOn: dayOf(joinedUnitOn),
    nationalId: shownId(maskedId(nationalIdSealed, id)),
    ...(membership ? { decidedOn: membership.decidedOn ?? "" } : {}),
  };
};
