import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { addDays, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, type Refusal, refused } from "../workflow/refusal";
import { addingObstacles, endingObstacles, type KeptStanding } from "./guards";
import { lockPerson } from "./lock-queries";
import { addStandingSchema, endStandingSchema, isPassing, passing } from "./schema";

type Kept = KeptStanding & Readonly<{ paper: string | null }>;

const readKept = async (db: Database, personId: string): Promise<Kept[]> => {
  const rows = await db.standing.findMany({
    where: { personId },
    select: { id: true, kind: true, from: true, to: true, paper: true },
    take: 200,
  });
  return rows.map(({ from, to, ...row }) => ({ ...row, from: dayOf(from), to: dayOrNull(to) }));
};

/** Standing decides who is counted at a vote, so nobody notes the own one. */
const ownRecord = ({ actor, subject }: Context<unknown, Subject>): Refusal[] =>
  actor.personId === subject.id ? [{ code: "own-standing", facts: {} }] : [];

/** Notes that a member is temporarily away, exempt or suspended, from a day and by a paper. */
export const addStanding = command({
  name: "people.addStanding",
  permission: "people.keep",
  input: addStandingSchema,
  lock: (db, { personId }, actor) => lockPerson(db, personId, actor.reach),
  run: async (context) => {
    const { db, input, subject, on } = context;
    const refusals = [...ownRecord(context), ...addingObstacles(input, await readKept(db, subject.id), on)];
    if (refusals.length > 0) return refused(...refusals);
    const { kind, from, lastDay, paper } = input;
    const to = lastDay ? dateOf(addDays(lastDay, 1)) : null;
    await db.standing.create({
      data: { id: newId(), personId: subject.id, path: subject.path, kind, from: dateOf(from), to, paper },
      select: { id: true },
    });
    return done({ personId: subject.id });
  },
});

/** Ends a standing on its last day, by a paper. Who ceases to be a member is no longer away, exempt or suspended either. */
export const endStanding = command({
  name: "people.endStanding",
  permission: "people.keep",
  input: endStandingSchema,
  lock: (db, { personId }, actor) => lockPerson(db, personId, actor.reach),
  run: async (context) => {
    const { db, input, subject, on } = context;
    const kept = await readKept(db, subject.id);
    const standing = kept.find(({ id }) => id === input.standingId);
    if (!standing) return { kind: "not-found" };
    const open = await db.admissionCase.count({ where: { personId: subject.id, closedOn: null } });
    const refusals = [...ownRecord(context), ...endingObstacles(standing, input.lastDay, on, open > 0)];
    if (refusals.length > 0) return refused(...refusals);
    const to = dateOf(addDays(input.lastDay, 1));
    const paper = [standing.paper, input.paper].filter(Boolean).join(" · ");
    await db.standing.update({ where: { id: standing.id }, data: { to, paper }, select: { id: true } });
    if (!isPassing(standing.kind))
      await db.standing.updateMany({
        where: {
          personId: subject.id,
          kind: { in: [...passing] },
          from: { lt: to },
          OR: [{ to: null }, { to: { gt: to } }],
        },
        data: { to },
      });
    return done({ personId: subject.id });
  },
});
