import { command } from "../command";
import { dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { linkDigest, tokenOf } from "./intake-encryption";
import { lockCell, lockInvitation } from "./intake-lock";
import { periodRefusals } from "./invitation";
import { closingInvitation, openingInvitation } from "./schema";

/** Switches on a link by which people introduce themselves to the cell, until a day and for so many of them. */
export const openInvitation = command({
  name: "intake.openInvitation",
  permission: "intake.decide",
  input: openingInvitation,
  lock: (db, { unitId }, actor) => lockCell(db, unitId, actor.reach),
  run: async ({ db, actor, at, on, input: { lastDay, cap }, subject: { unitId, path } }) => {
    const refusals = periodRefusals(lastDay, on);
    if (refusals.length > 0) return refused(...refusals);
    // One link at a time; one that has run out gives way.
    const over = await db.invitation.updateMany({
      where: { unitId, endedAt: null, lastDay: { lt: dateOf(on) } },
      data: { endedAt: at, endedBy: actor.name },
    });
    if (over.count === 0 && (await db.invitation.count({ where: { unitId, endedAt: null } })) > 0)
      return refused({ code: "invitation-open", facts: {} });
    const id = newId();
    const tokenHash = linkDigest(tokenOf(id));
    const period = { from: dateOf(on), lastDay: dateOf(lastDay) };
    await db.invitation.create({
      data: { id, unitId, path, tokenHash, ...period, cap, openedAt: at, openedBy: actor.name },
      select: { id: true },
    });
    return done({ unitId });
  },
});

/** Switches the link off; who came by it stays in the queue. */
export const closeInvitation = command({
  name: "intake.closeInvitation",
  permission: "intake.decide",
  input: closingInvitation,
  lock: (db, { invitationId }, actor) => lockInvitation(db, invitationId, actor.reach),
  run: async ({ db, actor, at, input: { invitationId }, subject: { unitId } }) => {
    const { count } = await db.invitation.updateMany({
      where: { id: invitationId, endedAt: null },
      data: { endedAt: at, endedBy: actor.name },
    });
    return count === 0 ? refused({ code: "invitation-closed", facts: {} }) : done({ unitId });
  },
});
