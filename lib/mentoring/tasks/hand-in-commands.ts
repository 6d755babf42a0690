import { type Context, command } from "../../command";
import type { Database } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { writeAttachment, writeVersion } from "../../files/attachment-persistence";
import { type Content, NotTaken } from "../../files/content";
import { taskProduct } from "../../files/papers";
import { done, notFound, type Refusal, refused } from "../../workflow/refusal";
import { entryRefusals } from "../entry-refusals";
import { type LockedTask, lockTask } from "../log-lock";
import { isOpenTask } from "../task-states";
import { dueRefusals } from "./due-days";
import { waitingFrom, writeEntry } from "./entry-persistence";
import { askTimeSchema, handInSchema } from "./schema";

type Sending<Input> = Context<Input, LockedTask>;

/** Why the person sends nothing for a task: the log is closed, or the task has ended. */
const sendingRefusals = (context: Sending<unknown>): Refusal[] => {
  const { task } = context.subject;
  const closed = entryRefusals(context);
  if (closed.length > 0) return closed;
  if (task.state === "withdrawn") return [{ code: "task-withdrawn", facts: { by: task.by, day: task.day } }];
  return isOpenTask(task.state) ? [] : [{ code: "task-closed", facts: { by: task.by, day: task.day } }];
};

const isOwn = ({ actor, subject }: Sending<unknown>): boolean => actor.personId === subject.personId;

type Sent = Readonly<{ words: string; place: string | null; file?: Content | NotTaken | undefined }>;

/** Whether the same was handed in already and waits: sent again from a phone that had no answer. */
const isSentAgain = async (db: Database, { task }: LockedTask, { words, place, file }: Sent): Promise<boolean> => {
  if (task.waitsFor !== "verdict") return false;
  const last = await db.taskEntry.findFirst({
    where: { taskId: task.id, kind: "handedIn" },
    orderBy: { sequence: "desc" },
    select: { id: true, textSealed: true, placeSealed: true, attachmentId: true },
  });
  if (!last?.textSealed || (file && last.attachmentId === null)) return false;
  const opened = last.placeSealed && openSealed(last.placeSealed, "TaskEntry.placeSealed", last.id);
  return openSealed(last.textSealed, "TaskEntry.textSealed", last.id) === words && opened === place;
};

/** Keeps the file that came with a hand-in, beside the scans of papers. @returns its id */
const keepFile = async (context: Sending<unknown>, content: Content): Promise<string> => {
  const of = { caseId: context.subject.id, path: context.subject.path };
  const attachmentId = await writeAttachment(context, of, taskProduct, null);
  await writeVersion(context, of, { attachmentId, version: 1, madeFrom: null }, content);
  return attachmentId;
};

/** Hands in the work: in words, with the place where the product is kept, and a file. */
export const handIn = command({
  name: "mentoring.handIn",
  permission: "mentoring.handIn",
  own: true,
  input: handInSchema,
  lock: lockTask,
  run: async (context) => {
    const { db, input, subject, on } = context;
    if (!isOwn(context)) return notFound;
    const refusals = sendingRefusals(context);
    if (refusals.length > 0) return refused(...refusals);
    const { words, place, file } = input;
    if (file instanceof NotTaken) return refused(file.refusal);
    const value = { caseId: subject.id, taskId: subject.task.id };
    if (await isSentAgain(db, subject, input)) return done(value);
    const attachmentId = file ? await keepFile(context, file) : null;
    await writeEntry(
      context,
      { ...subject, caseId: subject.id },
      { kind: "handedIn", text: words, place, attachmentId },
    );
    const data = waitingFrom(on, "verdict");
    await db.task.update({ where: { id: subject.task.id }, data, select: { id: true } });
    return done(value);
  },
});

/** Asks for more time, with a reason. */
export const askTime = command({
  name: "mentoring.askTime",
  permission: "mentoring.handIn",
  own: true,
  input: askTimeSchema,
  lock: lockTask,
  run: async (context) => {
    const { db, input, subject, on } = context;
    const { task } = subject;
    if (!isOwn(context)) return notFound;
    const closed = sendingRefusals(context);
    if (closed.length > 0) return refused(...closed);
    if (task.waitsFor !== null)
      return refused({
        code: task.waitsFor === "time" ? "time-asked-already" : "hand-in-waits",
        facts: { since: task.waitsSince },
      });
    const { askedDueOn, reason } = input;
    const days = { on, givenOn: task.givenOn, present: task.dueOn };
    const refusals = dueRefusals({ field: "askedDueOn", day: askedDueOn }, days);
    if (refusals.length > 0) return refused(...refusals);
    const of = { ...subject, caseId: subject.id };
    await writeEntry(context, of, { kind: "timeAsked", text: reason, dueOn: askedDueOn });
    await db.task.update({ where: { id: task.id }, data: waitingFrom(on, "time"), select: { id: true } });
    return done({ caseId: subject.id, taskId: task.id });
  },
});
