import type { Actor } from "../../access/actor";
import { type Context, command } from "../../command";
import type { Database } from "../../database/client";
import { encrypt } from "../../database/encryption";
import { dateOf, formatTime } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, type Outcome, type Refused, refused } from "../../workflow/refusal";
import { isWriter } from "../permissions";
import { returnSchema } from "../review/schema";
import { passIn, returnIn } from "../review-commands";
import { passSchema } from "../schema";
import { sectionState } from "../section";
import { lockCase, lockSection } from "../section-lock";
import { notOpenRefusals } from "../section-refusals";
import { readHeld, readNotes, readOpenSession } from "./held-queries";
import { minutesOf } from "./minutes";
import { confirmedMinutes, leftItem, ofCase, sessionNotes } from "./schema";
import { beginRefusals, openItems } from "./session";
import { writeOutcome } from "./session-persistence";

const permission = "dossier.review";

/** Locks a case with its session that is not ended: two who begin or end one in the same second see each other. */
const lockSession = async (db: Database, { caseId }: { caseId: string }) => {
  const locked = await lockCase(db, caseId);
  return locked && { ...locked, ...(await readOpenSession(db, caseId)) };
};

/** The same with one section, to pass or return it. */
const lockItem = async (db: Database, { caseId, number }: Numbered) => {
  const locked = await lockSection(db, caseId, number);
  return locked && { ...locked, session: (await readOpenSession(db, caseId)).session };
};

type Found<Lock extends (...given: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Lock>>>;

const over: Refused = refused({ code: "session-over", facts: {} });

/** The items of a case that have been begun and have not passed. */
const readOpenItems = async (db: Database, caseId: string): Promise<number[]> => {
  const sections = await db.dossierSection.findMany({
    where: { caseId },
    select: { number: true, savedAt: true, sentAt: true, returnedAt: true, passedAt: true },
  });
  return openItems(new Map(sections.map((section) => [section.number, sectionState(section)])));
};

/** The appointment that is held by this session: the actor's, of today or of a day before. */
const holdAppointment = async ({
  db,
  actor,
  at,
  on,
  subject,
}: Context<unknown, Found<typeof lockSession>>): Promise<string | null> => {
  const { caseId } = subject;
  const found = await db.workingAppointment.findFirst({
    where: { caseId, ended: null, reviewerId: actor.personId, on: { lte: dateOf(on) } },
    select: { id: true },
  });
  if (!found) return null;
  await db.workingAppointment.update({
    where: { id: found.id },
    data: { ended: "held", endedById: actor.personId, endedByName: actor.name, endedAt: at },
    select: { id: true },
  });
  return found.id;
};

/** Begins a session over the open items, or leads to the one that was interrupted. */
export const beginSession = command({
  name: "sessions.begin",
  permission,
  input: ofCase,
  lock: lockSession,
  run: async (context) => {
    const { db, actor, at, subject } = context;
    const { caseId, path } = subject;
    if (subject.session) return done({ caseId, sessionId: subject.session.id });
    const items = await readOpenItems(db, caseId);
    const shut = notOpenRefusals({ ...subject, state: items.length > 0 ? "sent" : "passed" });
    const refusals = shut.length > 0 ? shut : beginRefusals(items);
    if (refusals.length > 0) return refused(...refusals);
    const id = newId();
    const appointmentId = await holdAppointment(context);
    const reviewer = { reviewerId: actor.personId, reviewerName: actor.name };
    await db.workingSession.create({
      data: { ...{ id, caseId, path, appointmentId, startedAt: at, items }, ...reviewer },
      select: { id: true },
    });
    return done({ caseId, sessionId: id });
  },
});

type Numbered = Readonly<{ caseId: string; number: number }>;
type Going = Context<Numbered, Found<typeof lockItem>>;

/** What a reviewer does with an item, kept as what came of it in the session. */
const goThrough = async (
  context: Going,
  outcome: "passed" | "returned" | "later",
  act: () => Promise<Outcome<unknown>>,
): Promise<Outcome<Numbered & Readonly<{ sessionId: string }>>> => {
  const { db, actor, at, input, subject } = context;
  if (!subject.session?.items.includes(input.number)) return over;
  const answer = await act();
  if (answer.kind !== "done") return answer;
  const { caseId, path, session } = subject;
  await writeOutcome(db, {
    ...{ sessionId: session.id, caseId, path, number: input.number, outcome },
    ...{ byName: actor.name, at },
  });
  return done({ caseId, number: input.number, sessionId: session.id });
};

/** Passes an item, as outside a session. */
export const passInSession = command({
  name: "sessions.passSection",
  permission,
  input: passSchema,
  lock: lockItem,
  run: (context) => goThrough(context, "passed", () => passIn(context)),
});

/** Returns an item with its points, as outside a session. */
export const returnInSession = command({
  name: "sessions.returnSection",
  permission,
  input: returnSchema,
  lock: lockItem,
  run: (context) => goThrough(context, "returned", () => returnIn(context)),
});

/** Leaves an item for later: nothing about it changes. */
export const leaveInSession = command({
  name: "sessions.leaveSection",
  permission,
  input: leftItem,
  lock: lockItem,
  run: (context) => goThrough(context, "later", async () => done(null)),
});

/** Keeps the notes of the session, which the minutes will have. */
export const keepNotes = command({
  name: "sessions.keepNotes",
  permission,
  input: sessionNotes,
  lock: lockSession,
  shown: async ({ db, subject: { session } }) => (session ? { notes: await readNotes(db, session.id) } : undefined),
  run: async ({ db, input, subject: { caseId, session } }) => {
    if (!session) return over;
    const notesSealed = input.notes ? encrypt(input.notes, "WorkingSession.notesSealed", session.id) : null;
    await db.workingSession.update({ where: { id: session.id }, data: { notesSealed }, select: { id: true } });
    return done({ caseId, sessionId: session.id });
  },
});

/** Ends the session: its minutes are made, confirmed by the reviewer, and stay as they are. */
export const endSession = command({
  name: "sessions.end",
  permission,
  input: ofCase,
  lock: lockSession,
  run: async ({ db, at, on, subject: { caseId, personId, session } }) => {
    if (!session) return over;
    const { fullName } = await db.person.findUniqueOrThrow({ where: { id: personId }, select: { fullName: true } });
    const minutes = minutesOf({
      ...{ applicant: fullName, reviewer: session.reviewerName, items: session.items },
      ended: { on, time: formatTime(at) },
      ...(await readHeld(db, session)),
    });
    const minutesSealed = encrypt(JSON.stringify(minutes), "WorkingSession.minutesSealed", session.id);
    await db.workingSession.update({
      where: { id: session.id },
      data: { endedAt: at, minutesSealed },
      select: { id: true },
    });
    return done({ caseId, sessionId: session.id });
  },
});

/** Locks an ended session of the actor's own case; of anybody else's it is not found. */
const lockMinutes = async (
  db: Database,
  { caseId, sessionId }: Readonly<{ caseId: string; sessionId: string }>,
  actor: Actor,
) => {
  const locked = await lockCase(db, caseId);
  if (!locked || !isWriter(actor, locked.personId)) return undefined;
  const session = await db.workingSession.findFirst({
    where: { id: sessionId, caseId, endedAt: { not: null } },
    select: { id: true, confirmedAt: true },
  });
  return session ? { ...locked, session } : undefined;
};

/** The applicant confirms the minutes, on the own account, with a comment where something was otherwise. */
export const confirmMinutes = command({
  name: "sessions.confirm",
  permission: "dossier.write",
  own: true,
  input: confirmedMinutes,
  lock: lockMinutes,
  run: async ({ db, actor, at, input, subject: { caseId, session } }) => {
    if (session.confirmedAt) return refused({ code: "minutes-confirmed", facts: {} });
    const commentSealed = input.comment ? encrypt(input.comment, "WorkingSession.commentSealed", session.id) : null;
    await db.workingSession.update({
      where: { id: session.id },
      data: { confirmedAt: at, confirmedByName: actor.name, commentSealed },
      select: { id: true },
    });
    return done({ caseId, sessionId: session.id });
  },
});
