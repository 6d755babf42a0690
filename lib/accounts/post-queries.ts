import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { type Day, dateOf, dayOf } from "../primitives/day";
import type { PostRole } from "./posts";
import { type PersonChoice, type UnitChoice, unitChoices, withoutAccount } from "./queries";

export type PostWithoutAccount = Readonly<{ id: string; role: PostRole; name: string; unit: string; from: Day }>;
export type PostsWithoutAccount = Readonly<{
  posts: readonly PostWithoutAccount[];
  people: readonly PersonChoice[];
  units: readonly UnitChoice[];
}>;

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
      unit: { select: { shortName: true } },
      person: { select: { fullName: true } },
    },
    orderBy: [{ unit: { path: "asc" } }, { person: { sortKey: "asc" } }, { id: "asc" }],
    take: 200,
  });
  return rows.map(({ id, role, from, unit, person }) => ({
    ...{ id, role, unit: unit.shortName, name: person.fullName },
    from: dayOf(from),
  }));
};

/** The posts held by people who have no account, and who could be given one: names and units only. Null when not the actor's. */
export const postsWithoutAccount = async (actor: Actor, q: string, on: Day): Promise<PostsWithoutAccount | null> => {
  if (!may(actor, "accounts.keep")) return null;
  return reading(actor, async (db) => ({
    posts: await readPostsWithoutAccount(db, actor, on),
    people: await withoutAccount(db, actor, q),
    units: await unitChoices(db, actor, on),
  }));
};
