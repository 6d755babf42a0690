import type { Actor } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { conditionFunction } from "../database/database-function";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { PostRole, UnitKind } from "./posts";

/** Rows that the commands of this module lock. The policies keep people outside the actor's reach out of sight. */
type LockedPerson = Subject & Readonly<{ name: string; joinedUnitOn: Day; accountId: string | null }>;
type LockedUnit = Readonly<{ id: string; kind: UnitKind; shortName: string; path: string }>;
type LockedAccount = Subject & Readonly<{ personId: string; username: string; name: string; active: boolean }>;
type LockedPost = Subject &
  Readonly<{ personId: string; accountId: string | null; role: PostRole; from: Day; to: Day | null }>;

const personToLock = typedQuery((tables, { personId }: Given<{ personId: string }>) =>
  tables
    .selectFrom("Person as p")
    .where("p.id", "=", personId)
    .select(["p.id", "p.path", "p.fullName as name", "p.joinedUnitOn"])
    .select((eb) =>
      eb.selectFrom("Account as a").whereRef("a.personId", "=", "p.id").select("a.id").$asScalar().as("accountId"),
    )
    .forUpdate("p"),
);

export const lockPerson = async (db: Database, personId: string): Promise<LockedPerson | undefined> => {
  const [row] = await readInTransaction(db, personToLock({ personId }));
  return row && { ...row, caseId: null };
};

const unitToLock = typedQuery((tables, given: Given<Range & Readonly<{ unitId: string; on: Day }>>) =>
  tables
    .selectFrom("Unit")
    .where("id", "=", given.unitId)
    .where((eb) => inRange(eb.ref("path"), given))
    .where("from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("to", "is", null), eb("to", ">", asDay(given.on))]))
    .select(["id", "kind", "shortName", "path"])
    .forNoKeyUpdate(),
);

/** A unit within reach that exists on the day: of two who give a post in it, the second sees what the first gave. */
export const lockUnit = async (
  db: Database,
  { reach: { from, to } }: Actor,
  unitId: string,
  on: Day,
): Promise<LockedUnit | undefined> => {
  const [row] = await readInTransaction(db, unitToLock({ unitId, from, to, on }));
  return row;
};

const accountToLock = typedQuery((tables, { accountId }: Given<{ accountId: string }>) =>
  tables
    .selectFrom("Account as a")
    .innerJoin("Person as p", "p.id", "a.personId")
    .where("a.id", "=", accountId)
    .select(["a.id", "p.path", "p.id as personId", "a.username", "p.fullName as name", "a.active"])
    .forUpdate("a"),
);

export const lockAccount = async (db: Database, accountId: string): Promise<LockedAccount | undefined> => {
  const [row] = await readInTransaction(db, accountToLock({ accountId }));
  return row && { ...row, caseId: null };
};

const ownAccountToLock = typedQuery((tables, { accountId }: Given<{ accountId: string }>) =>
  tables.selectFrom("Account").where("id", "=", accountId).select(["id", "username", "sessionVersion"]).forUpdate(),
);

/** The account of whoever asks: it needs no reach, and no person's record is read. */
export const lockOwnAccount = async (
  db: Database,
  accountId: string,
): Promise<(Subject & Readonly<{ username: string; sessionVersion: number }>) | undefined> => {
  const [row] = await readInTransaction(db, ownAccountToLock({ accountId }));
  return row && { ...row, path: "", caseId: null };
};

const postToLock = typedQuery((tables, given: Given<Range & { postId: string }>) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Unit as u", "u.id", "po.unitId")
    .innerJoin("Person as p", "p.id", "po.personId")
    .leftJoin("Account as a", "a.personId", "p.id")
    .where("po.id", "=", given.postId)
    .where((eb) => inRange(eb.ref("u.path"), given))
    .select(["po.id", "u.path", "p.id as personId", "a.id as accountId", "po.role", "po.from", "po.to"])
    .forUpdate("po"),
);

export const lockPost = async (
  db: Database,
  { reach: { from, to } }: Actor,
  postId: string,
): Promise<LockedPost | undefined> => {
  const [row] = await readInTransaction(db, postToLock({ postId, from, to }));
  return row && { ...row, caseId: null };
};

const leavesNone = conditionFunction("leaves_no_administrator");

type Without = Readonly<{ withoutAccount: string | null; withoutPost: string | null }>;
const administrators = typedQuery((tables, given: Given<Without & Readonly<{ on: Day }>>) =>
  tables.selectNoFrom((eb) =>
    leavesNone(
      asDay(given.on),
      eb.cast<string | null>(given.withoutAccount, "uuid"),
      eb.cast<string | null>(given.withoutPost, "uuid"),
    ).as("isLast"),
  ),
);

/**
 * Whether a unit would be left without an administrator, its own or one above it, counting accounts in use with a post that has
 * begun and has no end. Waits for others who ask: two administrators may remove each other in the same second.
 */
export const isLastAdministrator = async (
  db: Database,
  on: Day,
  { withoutAccount = null, withoutPost = null }: Partial<Without>,
): Promise<boolean> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`;
  const [row] = await readInTransaction(db, administrators({ on, withoutAccount, withoutPost }));
  return row?.isLast ?? true;
};

const taken = conditionFunction("is_username_taken");

const nameTaken = typedQuery((tables, { username }: Given<{ username: string }>) =>
  tables.selectNoFrom(taken(username).as("isTaken")),
);

/** Whether an account anywhere has the name. */
export const isUsernameTaken = async (db: Database, username: string): Promise<boolean> => {
  const [row] = await readInTransaction(db, nameTaken({ username }));
  return row?.isTaken ?? false;
};
