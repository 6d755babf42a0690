import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import { encrypt } from "../../database/encryption";
import { type Day, dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import type { EntryKind, Waits } from "./entries";

type Written = Readonly<{ db: Database; actor: Actor; at: Date; on: Day }>;
type Of = Readonly<{ caseId: string; path: string; task: Readonly<{ id: string; dueOn: Day; entries: number }> }>;
type Said = Readonly<{
  kind: EntryKind;
  text: string | null;
  place?: string | null;
  attachmentId?: string | null;
  /** Of a request for more time and its answer: the day asked for or set. */
  dueOn?: Day;
}>;

/** Adds a round to a task, under the lock of its case. */
export const writeEntry = async ({ db, actor, at, on }: Written, of: Of, said: Said): Promise<void> => {
  const id = newId();
  const { kind, text, place = null, attachmentId = null, dueOn } = said;
  await db.taskEntry.create({
    data: {
      ...{ id, taskId: of.task.id, caseId: of.caseId, path: of.path, sequence: of.task.entries + 1, kind },
      ...{ on: dateOf(on), recordedAt: at, attachmentId },
      ...{ byId: actor.personId, byName: actor.name, byRole: actor.actingPost.role },
      textSealed: text === null ? null : encrypt(text, "TaskEntry.textSealed", id),
      placeSealed: place === null ? null : encrypt(place, "TaskEntry.placeSealed", id),
      ...(dueOn ? { dueOn: dateOf(dueOn), wasDueOn: dateOf(of.task.dueOn) } : {}),
    },
    select: { id: true },
  });
};

/** What the person waits for from now on; null for nothing. */
export const waitingFrom = (on: Day, waitsFor: Waits | null) => ({
  waitsFor,
  waitsSince: waitsFor === null ? null : dateOf(on),
});
