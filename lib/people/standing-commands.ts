import { command } from "../command";
import { addDays, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { lockPerson, readStandings } from "./person-lock";
import { addStandingRefusals, endStandingRefusals, ownStandingRefusals } from "./refusals";
import { addStandingSchema, endStandingSchema, isMembership, isTemporaryStanding, temporaryStandings } from "./schema";

/** Records that a member is temporarily away, exempt or suspended, from a day and by a paper. */
export const addStanding = command({
  name: "people.addStanding",
  permission: "people.keep",
  input: addStandingSchema,
  lock: (db, { personId }, actor) => lockPerson(db, personId, actor.reach),
  run: async (context) => {
    const { db, actor, input, subject, on } = context;
    const refusals = [
      ...ownStandingRefusals(actor.personId, subject.id),
      ...addStandingRefusals(input, await readStandings(db, subject.id), on),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { kind, from, lastDay, paper } = input;
    const to = lastDay ? dateOf(addDays(lastDay, 1)) : null;
    await db.standing.create({
      data: {
        ...{ id: newId(), personId: subject.id, path: subject.path, kind, from: dateOf(from), to, paper },
        // A vote that rests on it asks for another person than the one who recorded it.
        recordedBy: actor.accountId,
      },
      select: { id: true },
    });
    return done({ personId: subject.id });
  },
});

/** Ends a standing on its last day, by a paper. Ending a membership also ends temporary standings. */
export const endStanding = command({
  name: "people.endStanding",
  permission: "people.keep",
  input: endStandingSchema,
  lock: (db, { personId }, actor) => lockPerson(db, personId, actor.reach),
  shown: async ({ db, input: { standingId }, subject }) => {
    const standing = (await readStandings(db, subject.id)).find(({ id }) => id === standingId);
    return standing && { lastDay: standing.to ? addDays(standing.to, -1) : "" };
  },
  run: async (context) => {
    const { db, input, subject, on } = context;
    const kept = await readStandings(db, subject.id);
    const standing = kept.find(({ id }) => id === input.standingId);
    if (!standing) return { kind: "not-found" };
    const open = await db.admissionCase.count({ where: { personId: subject.id, closedOn: null } });
    const refusals = [
      ...ownStandingRefusals(context.actor.personId, subject.id),
      ...endStandingRefusals(standing, input, on, open > 0),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const to = dateOf(addDays(input.lastDay, 1));
    const paper = [standing.paper, input.paper].filter(Boolean).join(" · ");
    const ending = isMembership(standing.kind) ? input.ending : null;
    await db.standing.update({ where: { id: standing.id }, data: { to, paper, ending }, select: { id: true } });
    if (!isTemporaryStanding(standing.kind))
      await db.standing.updateMany({
        where: {
          personId: subject.id,
          kind: { in: [...temporaryStandings] },
          from: { lt: to },
          OR: [{ to: null }, { to: { gt: to } }],
        },
        data: { to },
      });
    return done({ personId: subject.id });
  },
});
