import { type Actor, may } from "../../access/actor";
import { readCalendar } from "../../calendar/queries";
import { type Database, reading } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { today } from "../../primitives/clock";
import { dayOf, formatTime } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { isReadable, type SealedText } from "../../primitives/sealed-text";
import { minuteOf } from "../../primitives/time-of-day";
import { auditedSectionView } from "../queries";
import { readEngaged, readReviewers } from "./engaged-queries";
import { freeDays } from "./free-times";
import { auditedSessionHead } from "./head-queries";
import { minutesFrom } from "./minutes";
import { itemNumbers } from "./rows-schema";
import { isOutcome, lastOutcomes, shownItem } from "./session";

/** How many appointments that were moved or cancelled, and how many sessions, a page tells of. */
const [endedShown, sessionsShown] = [5, 50];

const readAppointments = async (db: Database, caseId: string) => {
  const rows = await db.workingAppointment.findMany({
    where: { caseId },
    orderBy: [{ bookedAt: "desc" }, { id: "desc" }],
    take: endedShown,
  });
  return rows.map(({ on, reasonSealed, id, ...row }) => ({
    ...{ ...row, id, on: dayOf(on) },
    reason: reasonSealed ? openSealed(reasonSealed, "WorkingAppointment.reasonSealed", id) : null,
  }));
};

const readSessions = (db: Database, caseId: string) =>
  db.workingSession.findMany({
    where: { caseId },
    select: { id: true, reviewerName: true, startedAt: true, endedAt: true, confirmedAt: true },
    orderBy: { startedAt: "desc" },
    take: sessionsShown,
  });

/**
 * The appointments and sessions of a case, and for whoever may make an appointment the free times of a reviewer. Writes an
 * audit row. Null when out of reach.
 * @param asked the reviewer whose times are asked for; otherwise the first
 */
export const auditedSessionsView = async (actor: Actor, caseId: string, at: Date, asked: string | null = null) => {
  const on = today(at);
  return reading(actor, async (db) => {
    const head = await auditedSessionHead(db, actor, caseId);
    if (!head) return null;
    const appointments = await readAppointments(db, caseId);
    const sessions = await readSessions(db, caseId);
    const offers = head.mayWrite || head.mayReview;
    const known = offers ? await readReviewers(db, caseId, on) : [];
    const reviewers = head.mayWrite ? known : known.filter(({ personId }) => personId === actor.personId);
    const coming = appointments.find(({ ended }) => ended === null) ?? null;
    const wanted = coming?.reviewerId ?? asked;
    const reviewer = reviewers.find(({ personId }) => personId === wanted) ?? reviewers[0] ?? null;
    const asksOf = coming?.reviewerId ?? reviewer?.personId;
    const engaged = offers && asksOf ? await readEngaged(db, asksOf, on) : null;
    const now = { on, minute: minuteOf(formatTime(at)) };
    return {
      ...head,
      on,
      reviewers,
      reviewer,
      free: engaged ? freeDays(await readCalendar(db), engaged, now) : [],
      appointment: coming,
      /** Appointments that were moved or cancelled, the latest first. */
      ended: appointments.filter(({ ended }) => ended === "moved" || ended === "cancelled"),
      open: sessions.find(({ endedAt }) => endedAt === null) ?? null,
      past: sessions.flatMap(({ endedAt, ...session }) => (endedAt ? { ...session, endedAt } : [])),
    };
  });
};

export type SessionsView = NonNullable<Awaited<ReturnType<typeof auditedSessionsView>>>;

const readSession = (db: Database, caseId: string, id: string) =>
  db.workingSession.findFirst({
    where: { id, caseId },
    relationLoadStrategy: "join",
    include: {
      outcomes: { select: { number: true, outcome: true, at: true }, orderBy: [{ at: "asc" }, { id: "asc" }] },
    },
  });

/**
 * A session at one screen, for a reviewer: its items with what came of them, and the item to go through with its text and
 * remarks. Writes audit rows. Null when out of reach.
 * @param asked the item that is asked for; otherwise the first that was not gone through
 */
export const auditedSessionView = async (actor: Actor, caseId: string, sessionId: string, asked: number | null) => {
  if (!may(actor, "dossier.review") || !isId(caseId) || !isId(sessionId)) return null;
  const view = await reading(actor, async (db) => {
    const session = await readSession(db, caseId, sessionId);
    const head = session && (await auditedSessionHead(db, actor, caseId));
    if (!head) return null;
    const gone = session.outcomes.flatMap(({ number, outcome }) => (isOutcome(outcome) ? [{ number, outcome }] : []));
    const items = itemNumbers.parse(session.items);
    const last = lastOutcomes(gone);
    return {
      ...head,
      sessionId,
      startedAt: session.startedAt,
      isOver: session.endedAt !== null,
      items: items.map((number) => ({
        ...{ number, outcome: last.get(number) ?? null, state: head.sections[number - 1]?.state ?? "untouched" },
      })),
      /** Nothing is gone through any more: the session can only be ended. */
      isShut: !head.mayReview,
      number: head.mayReview ? shownItem(asked, items, gone) : null,
      notes: session.notesSealed ? openSealed(session.notesSealed, "WorkingSession.notesSealed", sessionId) : null,
    };
  });
  if (!view || view.isOver) return view && { ...view, section: null };
  if (!view.takesPart) return null;
  return { ...view, section: view.number === null ? null : await auditedSectionView(actor, caseId, view.number) };
};

export type SessionView = NonNullable<Awaited<ReturnType<typeof auditedSessionView>>>;

/** The minutes of a session that is over, and whether the reader may confirm them. Writes an audit row. Null when out of reach. */
export const auditedMinutesView = async (actor: Actor, caseId: string, sessionId: string) => {
  if (!isId(caseId) || !isId(sessionId)) return null;
  return reading(actor, async (db) => {
    const session = await readSession(db, caseId, sessionId);
    if (!session?.endedAt || !session.minutesSealed) return null;
    const head = await auditedSessionHead(db, actor, caseId);
    if (!head) return null;
    const { confirmedAt, confirmedByName, commentSealed, endedAt, reviewerName } = session;
    const text: SealedText = openSealed(session.minutesSealed, "WorkingSession.minutesSealed", sessionId);
    return {
      ...head,
      ...{ sessionId, endedAt, reviewerName },
      /** Null where they cannot be read. */
      minutes: isReadable(text) ? minutesFrom(text) : null,
      confirmed: confirmedAt ? { at: confirmedAt, byName: confirmedByName ?? "" } : null,
      comment: commentSealed ? openSealed(commentSealed, "WorkingSession.commentSealed", sessionId) : null,
      mayConfirm: head.isApplicant && !confirmedAt,
    };
  });
};

export type MinutesView = NonNullable<Awaited<ReturnType<typeof auditedMinutesView>>>;
