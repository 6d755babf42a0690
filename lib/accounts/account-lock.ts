import type { Actor } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { type Day, dayOf, dayOrNull } from "../primitives/day";
import type { PostRole, UnitKind } from "./posts";

/** Rows that the commands of this module lock. The policies keep people outside the actor's reach out of sight. */
type LockedPerson = Subject & Readonly<{ name: string; joinedUnitOn: Day; accountId: string | null }>;
type LockedUnit = Readonly<{ id: string; kind: UnitKind; shortName: string; path: string }>;
type LockedAccount = Subject & Readonly<{ personId: string; username: string; name: string; active: boolean }>;
type LockedPost = Subject &
  Readonly<{ personId: string; accountId: string | null; role: PostRole; from: Day; to: Day | null }>;

export const lockPerson = async (db: Database, personId: string): Promise<LockedPerson | undefined> => {
  const rows = await db.$queryRaw<(Omit<LockedPerson, "joinedUnitOn"> & Readonly<{ joinedUnitOn: Date }>)[]>`
    SELECT p.id, p.path, NULL AS "caseId", p."fullName" AS name, p."joinedUnitOn",
           (SELECT a.id FROM "Account" a WHERE a."personId" = p.id) AS "accountId"
    FROM "Person" p WHERE p.id = ${personId}::uuid FOR UPDATE OF p`;
  return rows.map((row) => ({ ...row, joinedUnitOn: dayOf(row.joinedUnitOn) }))[0];
};

/** A unit within reach that exists on the day: of two who give a post in it, the second sees what the first gave. */
export const lockUnit = async (
  db: Database,
  { reach: { from, to } }: Actor,
  unitId: string,
  on: Day,
): Promise<LockedUnit | undefined> => {
  const rows = await db.$queryRaw<LockedUnit[]>`
    SELECT id, kind::text AS kind, "shortName", path FROM "Unit"
    WHERE id = ${unitId}::uuid AND path >= ${from} AND path < ${to} AND "from" <= ${on}::date AND ("to" IS NULL OR "to" > ${on}::date)
    FOR NO KEY UPDATE`;
  return rows[0];
};

export const lockAccount = async (db: Database, accountId: string): Promise<LockedAccount | undefined> => {
  const rows = await db.$queryRaw<LockedAccount[]>`
    SELECT a.id, p.path, NULL AS "caseId", p.id AS "personId", a.username, p."fullName" AS name, a.active
    FROM "Account" a JOIN "Person" p ON p.id = a."personId" WHERE a.id = ${accountId}::uuid FOR UPDATE OF a`;
  return rows[0];
};

/** The account of whoever asks: it needs no reach, and no person's record is read. */
export const lockOwnAccount = async (
  db: Database,
  accountId: string,
): Promise<(Subject & Readonly<{ username: string; passwordHash: string }>) | undefined> => {
  const rows = await db.$queryRaw<(Subject & { username: string; passwordHash: string })[]>`
    SELECT id, '' AS path, NULL AS "caseId", username, "passwordHash"
    FROM "Account" WHERE id = ${accountId}::uuid FOR UPDATE`;
  return rows[0];
};

export const lockPost = async (db: Database, actor: Actor, postId: string): Promise<LockedPost | undefined> => {
  const rows = await db.$queryRaw<(Omit<LockedPost, "from" | "to"> & Readonly<{ from: Date; to: Date | null }>)[]>`
    SELECT po.id, u.path, NULL AS "caseId", p.id AS "personId", a.id AS "accountId", po.role::text AS role, po."from", po."to"
    FROM "Post" po JOIN "Unit" u ON u.id = po."unitId" JOIN "Person" p ON p.id = po."personId"
    LEFT JOIN "Account" a ON a."personId" = p.id
    WHERE po.id = ${postId}::uuid AND u.path >= ${actor.reach.from} AND u.path < ${actor.reach.to} FOR UPDATE OF po`;
  return rows.map((row) => ({ ...row, from: dayOf(row.from), to: dayOrNull(row.to) }))[0];
};

type Removed = Readonly<{ withoutAccount?: string; withoutPost?: string }>;

/**
 * How many administrators would remain, counting accounts in use with a post that has begun and has no end. Waits for
 * others who are counting: two administrators may remove each other in the same second.
 */
export const administratorsLeft = async (db: Database, on: Day, removed: Removed): Promise<number> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`;
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT a.id)::int AS count FROM "Account" a JOIN "Post" po ON po."personId" = a."personId"
    WHERE a.active AND po.role = 'administrator' AND po."from" <= ${on}::date AND po."to" IS NULL
      AND a.id IS DISTINCT FROM ${removed.withoutAccount ?? null}::uuid
      AND po.id IS DISTINCT FROM ${removed.withoutPost ?? null}::uuid`;
  return rows[0]?.count ?? 0;
};
