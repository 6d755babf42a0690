import { type Duty, duties, dutiesIn } from "../access/duties";
import { permissions } from "../access/permissions";
import { command } from "../command";
import { readOfficialPeriods } from "../people/official-periods-queries";
import { addDays, dateOf, later } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { authorisationRefusals } from "./authorisation";
import { lockGiven, lockOwnPost } from "./authorisation-lock";
import { readRunning, readTaker } from "./running-queries";
import { newAuthorisation, oneAuthorisation } from "./schema";

/**
 * The holder of a post authorises another official member of its unit to do some of its duties from a day to a day, by a paper:
 * an acting post that stands for the holder's. It gives no vote, and what it does not cover stays with the holder.
 */
export const giveAuthorisation = command({
  name: "authorisations.give",
  permission: "authorisations.give",
  input: newAuthorisation,
  lock: (db, _input, actor) => lockOwnPost(db, actor),
  run: async ({ db, actor, input, subject: post, on }) => {
    const { personId, from, lastDay, paper } = input;
    const taker = await readTaker(db, actor, personId);
    if (!taker) return refused({ code: "field-not-a-choice", facts: {}, field: "personId" });
    const asked: readonly Duty[] = duties.filter((duty) => input[duty]);
    const facts = {
      ...{ post, taker, giverId: actor.personId, offered: dutiesIn(permissions[post.role]) },
      official: await readOfficialPeriods(db, personId, post.path),
      running: await readRunning(db, on),
    };
    const refusals = authorisationRefusals({ from, lastDay, duties: asked }, facts, on);
    if (refusals.length > 0) return refused(...refusals);
    const standing = { acting: true, standsForId: post.id, duties: [...asked], paper };
    await db.post.create({
      data: {
        ...{ id: newId(), personId, unitId: post.unitId, role: post.role, ...standing },
        ...{ from: dateOf(from), to: dateOf(addDays(lastDay, 1)) },
      },
      select: { id: true },
    });
    return done({ name: taker.name });
  },
});

/** Takes an authorisation back: from today it no longer counts, and one that has not begun never does. */
export const endAuthorisation = command({
  name: "authorisations.end",
  permission: "authorisations.give",
  input: oneAuthorisation,
  lock: (db, { postId }, actor) => lockGiven(db, actor, postId),
  run: async ({ db, subject: { id, from, to }, on }) => {
    if (to !== null && to <= on) return refused({ code: "authorisation-over", facts: { last: addDays(to, -1) } });
    await db.post.update({ where: { id }, data: { to: dateOf(later(from, on)) }, select: { id: true } });
    return done(null);
  },
});
