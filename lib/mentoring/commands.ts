import { command } from "../command";
import { encrypt } from "../database/encryption";
import { dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, notFound, refused } from "../workflow/refusal";
import { entryRefusals } from "./entry-refusals";
import { lockLog } from "./log-lock";
import { evaluationSchema, noteSchema } from "./schema";

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
    const { attitude, responsibility, motive, comment, taskId } = input;
    if (taskId && (await db.task.count({ where: { id: taskId, caseId: subject.id } })) === 0) return notFound;
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
        ...{ authorId: actor.personId, authorName: actor.name, authorRole: actor.actingPost.role, taskId },
        recordedAt: at,
      },
      select: { id: true },
    });
    return done({ caseId: subject.id });
  },
});
