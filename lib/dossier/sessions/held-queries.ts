import type { Database } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { today } from "../../primitives/clock";
import { type Day, dayOf, formatTime } from "../../primitives/day";
import { isReadable } from "../../primitives/sealed-text";
import { itemNumbers, remarkIdList } from "./rows-schema";
import { isOutcome } from "./session";

export type OpenSession = Readonly<{ id: string; reviewerName: string; startedAt: Date; items: readonly number[] }>;

/** Whether a case has an application, and its session that is not ended. Call it after the case is locked. */
export const readOpenSession = async (db: Database, caseId: string) => {
  const found = await db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      papers: { where: { kind: "application" }, select: { id: true }, take: 1 },
      workSessions: {
        where: { endedAt: null },
        select: { id: true, reviewerName: true, startedAt: true, items: true },
        take: 1,
      },
    },
  });
  const open = found?.workSessions[0];
  const session: OpenSession | null = open ? { ...open, items: itemNumbers.parse(open.items) } : null;
  return { session, hasApplication: (found?.papers.length ?? 0) > 0 };
};

export type Appointment = Readonly<{ id: string; reviewerId: string; reviewerName: string; on: Day; minute: number }>;

/** The appointment of a case that is to come. */
export const readAppointment = async (db: Database, caseId: string): Promise<Appointment | null> => {
  const row = await db.workingAppointment.findFirst({
    where: { caseId, ended: null },
    select: { id: true, reviewerId: true, reviewerName: true, on: true, minute: true },
  });
  return row && { ...row, on: dayOf(row.on) };
};

/** The notes of a session; none where they cannot be read, so that they are written again. */
export const readNotes = async (db: Database, id: string): Promise<string> => {
  const row = await db.workingSession.findUnique({ where: { id }, select: { notesSealed: true } });
  const text = row?.notesSealed ? openSealed(row.notesSealed, "WorkingSession.notesSealed", id) : "";
  return isReadable(text) ? text : "";
};

const momentOf = (at: Date) => ({ on: today(at), time: formatTime(at) });

/** What was gone through in a session, earliest first, and the points that were made. */
export const readHeld = async (db: Database, { id: sessionId, startedAt }: OpenSession) => {
  const rows = await db.workingSessionItem.findMany({
    where: { sessionId },
    select: { number: true, outcome: true, remarkIds: true, byName: true, at: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const made = rows.flatMap(({ remarkIds }) => remarkIdList.parse(remarkIds));
  const remarks = await db.remark.findMany({
    where: { id: { in: made } },
    select: { id: true, section: true, textSealed: true },
    orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
  });
  return {
    began: momentOf(startedAt),
    gone: rows.flatMap(({ number, outcome, byName, at }) =>
      isOutcome(outcome) ? [{ number, outcome, byName, ...momentOf(at) }] : [],
    ),
    points: remarks.map(({ id, section, textSealed }) => {
      const text = openSealed(textSealed, "Remark.textSealed", id);
      return { number: section, text: isReadable(text) ? text : null };
    }),
    notes: (await readNotes(db, sessionId)) || null,
  };
};
