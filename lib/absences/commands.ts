import { type Actor, may } from "../access/actor";
import { lockOwnAccount } from "../accounts/account-lock";
import { command, type Subject } from "../command";
import type { Database } from "../database/client";
import { lockPerson } from "../people/person-lock";
import { type Day, dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, notFound, type Refusal, refused } from "../workflow/refusal";
import { absenceRefusals } from "./absence";
import { changedAbsence, newAbsence, oneAbsence } from "./schema";
import { readDaysAway } from "./typed-days";

const permission = "absences.keep";

/** Locks whose absences are changed: the own account, which everybody sees, or a person within reach. */
const lockHolder = async (db: Database, personId: string, actor: Actor): Promise<Subject | undefined> => {
  if (personId !== actor.personId) return may(actor, "people.keep") ? lockPerson(db, personId, actor.reach) : undefined;
  const own = await lockOwnAccount(db, actor.accountId);
  return own && { id: personId, path: actor.actingPost.path, caseId: null };
};

const lockByAbsence = async (db: Database, { absenceId }: { absenceId: string }, actor: Actor) => {
  const found = await db.absence.findUnique({ where: { id: absenceId }, select: { personId: true } });
  return found ? lockHolder(db, found.personId, actor) : undefined;
};

const readAll = async (db: Database, personId: string) => {
  const rows = await db.absence.findMany({
    where: { personId },
    select: { id: true, from: true, lastDay: true, kind: true },
    take: 2_000,
  });
  return rows.map(({ from, lastDay, ...row }) => ({ ...row, from: dayOf(from), lastDay: dayOf(lastDay) }));
};

type Stated = Readonly<{ from: Day; lastDay: Day; kind: string }>;

/** Refuses what does not fit beside the other absences of the person. */
const refusalsBeside = async (db: Database, personId: string, stated: Stated, except?: string): Promise<Refusal[]> => {
  const others = (await readAll(db, personId)).filter(({ id }) => id !== except);
  return absenceRefusals(stated, others);
};

const columnsOf = ({ from, lastDay, kind }: Stated) => ({ from: dateOf(from), lastDay: dateOf(lastDay), kind });

/** Records when somebody is away: oneself, or a person within reach. */
export const recordAbsence = command({
  name: "absences.record",
  permission,
  input: newAbsence,
  lock: (db, { personId }, actor) => lockHolder(db, personId, actor),
  run: async ({ db, actor, input: { days, kind }, subject, at, on }) => {
    const away = readDaysAway(days, on);
    if (!away) return refused({ code: "absence-days-unread", facts: {}, field: "days" });
    const stated = { ...away, kind };
    const refusals = await refusalsBeside(db, subject.id, stated);
    if (refusals.length > 0) return refused(...refusals.map((refusal) => ({ ...refusal, field: "days" })));
    const recorded = { recordedBy: actor.name, recordedAt: at };
    await db.absence.create({
      data: { id: newId(), personId: subject.id, ...columnsOf(stated), ...recorded },
      select: { id: true },
    });
    return done({ personId: subject.id, isOwn: subject.id === actor.personId, from: away.from });
  },
});

/** Changes the days of an absence, or what it is for. */
export const changeAbsence = command({
  name: "absences.change",
  permission,
  input: changedAbsence,
  lock: lockByAbsence,
  shown: async ({ db, input, subject }) => {
    const absence = (await readAll(db, subject.id)).find(({ id }) => id === input.absenceId);
    return absence && { from: absence.from, lastDay: absence.lastDay, kind: absence.kind };
  },
  run: async ({ db, actor, input, subject, at }) => {
    const refusals = await refusalsBeside(db, subject.id, input, input.absenceId);
    if (refusals.length > 0) return refused(...refusals);
    const { count } = await db.absence.updateMany({
      where: { id: input.absenceId, personId: subject.id },
      data: { ...columnsOf(input), recordedBy: actor.name, recordedAt: at },
    });
    return count === 0 ? notFound : done({ personId: subject.id, isOwn: subject.id === actor.personId });
  },
});

/** Takes an absence back: the person is here after all. */
export const withdrawAbsence = command({
  name: "absences.withdraw",
  permission,
  input: oneAbsence,
  lock: lockByAbsence,
  run: async ({ db, actor, input, subject }) => {
    const { count } = await db.absence.deleteMany({ where: { id: input.absenceId, personId: subject.id } });
    return count === 0 ? notFound : done({ personId: subject.id, isOwn: subject.id === actor.personId });
  },
});
