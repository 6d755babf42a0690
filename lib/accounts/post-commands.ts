import type { Actor } from "../access/actor";
import { command } from "../command";
import type { Database } from "../database/client";
import { type Day, dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { administratorsLeft, lockPerson, lockPost } from "./account-lock";
import { belongsTo } from "./posts";
import { newPost, postEnd } from "./schema";

/** A unit within reach that exists on the day. */
const unitInReach = (db: Database, { reach }: Actor, unitId: string, on: Day) =>
  db.unit.findFirst({
    where: {
      id: unitId,
      path: { gte: reach.from, lt: reach.to },
      from: { lte: dateOf(on) },
      OR: [{ to: null }, { to: { gt: dateOf(on) } }],
    },
    select: { kind: true, shortName: true },
  });

/**
 * Gives a person a post in a unit of the administrator's reach, with or without an account: a seat counts at a vote whoever
 * signs in. Where there is an account, it counts at the next request.
 */
export const grantPost = command({
  name: "accounts.grantPost",
  permission: "accounts.keep",
  input: newPost,
  lock: (db, { personId }) => lockPerson(db, personId),
  run: async ({ db, actor, input: { personId, unitId, role, from }, subject, on }) => {
    // Who hands out rights takes none: otherwise one person alone could open every file.
    if (personId === actor.personId) return refused({ code: "post-own", facts: {} });
    const unit = await unitInReach(db, actor, unitId, on);
    if (!unit) return refused({ code: "field-not-a-choice", facts: {}, field: "unitId" });
    if (!belongsTo(role, unit.kind))
      return refused({ code: "post-not-of-unit", facts: { unit: unit.shortName }, field: "role" });
    if (from > on) return refused({ code: "post-in-future", facts: { today: on }, field: "from" });
    const held = await db.post.findFirst({
      where: { personId, unitId, role, OR: [{ to: null }, { to: { gt: dateOf(from) } }] },
      select: { from: true },
    });
    if (held) return refused({ code: "post-already-held", facts: { since: dayOf(held.from) }, field: "role" });
    await db.post.create({
      data: { id: newId(), personId, unitId, role, from: dateOf(from) },
      select: { id: true },
    });
    return done({ accountId: subject.accountId });
  },
});

/** Ends a post: from the day named it no longer counts. Ends the person's sessions too. */
export const endPost = command({
  name: "accounts.endPost",
  permission: "accounts.keep",
  input: postEnd,
  lock: (db, { postId }, actor) => lockPost(db, actor, postId),
  run: async ({ db, input: { postId, to }, subject, on }) => {
    if (subject.to !== null && subject.to <= on)
      return refused({ code: "post-already-ended", facts: { to: subject.to }, field: "to" });
    if (to < subject.from) return refused({ code: "post-ends-before", facts: { from: subject.from }, field: "to" });
    if (subject.role === "administrator" && (await administratorsLeft(db, on, { withoutPost: postId })) === 0)
      return refused({ code: "administrator-last", facts: {}, field: "to" });
    await db.post.update({ where: { id: postId }, data: { to: dateOf(to) }, select: { id: true } });
    await db.account.updateMany({
      where: { personId: subject.personId },
      data: { sessionVersion: { increment: 1 } },
    });
    return done({ accountId: subject.accountId });
  },
});
