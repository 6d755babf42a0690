import type { Actor } from "../../access/actor";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { encrypt } from "../../database/encryption";
import { dayOf, dayOrNull } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, refused } from "../../workflow/refusal";
import { entryRefusals } from "../entry-refusals";
import { type LockedLog, lockLog } from "../log-lock";
import { handedOver } from "./hand-over";
import { confirmedHandOverSchema, handOverSchema } from "./schema";

const permission = "mentoring.log";

/** Who helped the person, in their order. */
const readHelped = async (db: Database, caseId: string) => {
  const rows = await db.mentorship.findMany({
    where: { caseId },
    select: { id: true, personId: true, personName: true, from: true, to: true },
    orderBy: [{ from: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(({ from, to, ...row }) => ({ ...row, from: dayOf(from), to: dayOrNull(to) }));
};

const lockHelped = async (db: Database, caseId: string, actor: Actor) => {
  const log = await lockLog(db, caseId, actor);
  return log && { ...log, helped: await readHelped(db, caseId) };
};

type LockedHelped = LockedLog & Readonly<{ helped: Awaited<ReturnType<typeof readHelped>> }>;

const isPresentMentor = ({ helped }: LockedHelped, { personId }: Actor): boolean =>
  helped.findLast(({ to }) => to === null)?.personId === personId;

/** Writes what a mentor leaves to the one who follows: by the mentor before, or by the cell. Each stays as it was written. */
export const writeHandOver = command({
  name: "mentoring.writeHandOver",
  permission,
  input: handOverSchema,
  lock: (db, { caseId }, actor) => lockHelped(db, caseId, actor),
  run: async (context) => {
    const { db, actor, input, subject, at } = context;
    const { personId, actingPost } = actor;
    const of = handedOver(subject.helped, { personId, isMentor: actingPost.role === "mentor" });
    const refusals = [...entryRefusals(context), ...(of ? [] : [{ code: "nothing-to-hand-over", facts: {} }])];
    if (!of || refusals.length > 0) return refused(...refusals);
    const id = newId();
    await db.mentorHandOver.create({
      data: {
        ...{ id, caseId: subject.id, path: subject.path, mentorshipId: of.id, writtenAt: at },
        textSealed: encrypt(input.text, "MentorHandOver.textSealed", id),
        ...{ authorName: actor.name, authorRole: actingPost.role },
      },
      select: { id: true },
    });
    await db.mentorship.update({ where: { id: of.id }, data: { handOverOwed: false }, select: { id: true } });
    return done({ caseId: subject.id });
  },
});

/** The mentor who followed has read what was handed over. */
export const confirmHandOver = command({
  name: "mentoring.confirmHandOver",
  permission,
  input: confirmedHandOverSchema,
  lock: (db, { caseId }, actor) => lockHelped(db, caseId, actor),
  run: async ({ db, actor, subject, at }) => {
    if (actor.actingPost.role !== "mentor" || !isPresentMentor(subject, actor))
      return refused({ code: "not-the-mentor", facts: {} });
    const { count } = await db.mentorHandOver.updateMany({
      where: { caseId: subject.id, confirmedAt: null, mentorship: { to: { not: null } } },
      data: { confirmedAt: at, confirmedByName: actor.name },
    });
    return count === 0 ? refused({ code: "nothing-to-confirm", facts: {} }) : done({ caseId: subject.id });
  },
});
