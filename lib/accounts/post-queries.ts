import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { hasPacket } from "../hand-over/packet";
import { toldApart } from "../people/choices";
import { readOfficialPeriods } from "../people/official-periods-queries";
import { type Day, dateOf, dayOf, dayOrNull, formatDay } from "../primitives/day";
import type { PostFacts, PostRole } from "./posts";
import { type PersonChoice, type UnitChoice, unitChoices, withoutAccount } from "./queries";

export type PostWithoutAccount = Readonly<{
  id: string;
  role: PostRole;
  name: string;
  unit: string;
  from: Day;
  to: Day | null;
}>;
export type PostsWithoutAccount = Readonly<{
  posts: readonly PostWithoutAccount[];
  people: readonly PersonChoice[];
  units: readonly UnitChoice[];
}>;

/** More than two for each cell of the largest committees: a post left out could not be ended. */
const mostPosts = 2_000;

const readPostsWithoutAccount = async (db: Database, { reach }: Actor, on: Day): Promise<PostWithoutAccount[]> => {
  const rows = await db.post.findMany({
    where: {
      from: { lte: dateOf(on) },
      OR: [{ to: null }, { to: { gt: dateOf(on) } }],
      unit: { path: { gte: reach.from, lt: reach.to } },
      person: { account: null },
    },
    relationLoadStrategy: "join",
    select: {
      id: true,
      role: true,
      from: true,
      to: true,
      unit: { select: { shortName: true } },
      person: { select: { fullName: true, bornOn: true } },
    },
    orderBy: [{ unit: { path: "asc" } }, { person: { sortKey: "asc" } }, { id: "asc" }],
    take: mostPosts,
  });
  const names = toldApart(
    rows.map(({ role, unit, person }) => ({
      label: person.fullName,
      beside: `${role} ${unit.shortName}`,
      born: formatDay(dayOf(person.bornOn)),
    })),
  );
  return rows.map(({ id, role, from, to, unit }, index) => ({
    ...{ id, role, unit: unit.shortName, name: names[index] ?? "" },
    from: dayOf(from),
    to: dayOrNull(to),
  }));
};

/** What decides whether a person may be given a post in a unit from a day on, beside the two themselves. */
export const readPostFacts = async (
  db: Database,
  personId: string,
  { id: unitId, path }: Readonly<{ id: string; path: string }>,
  from: Day,
): Promise<Pick<PostFacts, "official" | "held">> => {
  const held = await db.post.findMany({
    where: { unitId, acting: false, OR: [{ to: null }, { to: { gt: dateOf(from) } }] },
    relationLoadStrategy: "join",
    select: { personId: true, role: true, from: true, to: true, person: { select: { fullName: true } } },
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  return {
    official: await readOfficialPeriods(db, personId, path),
    // A holder outside the reach stays without a name.
    held: held.map(({ person, ...post }) => ({
      ...post,
      name: person?.fullName ?? null,
      from: dayOf(post.from),
      to: dayOrNull(post.to),
    })),
  };
};

/**
 * The post that a new one follows: the last of that kind in the unit that ended before it begins, was somebody else's and is
 * followed by none yet. What was open then is handed over.
 */
export const readPredecessor = async (
  db: Database,
  { unitId, role, from, personId }: Readonly<{ unitId: string; role: PostRole; from: Day; personId: string }>,
): Promise<string | null> => {
  if (!hasPacket(role)) return null;
  const before = await db.post.findFirst({
    where: {
      ...{ unitId, role, acting: false, personId: { not: personId }, to: { lte: dateOf(from) } },
      successor: { is: null },
    },
    select: { id: true },
    orderBy: [{ to: "desc" }, { id: "desc" }],
  });
  return before?.id ?? null;
};

/** The posts held by people who have no account, and who could be given one. Null when not the actor's. */
export const postsWithoutAccount = async (actor: Actor, q: string, on: Day): Promise<PostsWithoutAccount | null> => {
  if (!may(actor, "accounts.keep")) return null;
  return reading(actor, async (db) => ({
    posts: await readPostsWithoutAccount(db, actor, on),
    people: await withoutAccount(db, actor, q),
    units: await unitChoices(db, actor, on),
  }));
};
