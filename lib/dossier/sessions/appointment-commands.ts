import { type Actor, may } from "../../access/actor";
import { readTie } from "../../audit/tie-queries";
import { readCalendar } from "../../calendar/queries";
import { type Context, command } from "../../command";
import type { Database } from "../../database/client";
import { encrypt } from "../../database/encryption";
import { dateOf, formatTime } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { minuteOf } from "../../primitives/time-of-day";
import { done, notFound, type Refusal, refused } from "../../workflow/refusal";
import { isWriter } from "../permissions";
import { lockCase } from "../section-lock";
import { notOpenRefusals } from "../section-refusals";
import { readEngaged, readReviewers } from "./engaged-queries";
import { isFree, type Time } from "./free-times";
import { type Appointment, readAppointment, readOpenSession } from "./held-queries";
import { bookedTime, cancelledTime, movedTime } from "./schema";
import { lockHours } from "./session-lock";

// Both sides arrange appointments, so that the applicant's own case is no reason to refuse: whoever is neither the applicant
// nor a reviewer free of kinship is refused here.
const shared = { permission: "sessions.arrange", own: true } as const;

const ties = { instrument: "HD 38-HD/BTCTW", clause: "I.1.4" };

/** Locks a case with the appointment that is to come, for its applicant or for a reviewer within reach. */
const lockBooking = async (db: Database, { caseId }: { caseId: string }, actor: Actor) => {
  const locked = await lockCase(db, caseId);
  if (!locked || !(isWriter(actor, locked.personId) || may(actor, "dossier.review"))) return undefined;
  const { hasApplication } = await readOpenSession(db, caseId);
  return { ...locked, hasApplication, appointment: await readAppointment(db, caseId) };
};

type Booking = NonNullable<Awaited<ReturnType<typeof lockBooking>>>;

const tieRefusals = async ({ db, actor, subject }: Context<unknown, Booking>): Promise<Refusal[]> => {
  if (isWriter(actor, subject.personId)) return [];
  const tie = await readTie(db, actor, subject.caseId);
  return tie ? [{ code: tie, facts: {}, cites: ties }] : [];
};

// While the history is verified, an appointment may be made ahead of the reply that reopens an item.
const shutRefusals = (subject: Booking): Refusal[] => notOpenRefusals({ ...subject, state: "sent" });

const factsOf = ({ on, minute }: Readonly<{ on: string; minute: number }>) => ({ on, minute });

const isSame = (one: Time, other: Time): boolean => one.on === other.on && one.minute === other.minute;

/**
 * Why a reviewer cannot be met at a time. Waits for others who book the same reviewer.
 * @param givenUp the time that is free again when this one is taken
 */
const timeRefusals = async (
  { db, at, on }: Context<unknown, Booking>,
  reviewerId: string,
  time: Time,
  givenUp?: Time,
): Promise<Refusal[]> => {
  await lockHours(db, reviewerId);
  const { away, taken } = await readEngaged(db, reviewerId, on);
  const engaged = { away, taken: taken.filter((each) => !(givenUp && isSame(each, givenUp))) };
  const now = { on, minute: minuteOf(formatTime(at)) };
  return isFree(await readCalendar(db), engaged, time, now)
    ? []
    : [{ code: "time-not-free", facts: factsOf(time), field: "minute" }];
};

type NewAppointment = Readonly<{ reviewer: Readonly<{ personId: string; name: string }>; time: Time }>;

const writeAppointment = async (
  { db, actor, at, subject: { caseId, path } }: Context<unknown, Booking>,
  { reviewer, time }: NewAppointment,
  movedFromId: string | null,
): Promise<void> => {
  await db.workingAppointment.create({
    data: {
      ...{ id: newId(), caseId, path, reviewerId: reviewer.personId, reviewerName: reviewer.name, movedFromId },
      ...{ on: dateOf(time.on), minute: time.minute },
      ...{ bookedById: actor.personId, bookedByName: actor.name, bookedAt: at },
    },
    select: { id: true },
  });
};

const endAppointment = async (
  { db, actor, at }: Context<unknown, Booking>,
  id: string,
  ended: "moved" | "cancelled",
  reason: string,
): Promise<void> => {
  await db.workingAppointment.update({
    where: { id },
    data: {
      ...{ ended, endedById: actor.personId, endedByName: actor.name, endedAt: at },
      reasonSealed: encrypt(reason, "WorkingAppointment.reasonSealed", id),
    },
    select: { id: true },
  });
};

/** The reviewer somebody books: a reviewer books only the own hours. */
const reviewerOf = async ({ db, actor, on, subject }: Context<unknown, Booking>, reviewerId: string) => {
  if (!isWriter(actor, subject.personId) && reviewerId !== actor.personId) return undefined;
  const reviewers = await readReviewers(db, subject.caseId, on);
  return reviewers.find(({ personId }) => personId === reviewerId);
};

/** Books an hour of a reviewer to go through the history together. */
export const bookTime = command({
  name: "sessions.book",
  ...shared,
  input: bookedTime,
  lock: lockBooking,
  run: async (context) => {
    const { input, subject } = context;
    const { appointment } = subject;
    const met: Refusal[] = appointment ? [{ code: "appointment-exists", facts: factsOf(appointment) }] : [];
    const before = [...(await tieRefusals(context)), ...shutRefusals(subject), ...met];
    if (before.length > 0) return refused(...before);
    const reviewer = await reviewerOf(context, input.reviewerId);
    if (!reviewer) return refused({ code: "reviewer-not-here", facts: {} });
    const refusals = await timeRefusals(context, reviewer.personId, input);
    if (refusals.length > 0) return refused(...refusals);
    await writeAppointment(context, { reviewer, time: input }, null);
    return done({ caseId: subject.caseId });
  },
});

/** The appointment a form is about, if it is still to come. */
const stillToCome = (subject: Booking, appointmentId: string): Appointment | null =>
  subject.appointment?.id === appointmentId ? subject.appointment : null;

/** Moves the appointment to another time of the same reviewer, with a reason. */
export const moveTime = command({
  name: "sessions.move",
  ...shared,
  input: movedTime,
  lock: lockBooking,
  run: async (context) => {
    const { input, subject } = context;
    const appointment = stillToCome(subject, input.appointmentId);
    if (!appointment) return notFound;
    const before = [...(await tieRefusals(context)), ...shutRefusals(subject)];
    if (before.length > 0) return refused(...before);
    const refusals = await timeRefusals(context, appointment.reviewerId, input, appointment);
    if (refusals.length > 0) return refused(...refusals);
    await endAppointment(context, appointment.id, "moved", input.reason);
    const reviewer = { personId: appointment.reviewerId, name: appointment.reviewerName };
    await writeAppointment(context, { reviewer, time: input }, appointment.id);
    return done({ caseId: subject.caseId });
  },
});

/** Cancels the appointment, with a reason. */
export const cancelTime = command({
  name: "sessions.cancel",
  ...shared,
  input: cancelledTime,
  lock: lockBooking,
  run: async (context) => {
    const { input, subject } = context;
    const appointment = stillToCome(subject, input.appointmentId);
    if (!appointment) return notFound;
    const refusals = await tieRefusals(context);
    if (refusals.length > 0) return refused(...refusals);
    await endAppointment(context, appointment.id, "cancelled", input.reason);
    return done({ caseId: subject.caseId });
  },
});
