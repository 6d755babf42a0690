import type { Context, Subject } from "../command";
import type { Database } from "../database/client";
import { Prisma } from "../database/generated/client";
import { sealSentences } from "../database/sentences-encryption";
import { plainPoint } from "../dossier/review/points";
import { returnSections, undoReturn } from "../dossier/section-persistence";
import { moveRows } from "../people/cell-persistence";
import { markJoined } from "../people/identity-persistence";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { decidingPackOn } from "../regulations/packs/packs";
import { stageAfter } from "../workflow/machine";
import { type AdmissionFacts, nameOf } from "./case/facts";
import { withAnnulled } from "./case/history";
import type { Ending } from "./case/memberships";
import type { PaperFact } from "./case/papers";
import type { CaseRecord } from "./case/record";
import { isOpenStage, type Stage } from "./case/stages";
import { columnsOf } from "./case-values-persistence";
import type { DeadlineFact } from "./clocks/deadlines";
import { deadlineRows } from "./deadline-persistence";
import { caseValuesOf } from "./procedure/case-values";
import { factsAfter } from "./procedure/facts-after";
import { admission, invalidatedBy, type Step } from "./procedure/procedure";
import { type Effects, votesIn } from "./procedure/step";
import { encryptedDetails } from "./records/details-encryption";
import { statedInHistory } from "./stated-in-history";

type Taken = Readonly<{
  step: Step;
  facts: AdmissionFacts;
  left: Effects;
  stated: Readonly<Record<string, unknown>> & { readonly occurredOn: Day };
  /** Whether the step was judged by a value that a newer text may have changed. */
  provisional: boolean;
  /** The step that this one annuls; the facts are those without it. */
  annuls?: CaseRecord["transitions"][number];
}>;

type Moving = Context<unknown, Subject & { readonly record: CaseRecord }>;

/** The case as it is being written: where it lies, and the transition that writes it. */
type Writing = Readonly<{ record: CaseRecord; path: string; by: string }>;

const json = (value: unknown) => value as Prisma.InputJsonValue;

/** The standings from non-member to member. A person has one of them at a time; each ends where the next begins. */
const civil = ["nonMember", "sympathiser", "applicant", "probationary", "official"] as const;

type Ended = Readonly<{ mentor: Day | null; follower: string | null; standing: Day | null; ending: Ending | null }>;

/**
 * Ends the clocks that ran, the mentor and the standing; a null day ends nothing. One statement for three tables: a
 * ceremony ends a row in each, and a step is taken in at most twelve statements.
 */
const endRows = (
  db: Database,
  { record, by }: Writing,
  { mentor, follower, standing, ending }: Ended,
) => db.$executeRaw`
  WITH clocks AS (DELETE FROM "Deadline" WHERE "caseId" = ${record.id}::uuid),
  mentors AS (
    UPDATE "Mentorship" SET "to" = ${mentor}::date, "endedBy" = ${by}::uuid, "handOverOwed" = coalesce("personId" <> ${follower}::uuid, false)
      AND NOT EXISTS (SELECT FROM "MentorHandOver" h WHERE h."mentorshipId" = "Mentorship".id)
    WHERE "caseId" = ${record.id}::uuid AND "to" IS NULL AND ${mentor}::date IS NOT NULL)
  UPDATE "Standing" SET "to" = ${standing}::date, "endedBy" = ${by}::uuid,
    ending = CASE WHEN kind IN ('probationary', 'official') THEN ${ending} END
  WHERE "personId" = ${record.person.id}::uuid AND kind = ANY (${[...civil]}::"StandingKind"[]) AND "to" IS NULL
    AND "from" <= ${standing}::date`;

/** What the annulled step began ends on its own first day, and what it ended continues. SQL, because Prisma cannot set a column from another. */
const undoRows = (db: Database, { record, path }: Writing, { id }: NonNullable<Taken["annuls"]>) => {
  // What continues, continues where the person is now.
  const undone = Prisma.sql`
    path = CASE WHEN "endedBy" = ${id}::uuid THEN ${path} ELSE path END,
    "to" = CASE WHEN "openedBy" = ${id}::uuid THEN "from" END,
    "endedBy" = CASE WHEN "openedBy" = ${id}::uuid THEN ${id}::uuid END`;
  return db.$executeRaw`
    WITH mentors AS (
      UPDATE "Mentorship" SET ${undone} WHERE "caseId" = ${record.id}::uuid AND ${id}::uuid IN ("openedBy", "endedBy"))
    UPDATE "Standing" SET ${undone}, ending = NULL WHERE "personId" = ${record.person.id}::uuid AND ${id}::uuid IN ("openedBy", "endedBy")`;
};

const beginRows = async (db: Database, { record, path, by }: Writing, { facts, left, stated }: Taken) => {
  const { mentor, standing } = left;
  const votes = votesIn(left);
  const ofCase = { caseId: record.id, path };
  if (mentor) {
    const { personId, resolution, from } = mentor;
    const personName = nameOf(facts, personId) ?? "";
    const begun = { from: dateOf(from), openedBy: by };
    await db.mentorship.createMany({ data: { id: newId(), ...ofCase, personId, personName, resolution, ...begun } });
  }
  if (standing?.kind) {
    const begun = { kind: standing.kind, from: dateOf(standing.from), openedBy: by };
    await db.standing.createMany({ data: { id: newId(), personId: record.person.id, path, ...begun } });
  }
  if (votes.length > 0) {
    const form = stated.form === "card" ? "card" : "secret";
    await db.vote.createMany({
      data: votes.map((vote) => {
        const id = newId();
        const electorate = json(sealSentences(vote.electorate ?? {}, "Vote.electorate", id));
        return {
          ...{ ...vote, id, ...ofCase, form, sequence: record.sequence + 1 },
          ...{ heldOn: dateOf(vote.heldOn), electorate },
        };
      }),
    });
  }
};

const writePapers = async (db: Database, { record, path }: Writing, papers: readonly PaperFact[], recordedAt: Date) => {
  if (papers.length === 0) return;
  const common = { caseId: record.id, path, sequence: record.sequence + 1, recordedAt };
  await db.paper.createMany({
    data: papers.map((paper) => {
      const id = newId();
      const details = json(encryptedDetails(id, paper.kind, paper.details));
      return { ...paper, ...common, id, datedOn: dateOf(paper.datedOn), details };
    }),
  });
};

const writeDeadlines = async (db: Database, { record, path }: Writing, running: readonly DeadlineFact[]) => {
  if (running.length > 0) await db.deadline.createMany({ data: deadlineRows({ id: record.id, path }, running) });
};

const movePerson = async (
  db: Database,
  { person }: CaseRecord,
  unitId: string,
  moved: Readonly<{ since: Day; at: Date }>,
): Promise<string> => {
  await moveRows(db, [person.id], unitId, { ...moved, paper: null });
  const { path } = await db.unit.findUniqueOrThrow({ where: { id: unitId }, select: { path: true } });
  return path;
};

/** Where the person goes with the step, or comes back to with the annulment of a move. */
const cellAfter = ({ left, annuls }: Taken): string | undefined =>
  left.move?.unitId ?? (annuls?.facts as { leftUnitId?: string } | undefined)?.leftUnitId;

/** Reopens the sections a return names, and makes the verifications it names void. */
const writeReturned = async (
  db: Database,
  { record, path, by }: Writing,
  { stated }: Taken,
  said: Readonly<{ at: Date; authorName: string }>,
) => {
  const caseId = record.id;
  const { sections = [], verified = [] } = invalidatedBy("returnDossier", stated);
  if (sections.length > 0)
    await returnSections(db, { caseId, path, points: [plainPoint(String(stated.reason))], ...said }, sections);
  if (verified.length === 0) return;
  const relatives = verified.filter((id) => id !== null);
  const about = [{ relativeId: { in: relatives } }, ...(verified.includes(null) ? [{ relativeId: null }] : [])];
  await db.verification.updateMany({ where: { caseId, voidedBy: null, OR: about }, data: { voidedBy: by } });
};

const undoReturned = async (
  db: Database,
  { record }: Writing,
  { id, recordedAt }: NonNullable<Taken["annuls"]>,
  at: Date,
) => {
  await undoReturn(db, record.id, new Date(recordedAt), at);
  await db.verification.updateMany({ where: { caseId: record.id, voidedBy: id }, data: { voidedBy: null } });
};

/** Writes what an accepted step leaves behind: papers, vote, mentor, standing, transition, stage, deadlines. */
export const writeStep = async (
  { db, actor, at, requestId, subject: { record } }: Moving,
  taken: Taken,
): Promise<void> => {
  const { step, facts, left, stated, annuls } = taken;
  const cell = cellAfter(taken);
  const since = annuls?.occurredOn ?? stated.occurredOn;
  const path = cell ? await movePerson(db, record, cell, { since, at }) : record.path;
  const writing: Writing = { record, path, by: newId() };
  const sequence = record.sequence + 1;
  const to: Stage = annuls?.from ?? stageAfter(admission, record.stage, step, stated);
  const closes = !isOpenStage(to) && to !== record.stage && !annuls;
  const after = annuls ? facts : factsAfter(facts, step, left, stated, writing.by);
  const { occurredOn } = stated;
  const entry = { id: writing.by, sequence, step, from: record.stage, to, occurredOn, annulsId: null };
  const history = annuls
    ? withAnnulled(record.transitions, annuls)
    : [...record.transitions, { ...entry, provisional: taken.provisional }];
  const { row, deadlines } = caseValuesOf(to, history, after);

  await db.transition.create({
    data: {
      id: writing.by,
      caseId: record.id,
      path,
      sequence,
      step,
      from: record.stage,
      to,
      occurredOn: dateOf(stated.occurredOn),
      recordedAt: at,
      accountId: actor.accountId,
      actorName: actor.name,
      role: actor.actingPost.role,
      provisions: json([admission[step].cites ?? []].flat()),
      facts: json(sealSentences(statedInHistory(left, stated, record), "Transition.facts", writing.by)),
      rulePack: decidingPackOn(stated.occurredOn, facts.rules.packs),
      provisional: taken.provisional,
      requestId,
      annulsId: annuls?.id ?? null,
    },
    select: { id: true },
  });
  const ended: Ended = {
    mentor: left.mentor?.from ?? (closes ? stated.occurredOn : null),
    follower: left.mentor?.personId ?? null,
    standing: left.standing?.from ?? null,
    ending: left.standing?.ending ?? null,
  };
  await writePapers(db, writing, left.papers ?? [], at);
  if (annuls) await undoRows(db, writing, annuls);
  if (record.deadlines.length > 0 || ended.mentor || ended.standing) await endRows(db, writing, ended);
  await beginRows(db, writing, taken);
  await writeDeadlines(db, writing, deadlines);
  if (step === "returnDossier") await writeReturned(db, writing, taken, { at, authorName: actor.name });
  if (left.joins) await markJoined(db, record.person.id, left.joins.personId);
  if (annuls?.step === "joinCase") await markJoined(db, record.person.id, null);
  if (annuls?.step === "returnDossier") await undoReturned(db, writing, annuls, at);
  await db.admissionCase.update({
    where: { id: record.id },
    data: { ...columnsOf(row), stage: to, sequence },
    select: { id: true },
  });
};
