import type { Actor } from "../access/actor";
import { reachFilter } from "../access/reach";
import type { Stage } from "../admissions/case/stages";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { type Day, dayOf, dayOrNull } from "../primitives/day";
import { isWaits, type Waits } from "./tasks/entries";
import { readPause } from "./tasks/pause-queries";

export type LockedLog = Subject & Readonly<{ personId: string; unitId: string; stage: Stage; openedOn: Day }>;

/** Locks the case before reading it: two people may add entries at the same time. */
export const lockLog = async (db: Database, caseId: string, actor: Actor): Promise<LockedLog | undefined> => {
  await db.$executeRaw`SELECT id FROM "AdmissionCase" WHERE id = ${caseId}::uuid FOR UPDATE`;
  const found = await db.admissionCase.findFirst({
    where: { AND: [{ id: caseId }, reachFilter(actor.reach)] },
    select: { id: true, path: true, personId: true, unitId: true, stage: true, openedOn: true },
  });
  return found ? { ...found, caseId: found.id, openedOn: dayOf(found.openedOn) } : undefined;
};

/** The log with whether the case is paused: tasks are then given for a reason only. */
export const lockLogToGive = async (db: Database, caseId: string, actor: Actor) => {
  const subject = await lockLog(db, caseId, actor);
  return subject && { ...subject, pausedSince: await readPause(db, caseId) };
};

export type LockedTask = LockedLog &
  Readonly<{
    task: Readonly<{
      id: string;
      state: string;
      returnedCount: number;
      givenOn: Day;
      dueOn: Day;
      waitsFor: Waits | null;
      waitsSince: Day | null;
      /** Who judged it last, and when. */
      by: string | null;
      day: Day | null;
      entries: number;
    }>;
  }>;

/** One task of a case, under the lock of the case. */
export const lockTask = async (
  db: Database,
  { caseId, taskId }: Readonly<{ caseId: string; taskId: string }>,
  actor: Actor,
): Promise<LockedTask | undefined> => {
  const subject = await lockLog(db, caseId, actor);
  if (!subject) return undefined;
  const task = await db.task.findFirst({
    where: { id: taskId, caseId },
    select: {
      ...{ id: true, state: true, returnedCount: true, givenOn: true, dueOn: true, waitsFor: true, waitsSince: true },
      ...{ assessorName: true, assessedOn: true, _count: { select: { entries: true } } },
    },
  });
  if (!task) return undefined;
  const { assessorName, assessedOn, givenOn, dueOn, waitsFor, waitsSince, _count, ...rest } = task;
  return {
    ...subject,
    task: {
      ...rest,
      ...{ givenOn: dayOf(givenOn), dueOn: dayOf(dueOn) },
      ...{ waitsFor: isWaits(waitsFor) ? waitsFor : null, waitsSince: dayOrNull(waitsSince) },
      ...{ by: assessorName, day: dayOrNull(assessedOn), entries: _count.entries },
    },
  };
};
