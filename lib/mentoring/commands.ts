import type { Actor } from "../access/actor";
import { reachFilter } from "../access/reach";
import type { Stage } from "../admissions/case/stages";
import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { encrypt } from "../database/encryption";
import { addMonths, type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, notBeyond, type Refusal, refused } from "../workflow/refusal";
import { isLogOpen } from "./log-access";
import { acceptedSchema, evaluationSchema, noteSchema, returnedSchema, taskSchema, withdrawnSchema } from "./schema";

type LockedLog = Subject & Readonly<{ personId: string; stage: Stage; openedOn: Day }>;

/** Locks the case before reading it: two people may add entries at the same time. */
const lockLog = async (db: Database, caseId: string, actor: Actor): Promise<LockedLog | undefined> => {
  await db.$executeRaw`SELECT id FROM "AdmissionCase" WHERE id = ${caseId}::uuid FOR UPDATE`;
  const found = await db.admissionCase.findFirst({
    where: { AND: [{ id: caseId }, reachFilter(actor.reach)] },
    select: { id: true, path: true, personId: true, stage: true, openedOn: true },
  });
  return found ? { ...found, caseId: found.id, openedOn: dayOf(found.openedOn) } : undefined;
};

type EntryContext = Readonly<{ subject: LockedLog; on: Day }>;

/** Why an entry is refused: the log is closed, or its day is in the future or before the case was opened. */
const entryRefusals = ({ subject, on }: EntryContext, dated?: { field: string; day: Day }): Refusal[] => {
  if (!isLogOpen(subject.stage)) return [{ code: "not-in-mentoring", facts: {} }];
  if (!dated) return [];
  const { field, day } = dated;
  if (day > on) return [{ code: "future-day", facts: { day }, field }];
  if (day < subject.openedOn) return [{ code: "before-case-opened", facts: { openedOn: subject.openedOn }, field }];
  return [];
};

/** A task due later than this has a mistyped year. */
const longestTaskMonths = 24;

/** Gives the person a task. */
export const giveTask = command({
  name: "mentoring.giveTask",
  permission: "mentoring.log",
  input: taskSchema,
  lock: (db, { caseId }, actor) => lockLog(db, caseId, actor),
  run: async (context) => {
    const { db, actor, input, subject, on } = context;
    const refusals = entryRefusals(context, { field: "givenOn", day: input.givenOn });
    if (input.dueOn < on) refusals.push({ code: "due-day-past", facts: { today: on }, field: "dueOn" });
    refusals.push(...notBeyond("dueOn", input.dueOn, addMonths(input.givenOn, longestTaskMonths)));
    if (refusals.length > 0) return refused(...refusals);
    const id = newId();
    await db.task.create({
      data: {
        id,
        caseId: subject.id,
        path: subject.path,
        title: input.title,
        purposeSealed: encrypt(input.purpose, "Task.purposeSealed", id),
        givenOn: dateOf(input.givenOn),
        dueOn: dateOf(input.dueOn),
        giverName: actor.name,
      },
      select: { id: true },
    });
    return done({ caseId: subject.id });
  },
});

type LockedTask = LockedLog &
  Readonly<{ task: { id: string; state: string; returnedCount: number; by: string | null; day: Day | null } }>;

const lockTask = async (
  db: Database,
  { caseId, taskId }: { caseId: string; taskId: string },
  actor: Actor,
): Promise<LockedTask | undefined> => {
  const subject = await lockLog(db, caseId, actor);
  if (!subject) return undefined;
  const task = await db.task.findFirst({
    where: { id: taskId, caseId },
    select: { id: true, state: true, returnedCount: true, assessorName: true, assessedOn: true },
  });
  if (!task) return undefined;
  const { assessorName, assessedOn, ...rest } = task;
  return { ...subject, task: { ...rest, by: assessorName, day: dayOrNull(assessedOn) } };
};

type Verdict = Readonly<{ caseId: string; taskId: string; returned: number; result: string }>;

const verdictRefusals = (context: Context<Verdict, LockedTask>): Refusal[] => {
  const { task } = context.subject;
  const refusals = entryRefusals(context);
  if (refusals.length > 0) return refusals;
  if (task.state !== "open" && task.state !== "returned")
    return [{ code: "task-closed", facts: { by: task.by, day: task.day } }];
  if (task.returnedCount !== context.input.returned)
    return [{ code: "task-moved", facts: { by: task.by, day: task.day } }];
  return [];
};

type Change = Readonly<{ state: "open" | "accepted" | "withdrawn"; returnedCount?: { increment: number } }>;

const close = async (context: Context<Verdict, LockedTask>, change: Change) => {
  const { db, actor, input, subject, on } = context;
  const refusals = verdictRefusals(context);
  if (refusals.length > 0) return refused(...refusals);
  await db.task.update({
    where: { id: subject.task.id },
    data: {
      ...change,
      ...{ result: null, resultSealed: encrypt(input.result, "Task.resultSealed", subject.task.id) },
      ...{ assessedOn: dateOf(on), assessorName: actor.name },
    },
    select: { id: true },
  });
  return done({ caseId: subject.id });
};

/** Accepts the result of a task. */
export const acceptTask = command({
  name: "mentoring.acceptTask",
  permission: "mentoring.log",
  input: acceptedSchema,
  lock: lockTask,
  run: (context) => close(context, { state: "accepted" }),
});

/** Returns a task to be continued, and counts the return. */
export const returnTask = command({
  name: "mentoring.returnTask",
  permission: "mentoring.log",
  input: returnedSchema,
  lock: lockTask,
  run: (context) => close(context, { state: "open", returnedCount: { increment: 1 } }),
});

/** Withdraws a task with a reason; it stays in the log. */
export const withdrawTask = command({
  name: "mentoring.withdrawTask",
  permission: "mentoring.log",
  input: withdrawnSchema,
  lock: lockTask,
  run: (context) => close(context, { state: "withdrawn" }),
});

/** Records a conversation or an observation. */
export const writeNote = command({
  name: "mentoring.writeNote",
  permission: "mentoring.log",
  input: noteSchema,
  lock: (db, { caseId }, actor) => lockLog(db, caseId, actor),
  run: async (context) => {
    const { db, actor, input, subject, at } = context;
    const refusals = entryRefusals(context, { field: "notedOn", day: input.notedOn });
    if (refusals.length > 0) return refused(...refusals);
    const id = newId();
    await db.note.create({
      data: {
        id,
        caseId: subject.id,
        path: subject.path,
        notedOn: dateOf(input.notedOn),
        textSealed: encrypt(input.text, "Note.textSealed", id),
        authorName: actor.name,
        recordedAt: at,
      },
      select: { id: true },
    });
    return done({ caseId: subject.id });
  },
});

/** Records one assessor's evaluation. All evaluations are kept. */
export const evaluate = command({
  name: "mentoring.evaluate",
  permission: "mentoring.log",
  input: evaluationSchema,
  lock: (db, { caseId }, actor) => lockLog(db, caseId, actor),
  run: async (context) => {
    const { db, actor, input, subject, at } = context;
    const refusals = entryRefusals(context, { field: "evaluatedOn", day: input.evaluatedOn });
    if (refusals.length > 0) return refused(...refusals);
    const { attitude, responsibility, motive, comment } = input;
    const id = newId();
    await db.evaluation.create({
      data: {
        id,
        caseId: subject.id,
        path: subject.path,
        evaluatedOn: dateOf(input.evaluatedOn),
        attitude,
        responsibility,
        motive,
        commentSealed: encrypt(comment, "Evaluation.commentSealed", id),
        authorName: actor.name,
        recordedAt: at,
      },
      select: { id: true },
    });
    return done({ caseId: subject.id });
  },
});
