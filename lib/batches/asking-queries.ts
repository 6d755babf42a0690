import { type Actor, may } from "../access/actor";
import { cellLeaders, committeeLeaders, type Role } from "../access/roles";
import { factsOf, readRecord } from "../admissions/records/case-record-queries";
import { type Database, reading } from "../database/client";
import { readInTransaction, readPipelined } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { scansFrom, scansOf } from "../files/attachment-queries";
import { emptyChecklist } from "../papers-needed/checklist";
import { openedChecklist } from "../papers-needed/checklist-encryption";
import { type PaperLine, paperLines } from "../papers-needed/paper-lines";
import { auditedPaperList } from "../papers-needed/queries";
import { answersOf } from "../papers-needed/questions";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { isMeetingStep, type MeetingCase } from "./meeting";
import { gapsIn, type IssuedHere, isForMoving, linesOfPacket, type PacketFor, type ScanHere, withKept } from "./packet";

const leaders: readonly Role[] = [...cellLeaders, ...committeeLeaders];
const ofCommittee: readonly Role[] = committeeLeaders;

/** Whether the actor makes papers for meetings of a cell: its leaders, and those of the committee. */
export const mayAskMeeting = (actor: Actor): boolean =>
  may(actor, "papers.issue") && may(actor, "units.read") && leaders.includes(actor.actingPost.role);

/** Whether the actor sends dossiers up: the leaders of the committee that keeps them. */
export const maySendUp = (actor: Actor): boolean =>
  may(actor, "papers.issue") && ofCommittee.includes(actor.actingPost.role);

/** The cases a cell within reach is to vote on next, by name. */
export const meetingCases = async (db: Database, { reach }: Actor, unitId: string): Promise<MeetingCase[]> => {
  const rows = await db.admissionCase.findMany({
    where: { unitId, path: { gte: reach.from, lt: reach.to }, closedOn: null, nextStep: { not: null } },
    orderBy: [{ person: { sortKey: "asc" } }, { id: "asc" }],
    select: { id: true, nextStep: true, person: { select: { fullName: true } } },
  });
  return rows.flatMap(({ id, nextStep, person }) =>
    isMeetingStep(nextStep) ? [{ id, name: person.fullName, step: nextStep }] : [],
  );
};

/** A cell with the cases whose next step is its vote. Null when out of reach, no cell, or not the actor's to ask. */
export const meetingView = async (actor: Actor, unitId: string) => {
  if (!mayAskMeeting(actor) || !isId(unitId)) return null;
  const { from, to } = actor.reach;
  return reading(actor, async (db) => {
    const unit = await db.unit.findFirst({
      where: { id: unitId, path: { gte: from, lt: to }, kind: "cell", to: null },
      select: { id: true, name: true, shortName: true },
    });
    return unit && { unit, cases: await meetingCases(db, actor, unitId) };
  });
};

export type MeetingView = NonNullable<Awaited<ReturnType<typeof meetingView>>>;

const issuedOf = typedQuery((tables, given: Given<Readonly<{ caseId: string }>>) =>
  tables
    .selectFrom("IssuedPaper as i")
    .leftJoin("IssuedPaper as r", "r.replacesId", "i.id")
    .where("i.caseId", "=", given.caseId)
    .where("r.id", "is", null)
    .select(["i.id", "i.form", "i.title", "i.number", "i.datedOn"])
    .orderBy("i.datedOn")
    .orderBy("i.id"),
);

type Known = Readonly<{
  lines: readonly PaperLine[];
  issued: readonly IssuedHere[];
  scans: readonly ScanHere[];
  isAdmitted: boolean;
  isReadmission: boolean;
}>;

/**
 * The dossier as it goes up or is handed over: each paper with those issued here and its scans, what is kept beside them, and what
 * is still missing of the packet.
 */
const dossierFrom = ({ lines: needed, issued, scans, isAdmitted, isReadmission }: Known) => {
  const purpose: PacketFor = isAdmitted ? "recognition" : "admission";
  const lines = withKept(needed, { issued, scans });
  const packet = linesOfPacket(lines, purpose);
  const loose = scans.filter(({ paper }) => !needed.some(({ key }) => key === paper));
  const letters = issued.filter(isForMoving);
  return { purpose, lines, loose, letters, scans, packet, ...gapsIn(packet), isReadmission };
};

/**
 * The dossier of a case, for its pages and for who makes its papers. Writes an audit row. Null when out of reach or not the
 * actor's to send.
 * @param withScans whether what is attached to the papers counts
 */
export const auditedDossier = async (actor: Actor, caseId: string, on: Day, withScans = true) => {
  if (!maySendUp(actor)) return null;
  const list = await auditedPaperList(actor, caseId, on);
  if (!list?.mayKeep) return null;
  const [issued, scans] = await readPipelined(actor, issuedOf({ caseId }), withScans ? scansOf({ caseId }) : null);
  const { head, lines, known, checklist, isReadable } = list;
  const isReadmission = (known.readmission ?? checklist.answers.readmission) === "yes";
  return {
    head,
    isReadable,
    ...dossierFrom({ lines, issued, scans: scansFrom(scans), isAdmitted: head.admittedOn !== null, isReadmission }),
  };
};

export type DossierToSend = NonNullable<Awaited<ReturnType<typeof auditedDossier>>>;

/** The same inside a command, whose case is locked. */
export const dossierWithin = async (db: Database, actor: Actor, caseId: string, on: Day, withScans: boolean) => {
  const record = maySendUp(actor) ? await readRecord(db, caseId) : null;
  if (!record) return null;
  const facts = await factsOf(db, record);
  const row = await db.paperChecklist.findUnique({ where: { caseId }, select: { id: true, contentSealed: true } });
  const checklist = openedChecklist(row && { id: row.id, content: row.contentSealed }) ?? emptyChecklist;
  const { lines } = paperLines(record.stage, facts, checklist, on);
  const issued = await readInTransaction(db, issuedOf({ caseId }));
  const scans = withScans ? scansFrom(await readInTransaction(db, scansOf({ caseId }))) : [];
  const isReadmission = answersOf(facts, checklist.answers).readmission === "yes";
  const dossier = dossierFrom({ lines, issued, scans, isAdmitted: record.admittedOn !== null, isReadmission });
  return { ...dossier, name: record.person.fullName };
};
