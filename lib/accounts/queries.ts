import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { today } from "../primitives/clock";
import { type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { searchKey } from "../primitives/name";
import type { PostRole } from "./posts";
import { accountPageSize } from "./search";

/** Names and units only: who keeps accounts sees no birth date, no standing and no file. */
export type AccountLine = Readonly<{
  id: string;
  username: string;
  name: string;
  unit: string;
  active: boolean;
  lastSignInOn: Day | null;
  posts: readonly Readonly<{ role: PostRole; unit: string }>[];
}>;
export type AccountList = Readonly<{ lines: readonly AccountLine[]; total: number; page: number; pages: number }>;

/** The day of a moment, in Viet Nam. */
const dayAt = (moment: Date | null): Day | null => (moment ? today(moment) : null);

/** Escapes what LIKE would read as a pattern. */
const containing = (typed: string): string => `%${searchKey(typed).replace(/[\\%_]/g, "\\$&")}%`;

/** Accounts of people within reach, by name, found without accents. @param page from 1 */
export const accountList = async (actor: Actor, q: string, page: number, on: Day): Promise<AccountList | null> => {
  if (!may(actor, "accounts.keep")) return null;
  const rows = await reading(
    actor,
    (db) => db.$queryRaw<(Omit<AccountLine, "lastSignInOn"> & { lastSignInAt: Date | null; total: number })[]>`
      SELECT a.id, a.username, p."fullName" AS name, u."shortName" AS unit, a.active, a."lastSignInAt",
             count(*) OVER ()::int AS total,
             coalesce((SELECT json_agg(json_build_object('role', po.role, 'unit', pu."shortName") ORDER BY po."from")
                       FROM "Post" po JOIN "Unit" pu ON pu.id = po."unitId"
                       WHERE po."personId" = p.id AND po."from" <= ${on}::date AND (po."to" IS NULL OR po."to" > ${on}::date)), '[]') AS posts
      FROM "Account" a JOIN "Person" p ON p.id = a."personId" JOIN "Unit" u ON u.id = p."unitId"
      WHERE p.path >= ${actor.reach.from} AND p.path < ${actor.reach.to}
        AND (p."searchKey" LIKE ${containing(q)} OR a.username LIKE ${containing(q)})
      ORDER BY p."sortKey" COLLATE "C", a.id LIMIT ${accountPageSize} OFFSET ${(page - 1) * accountPageSize}`,
  );
  const total = rows[0]?.total ?? 0;
  return {
    lines: rows.map(({ total: _, lastSignInAt, ...line }) => ({ ...line, lastSignInOn: dayAt(lastSignInAt) })),
    total,
    page,
    pages: Math.ceil(total / accountPageSize),
  };
};

export type PersonChoice = Readonly<{ id: string; name: string; unit: string }>;

/** People within reach who have no account yet, at most 50, by name. */
export const withoutAccount = (db: Database, { reach }: Actor, q: string): Promise<PersonChoice[]> =>
  db.$queryRaw`
    SELECT p.id, p."fullName" AS name, u."shortName" AS unit FROM "Person" p JOIN "Unit" u ON u.id = p."unitId"
    WHERE p.path >= ${reach.from} AND p.path < ${reach.to} AND p."searchKey" LIKE ${containing(q)}
      AND NOT EXISTS (SELECT FROM "Account" a WHERE a."personId" = p.id)
    ORDER BY p."sortKey" COLLATE "C", p.id LIMIT 50`;

/** The same, for who keeps accounts; null for everybody else. */
export const peopleWithoutAccount = async (actor: Actor, q: string): Promise<readonly PersonChoice[] | null> =>
  may(actor, "accounts.keep") ? reading(actor, (db) => withoutAccount(db, actor, q)) : null;

export type UnitChoice = Readonly<{
  id: string;
  name: string;
  kind: "superior" | "organisation" | "department" | "cell";
}>;

export const unitChoices = (db: Database, { reach }: Actor, on: Day): Promise<UnitChoice[]> =>
  db.$queryRaw`
    SELECT id, "shortName" AS name, kind::text AS kind FROM "Unit"
    WHERE path >= ${reach.from} AND path < ${reach.to} AND "from" <= ${on}::date AND ("to" IS NULL OR "to" > ${on}::date)
    ORDER BY path COLLATE "C" LIMIT 200`;

export type HeldPost = Readonly<{
  id: string;
  role: PostRole;
  unit: string;
  from: Day;
  to: Day | null;
  /** Whether the actor may end it: it has not ended, and its unit is within reach. */
  open: boolean;
}>;
export type AccountView = Readonly<{
  id: string;
  personId: string;
  username: string;
  name: string;
  unit: string;
  unitId: string;
  active: boolean;
  own: boolean;
  createdOn: Day;
  lastSignInOn: Day | null;
  posts: readonly HeldPost[];
  units: readonly UnitChoice[];
}>;

/** One account with the posts of its person, ended ones last. */
export const accountView = async (actor: Actor, accountId: string, on: Day): Promise<AccountView | null> => {
  if (!may(actor, "accounts.keep")) return null;
  const { from: first, to: past } = actor.reach;
  return reading(actor, async (db) => {
    const account = await db.account.findFirst({
      relationLoadStrategy: "join",
      where: { id: accountId, person: { path: { gte: first, lt: past } } },
      select: {
        id: true,
        username: true,
        active: true,
        createdAt: true,
        lastSignInAt: true,
        person: {
          select: {
            id: true,
            fullName: true,
            unit: { select: { id: true, shortName: true } },
            posts: {
              select: { id: true, role: true, from: true, to: true, unit: { select: { shortName: true, path: true } } },
              orderBy: [{ from: "desc" }, { id: "desc" }],
              take: 50,
            },
          },
        },
      },
    });
    if (!account) return null;
    const { person, createdAt, lastSignInAt, ...rest } = account;
    const posts = person.posts.map(({ id, role, from, to, unit }) => ({
      id,
      role,
      unit: unit.shortName,
      from: dayOf(from),
      to: dayOrNull(to),
      open: (to === null || to > dateOf(on)) && unit.path >= first && unit.path < past,
    }));
    return {
      ...rest,
      createdOn: today(createdAt),
      lastSignInOn: dayAt(lastSignInAt),
      personId: person.id,
      name: person.fullName,
      unit: person.unit.shortName,
      unitId: person.unit.id,
      own: account.id === actor.accountId,
      posts: [...posts.filter(({ open }) => open), ...posts.filter(({ open }) => !open)],
      units: await unitChoices(db, actor, on),
    };
  });
};
