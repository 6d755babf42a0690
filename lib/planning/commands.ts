import { endOf } from "../access/reach";
import { command, type Subject } from "../command";
import type { Database } from "../database/client";
import { addDays, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { lockPost } from "./post-lock";
import { closedRefusals, endRefusals, successorRefusals, termRefusals } from "./refusals";
import { changedPostSchema, closedPostSchema, endedSuccessorSchema, newPostSchema, successorSchema } from "./schema";

const permission = "planning.keep";

const lockOpenUnit = async (
  db: Database,
  unitId: string,
  { from, to }: Readonly<{ from: string; to: string }>,
): Promise<Subject | undefined> => {
  const unit = await db.unit.findFirst({
    where: { id: unitId, to: null, path: { gte: from, lt: to } },
    select: { id: true, path: true },
  });
  return unit ? { ...unit, caseId: null } : undefined;
};

/** Plans successors for a post of a unit. */
export const addPlannedPost = command({
  name: "planning.addPost",
  permission,
  input: newPostSchema,
  lock: (db, { unitId }, actor) => lockOpenUnit(db, unitId, actor.reach),
  run: async ({ db, input, subject: { path } }) => {
    const refusals = termRefusals(input);
    if (refusals.length > 0) return refused(...refusals);
    const postId = newId();
    await db.plannedPost.create({ data: { id: postId, path, ...input }, select: { id: true } });
    return done({ postId });
  },
});

/** Corrects a planned post, its term or how many are wanted. */
export const changePlannedPost = command({
  name: "planning.changePost",
  permission,
  input: changedPostSchema,
  lock: (db, { postId }, actor) => lockPost(db, postId, actor.reach),
  shown: async ({ subject: { title, firstYear, lastYear, wanted, paper } }) => ({
    ...{ title, paper },
    ...{ firstYear: String(firstYear), lastYear: String(lastYear), wanted: String(wanted) },
  }),
  run: async ({ db, input: { postId, ...stated }, subject }) => {
    const refusals = [...closedRefusals(subject), ...termRefusals(stated)];
    if (refusals.length > 0) return refused(...refusals);
    await db.plannedPost.update({ where: { id: postId }, data: stated, select: { id: true } });
    return done({ postId });
  },
});

/** Plans for a post no more, with the reason; what was planned stays readable. */
export const closePlannedPost = command({
  name: "planning.closePost",
  permission,
  input: closedPostSchema,
  lock: (db, { postId }, actor) => lockPost(db, postId, actor.reach),
  run: async ({ db, input: { postId, because }, subject, on }) => {
    const refusals = closedRefusals(subject);
    if (refusals.length > 0) return refused(...refusals);
    const closed = { closedOn: dateOf(on), because };
    await db.plannedPost.update({ where: { id: postId }, data: closed, select: { id: true } });
    return done({ postId });
  },
});

/** Plans a person of the unit, or of one under it, for a post. */
export const nameSuccessor = command({
  name: "planning.nameSuccessor",
  permission,
  input: successorSchema,
  lock: (db, { postId }, actor) => lockPost(db, postId, actor.reach),
  run: async ({ db, input: { postId, personId, from, paper }, subject, on }) => {
    const { unitPath: path } = subject;
    const person = await db.person.findFirst({
      where: { id: personId, joinedIntoId: null, path: { gte: path, lt: endOf(path) } },
      select: { fullName: true },
    });
    if (!person) return refused({ code: "field-not-a-choice", facts: {}, field: "personId" });
    const planned = await db.successor.findMany({
      where: { postId, personId },
      select: { personId: true, from: true, to: true },
      take: 1_000,
    });
    const refusals = [
      ...closedRefusals(subject),
      ...successorRefusals(
        { personId, from },
        planned.map((each) => ({ ...each, from: dayOf(each.from), to: dayOrNull(each.to) })),
        on,
      ),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const named = { personId, personName: person.fullName, from: dateOf(from), paper };
    await db.successor.create({ data: { id: newId(), postId, path, ...named }, select: { id: true } });
    return done({ postId });
  },
});

/** Somebody is planned for a post no more, after a last day and with a reason. */
export const endSuccessor = command({
  name: "planning.endSuccessor",
  permission,
  input: endedSuccessorSchema,
  lock: async (db, { successorId }, actor) => {
    const found = await db.successor.findFirst({ where: { id: successorId }, select: { postId: true } });
    return found ? lockPost(db, found.postId, actor.reach) : undefined;
  },
  run: async ({ db, input: { successorId, lastDay, because }, subject, on }) => {
    const { from, to } = await db.successor.findUniqueOrThrow({
      where: { id: successorId },
      select: { from: true, to: true },
    });
    const refusals = endRefusals(lastDay, { from: dayOf(from), to: dayOrNull(to) }, on);
    if (refusals.length > 0) return refused(...refusals);
    const ended = { to: dateOf(addDays(lastDay, 1)), because };
    await db.successor.update({ where: { id: successorId }, data: ended, select: { id: true } });
    return done({ postId: subject.id });
  },
});
