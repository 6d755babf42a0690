import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import { type Day, dayOf } from "../primitives/day";
import { tokenOf } from "./intake-encryption";
import { isOpen } from "./invitation";
import { readCells } from "./queries";

/** The link of a cell by which people introduce themselves, if one is open, and the earlier ones. Null when not the actor's to keep. */
export const invitationView = async (actor: Actor, unitId: string | null, on: Day) => {
  if (!may(actor, "intake.decide")) return null;
  return reading(actor, async (db) => {
    const cells = await readCells(db, actor);
    const unit = cells.find(({ id }) => id === unitId) ?? cells[0];
    if (!unit) return null;
    const rows = await db.invitation.findMany({
      where: { unitId: unit.id },
      select: {
        ...{ id: true, from: true, lastDay: true, cap: true, received: true, turnedAway: true },
        ...{ openedBy: true, endedAt: true, endedBy: true },
      },
      orderBy: { openedAt: "desc" },
      take: 20,
    });
    const invitations = rows.map(({ from, lastDay, ...row }) => ({
      ...row,
      from: dayOf(from),
      lastDay: dayOf(lastDay),
    }));
    const open = invitations.find((each) => isOpen(each, on));
    return {
      on,
      unit,
      open: open ? { ...open, path: `/invitation/${tokenOf(open.id)}` } : null,
      earlier: invitations.filter((each) => each !== open),
    };
  });
};
export type InvitationView = NonNullable<Awaited<ReturnType<typeof invitationView>>>;
