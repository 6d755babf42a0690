import type { Actor } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";

const ownPost = typedQuery((tables, given: Given<Readonly<{ postId: string; personId: string }>>) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Unit as u", "u.id", "po.unitId")
    .leftJoin("HandOver as h", "h.postId", "po.id")
    .where("po.id", "=", given.postId)
    .where("po.personId", "=", given.personId)
    .where("po.acting", "=", false)
    .where("po.succeedsId", "is not", null)
    .select(["po.id", "u.path", "h.confirmedOn"]),
);

/** The post the actor acts in, where it is the actor's own and follows another. Two windows that confirm it wait for each other. */
export const lockSucceeding = async (db: Database, { personId, actingPost }: Actor, postId: string) => {
  if (actingPost.id !== postId) return undefined;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${postId}, 0))`;
  const [post] = await readInTransaction(db, ownPost({ postId, personId }));
  return post && ({ ...post, caseId: null } satisfies Subject);
};
