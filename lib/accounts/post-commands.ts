import { command } from "../command";
import { dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { askSecondPerson, spendAgreement } from "../second-person/request-persistence";
import { postAbout } from "../second-person/second-person";
import { done, type Outcome, refused } from "../workflow/refusal";
import { isLastAdministrator, lockPerson, lockPost, lockUnit } from "./account-lock";
import { readPostFacts, readPredecessor } from "./post-queries";
import { grantRefusals, isPostByTwo, shownEnd } from "./posts";
import { newPost, postEnd } from "./schema";

/** `postId`: absent where a second person was asked first. */
type Granted = Readonly<{ accountId: string | null; isAsked: boolean; postId: string | null }>;

/**
 * Gives a person a post in a unit of the administrator's reach, with or without an account: a seat counts at a vote whoever
 * signs in, and is for official members only. A post beyond a cell is a second person's affair too. Where there is an account, it counts at the next request.
 */
export const grantPost = command({
  name: "accounts.grantPost",
  permission: "accounts.keep",
  input: newPost,
  lock: (db, { personId }) => lockPerson(db, personId),
  run: async ({ db, actor, input: { personId, unitId, role, from }, subject, at, on }): Promise<Outcome<Granted>> => {
    // Who hands out rights takes none: otherwise one person alone could open every file.
    if (personId === actor.personId) return refused({ code: "post-own", facts: {} });
    const unit = await lockUnit(db, actor, unitId, on);
    if (!unit) return refused({ code: "field-not-a-choice", facts: {}, field: "unitId" });
    const facts = { unit, person: subject, ...(await readPostFacts(db, personId, unit, from)) };
    const refusals = grantRefusals({ role, from }, facts, on);
    if (refusals.length > 0) return refused(...refusals);
    if (isPostByTwo(role)) {
      const about = postAbout({ role, unit: unit.shortName, name: subject.name });
      const asked = {
        act: "post",
        about,
        path: unit.path,
        personId,
        subject: `${personId} ${unitId} ${role} ${from}`,
      } as const;
      const answer = await askSecondPerson(db, actor, asked, { at, on });
      if (answer === "asked") return done({ accountId: subject.accountId, isAsked: true, postId: null });
      await spendAgreement(db, answer.agreement, at);
    }
    const postId = newId();
    const asked = { unitId, role, from, personId };
    await db.post.create({
      data: { id: postId, personId, unitId, role, from: dateOf(from), succeedsId: await readPredecessor(db, asked) },
      select: { id: true },
    });
    return done({ accountId: subject.accountId, isAsked: false, postId });
  },
});

/** Ends a post: from the day named it no longer counts. Ends the person's sessions too. */
export const endPost = command({
  name: "accounts.endPost",
  permission: "accounts.keep",
  input: postEnd,
  lock: (db, { postId }, actor) => lockPost(db, actor, postId),
  shown: async ({ subject, on }) => shownEnd(subject, on),
  row: "postId",
  run: async ({ db, input: { postId, to }, subject, on }) => {
    if (subject.to !== null && subject.to <= on)
      return refused({ code: "post-already-ended", facts: { to: subject.to }, field: "to" });
    if (to < subject.from) return refused({ code: "post-ends-before", facts: { from: subject.from }, field: "to" });
    if (subject.role === "administrator" && (await isLastAdministrator(db, on, { withoutPost: postId })))
      return refused({ code: "administrator-last", facts: {}, field: "to" });
    await db.post.update({ where: { id: postId }, data: { to: dateOf(to) }, select: { id: true } });
    await db.account.updateMany({
      where: { personId: subject.personId },
      data: { sessionVersion: { increment: 1 } },
    });
    return done({ accountId: subject.accountId });
  },
});
