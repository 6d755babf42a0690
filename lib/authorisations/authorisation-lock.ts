import type { Actor } from "../access/actor";
import type { PostRole } from "../accounts/posts";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";

const ownPost = typedQuery((tables, given: Given<Readonly<{ postId: string; personId: string }>>) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Unit as u", "u.id", "po.unitId")
    .where("po.id", "=", given.postId)
    .where("po.personId", "=", given.personId)
    .where("po.acting", "=", false)
    .select(["po.id", "po.unitId", "po.role", "po.from", "po.to", "u.path", "u.shortName as unit"]),
);

type OwnPost = Subject & Readonly<{ unitId: string; role: PostRole; from: Day; to: Day | null; unit: string }>;

/**
 * The post the actor acts in, where it is the actor's own. Whoever authorises waits for all others who do: two who authorise each
 * other in the same second would close a ring that neither sees.
 */
export const lockOwnPost = async (db: Database, { personId, actingPost }: Actor): Promise<OwnPost | undefined> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('authorisations', 0))`;
  const [post] = await readInTransaction(db, ownPost({ postId: actingPost.id, personId }));
  return post && { ...post, caseId: null };
};

const given = typedQuery((tables, asked: Given<Readonly<{ postId: string; personId: string }>>) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Post as held", "held.id", "po.standsForId")
    .innerJoin("Unit as u", "u.id", "po.unitId")
    .where("po.id", "=", asked.postId)
    .where("held.personId", "=", asked.personId)
    .select(["po.id", "u.path", "po.from", "po.to"])
    .forUpdate("po"),
);

/** An authorisation that the actor gave. */
export const lockGiven = async (db: Database, { personId }: Actor, postId: string) => {
  const [row] = await readInTransaction(db, given({ postId, personId }));
  return row && { ...row, caseId: null };
};
