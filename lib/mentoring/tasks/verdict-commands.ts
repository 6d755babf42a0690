import { type Context, command } from "../../command";
import { encrypt } from "../../database/encryption";
import { dateOf } from "../../primitives/day";
import { done, type Refusal, refused } from "../../workflow/refusal";
import { entryRefusals } from "../entry-refusals";
import { type LockedTask, lockTask } from "../log-lock";
import { isOpenTask } from "../task-states";
import { dueRefusals } from "./due-days";
import { waitingFrom, writeEntry } from "./entry-persistence";
import { acceptedSchema, answerTimeSchema, returnedSchema, type Verdict, withdrawnSchema } from "./schema";

type Judging = Context<Readonly<{ returned: number; entries: number | null; result: string }>, LockedTask>;

/** Why a task is not judged: it has ended, or something came between the form and its sending. */
const verdictRefusals = (context: Judging): Refusal[] => {
  const { subject, input } = context;
  const { task } = subject;
  const refusals = entryRefusals(context);
  if (refusals.length > 0) return refusals;
  const facts = { by: task.by, day: task.day };
  if (!isOpenTask(task.state)) return [{ code: "task-closed", facts }];
  if (task.returnedCount !== input.returned) return [{ code: "task-moved", facts }];
  if (input.entries !== null && input.entries !== task.entries) return [{ code: "task-has-more", facts: {} }];
  return [];
};

type Change = Readonly<{ state: "open" | "accepted" | "withdrawn"; returnedCount?: { increment: number } }>;

/** Writes a verdict: as the last one on the task, and as a round of its own. */
const judge = async (context: Judging, verdict: Verdict, change: Change) => {
  const { db, actor, input, subject, on } = context;
  const refusals = verdictRefusals(context);
  if (refusals.length > 0) return refused(...refusals);
  const { task } = subject;
  await db.task.update({
    where: { id: task.id },
    data: {
      ...change,
      ...waitingFrom(on, null),
      ...{ result: null, resultSealed: encrypt(input.result, "Task.resultSealed", task.id) },
      ...{ assessedOn: dateOf(on), assessorName: actor.name },
    },
    select: { id: true },
  });
  await writeEntry(context, { ...subject, caseId: subject.id }, { kind: verdict, text: input.result });
  return done({ caseId: subject.id, taskId: task.id });
};

/** Accepts the result of a task. */
export const acceptTask = command({
  name: "mentoring.acceptTask",
  permission: "mentoring.log",
  input: acceptedSchema,
  lock: lockTask,
  run: (context) => judge(context, "accepted", { state: "accepted" }),
});

/** Returns a task to be continued, and counts the return. */
export const returnTask = command({
  name: "mentoring.returnTask",
  permission: "mentoring.log",
  input: returnedSchema,
  lock: lockTask,
  run: (context) => judge(context, "returned", { state: "open", returnedCount: { increment: 1 } }),
});

/** Withdraws a task with a reason; it stays in the log. */
export const withdrawTask = command({
  name: "mentoring.withdrawTask",
  permission: "mentoring.log",
  input: withdrawnSchema,
  lock: lockTask,
  run: (context) => judge(context, "withdrawn", { state: "withdrawn" }),
});

/** Answers a request for more time: with a new due day, or with a sentence why not. */
export const answerTime = command({
  name: "mentoring.answerTime",
  permission: "mentoring.log",
  input: answerTimeSchema,
  lock: lockTask,
  run: async (context) => {
    const { db, input, subject, on } = context;
    const { task } = subject;
    const { answer, newDueOn, sentence } = input;
    const closed = entryRefusals(context);
    if (closed.length > 0) return refused(...closed);
    if (task.waitsFor !== "time") return refused({ code: "time-not-asked", facts: {} });
    const of = { ...subject, caseId: subject.id };
    if (answer === "refused") {
      if (sentence === null) return refused({ code: "field-required", facts: {}, field: "sentence" });
      await db.task.update({ where: { id: task.id }, data: waitingFrom(on, null), select: { id: true } });
      await writeEntry(context, of, { kind: "timeRefused", text: sentence });
      return done({ caseId: subject.id, taskId: task.id });
    }
    if (newDueOn === null) return refused({ code: "field-required", facts: {}, field: "newDueOn" });
    const days = { on, givenOn: task.givenOn, present: task.dueOn };
    const refusals = dueRefusals({ field: "newDueOn", day: newDueOn }, days);
    if (refusals.length > 0) return refused(...refusals);
    const data = { ...waitingFrom(on, null), dueOn: dateOf(newDueOn) };
    await db.task.update({ where: { id: task.id }, data, select: { id: true } });
    await writeEntry(context, of, { kind: "timeGranted", text: sentence, dueOn: newDueOn });
    return done({ caseId: subject.id, taskId: task.id });
  },
});
