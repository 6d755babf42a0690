import type { Context, Subject } from "../command";
import type { Database } from "../database/client";
import { Prisma } from "../database/generated/client";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { packOn } from "../regulations/packs/packs";
import { stageAfter } from "../workflow/machine";
import type { AdmissionFacts } from "./case/facts";
import { arrivedOn, effectiveEntries, withAnnulled } from "./case/history";
import { isSecret } from "./case/papers";
import type { CaseRecord } from "./case/record";
import { isOpenStage, type Stage } from "./case/stages";
import { type CaseDays, caseDaysOf } from "./clocks/case-days";
import { deadlinesOf } from "./clocks/deadlines";
import { factsAfter } from "./procedure/facts-after";
import { nextStepOf } from "./procedure/next-step";
import { admission, type Step } from "./procedure/procedure";
import type { Effects } from "./procedure/step";
import { encryptedDetails } from "./records/details-encryption";

type Taken = Readonly<{
  step: Step;
  facts: AdmissionFacts;
  left: Effects;
  stated: Readonly<Record<string, unknown>> & { readonly occurredOn: Day };
  /** The step that this one annuls; the facts are those without it. */
  annuls?: CaseRecord["transitions"][number];
}>;

type Moving = Context<unknown, Subject & { readonly record: CaseRecord }>;

/** The case as it is being written: where it lies, and the transition that writes it. */
type Writing = Readonly<{ record: CaseRecord; path: string; by: string }>;

/** What was stated, as the history keeps it: of a paper that is sealed no more than that it is there. */
const openlyStated = ({ papers = [] }: Effects, stated: Taken["stated"]) => {
  if (!papers.some(({ kind }) => isSecret(kind))) return stated;
  const { occurredOn, number, confirmation } = stated;
  return { occurredOn, number, confirmation };
};

const json = (value: unknown) => value as Prisma.InputJsonValue;

const dated = ({ decisionNumber, ...days }: CaseDays): Prisma.AdmissionCaseUpdateInput => ({
  ...Object.fromEntries(Object.entries(days).map(([name, on]) => [name, on ? dateOf(on) : null])),
  decisionNumber,
});

/** The person's place on the way from non-member to member: one at a time, each ending where the next begins. */
const civil = ["nonMember", "sympathiser", "applicant", "probationary", "official"] as const;

const standingParts = (
  { record, path, by }: Writing,
  { kind, from }: NonNullable<Effects["standing"]>,
): Prisma.Sql[] => {
  const ends = Prisma.sql`
    UPDATE "Standing" SET "to" = ${dateOf(from)}, "endedBy" = ${by}::uuid
    WHERE "personId" = ${record.person.id}::uuid AND kind = ANY (${[...civil]}::"StandingKind"[]) AND "to" IS NULL AND "from" <= ${dateOf(from)}`;
  if (kind === null) return [ends];
  const begins = Prisma.sql`
    INSERT INTO "Standing" (id, "personId", path, kind, "from", "openedBy")
    VALUES (${newId()}::uuid, ${record.person.id}::uuid, ${path}, ${kind}::"StandingKind", ${dateOf(from)}, ${by}::uuid)`;
  return [ends, begins];
};

const mentorEnds = ({ record, by }: Writing, on: Day): Prisma.Sql =>
  Prisma.sql`UPDATE "Mentorship" SET "to" = ${dateOf(on)}, "endedBy" = ${by}::uuid WHERE "caseId" = ${record.id}::uuid AND "to" IS NULL`;

const mentorParts = (
  writing: Writing,
  facts: AdmissionFacts,
  { personId, resolution, from }: NonNullable<Effects["mentor"]>,
): Prisma.Sql[] => {
  const name = facts.named.find(({ id }) => id === personId)?.name ?? "";
  const { record, path, by } = writing;
  const begins = Prisma.sql`
    INSERT INTO "Mentorship" (id, "caseId", path, "personId", "personName", resolution, "from", "openedBy")
    VALUES (${newId()}::uuid, ${record.id}::uuid, ${path}, ${personId}::uuid, ${name}, ${resolution}, ${dateOf(from)}, ${by}::uuid)`;
  return [mentorEnds(writing, from), begins];
};

/** What the annulled step began held on no day, and what it ended goes on. */
const undoneParts = ({ record }: Writing, { id }: NonNullable<Taken["annuls"]>): Prisma.Sql[] =>
  (["Standing", "Mentorship"] as const).map((table) => {
    const owner =
      table === "Standing"
        ? Prisma.sql`"personId" = ${record.person.id}::uuid`
        : Prisma.sql`"caseId" = ${record.id}::uuid`;
    return Prisma.sql`
      UPDATE ${Prisma.raw(`"${table}"`)}
      SET "to" = CASE WHEN "openedBy" = ${id}::uuid THEN "from" END, "endedBy" = CASE WHEN "openedBy" = ${id}::uuid THEN ${id}::uuid END
      WHERE ${owner} AND ${id}::uuid IN ("openedBy", "endedBy")`;
  });

const votePart = (
  { record: { id, sequence }, path }: Writing,
  vote: NonNullable<Effects["vote"]>,
  form: "card" | "secret",
) => {
  const electorate = vote.electorate ?? {};
  const row = { ...vote, electorate, form, id: newId(), caseId: id, path, sequence: sequence + 1 };
  return Prisma.sql`INSERT INTO "Vote" SELECT * FROM jsonb_populate_record(NULL::"Vote", ${JSON.stringify(row)}::jsonb)`;
};

type Replacing = Readonly<{ parts: readonly Prisma.Sql[]; deadlines: ReturnType<typeof deadlinesOf> }>;

/**
 * Puts the clocks that run now in the place of those before, and does the parts, none of which may touch a row of
 * another: all in one statement. The count makes the old clocks go before the new ones come.
 */
const replaceRows = (db: Database, { record: { id }, path }: Writing, { parts, deadlines }: Replacing) => {
  const running = deadlines.map(({ pack, ...each }) => ({ ...each, id: newId(), caseId: id, path, rulePack: pack }));
  const named = parts.map((part, index) => Prisma.sql`, ${Prisma.raw(`part${index}`)} AS (${part})`);
  return db.$executeRaw`
    WITH gone AS (DELETE FROM "Deadline" WHERE "caseId" = ${id}::uuid RETURNING id)${named.length > 0 ? Prisma.join(named, "") : Prisma.empty}
    INSERT INTO "Deadline" SELECT * FROM jsonb_populate_recordset(NULL::"Deadline", ${JSON.stringify(running)}::jsonb)
    WHERE (SELECT count(*) FROM gone) >= 0`;
};

const movePerson = async (db: Database, { person }: CaseRecord, unitId: string): Promise<string> => {
  const [row] = await db.$queryRaw<{ path: string }[]>`SELECT move_person(${person.id}::uuid, ${unitId}::uuid) AS path`;
  if (!row) throw new Error("move_person gave no path");
  return row.path;
};

/** Where the person goes with the step, or comes back to with the annulment of a move. */
const cellAfter = ({ left, annuls }: Taken): string | undefined =>
  left.move?.unitId ?? (annuls?.facts as { leftUnitId?: string } | undefined)?.leftUnitId;

/** Writes what an accepted step leaves behind: papers, vote, mentor, standing, transition, stage, deadlines. */
export const writeStep = async (
  { db, actor, at, requestId, subject: { record } }: Moving,
  taken: Taken,
): Promise<void> => {
  const { step, facts, left, stated, annuls } = taken;
  const { id: caseId } = record;
  const cell = cellAfter(taken);
  const path = cell ? await movePerson(db, record, cell) : record.path;
  const writing: Writing = { record, path, by: newId() };
  const sequence = record.sequence + 1;
  const to: Stage = annuls?.from ?? stageAfter(admission, record.stage, step, stated);
  const pack = packOn(stated.occurredOn, facts.rules.packs);
  const closed = !isOpenStage(to);
  const after = annuls ? facts : factsAfter(facts, step, left, stated);
  const kept = annuls ? withAnnulled(record.transitions, annuls) : null;
  // A step taken after the end leaves the day of the end as it was.
  const closes = closed && to !== record.stage && !annuls;
  const closedOn = kept ? arrivedOn(kept) : closes ? stated.occurredOn : record.closedOn;
  const provisional = kept
    ? effectiveEntries(kept).some((each) => each.provisional)
    : record.provisional || pack.provisional;
  const next = closed ? undefined : nextStepOf(to, after);
  const deadlines = deadlinesOf(to, after);
  const nearest = deadlines
    .map(({ dueOn }) => dueOn)
    .filter((on) => on !== null)
    .sort()[0];

  await db.transition.create({
    data: {
      id: writing.by,
      caseId,
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
      provisions: json([admission[step].cites]),
      facts: json(left.move ? { ...stated, leftUnitId: record.unitId } : openlyStated(left, stated)),
      rulePack: pack.id,
      provisional: pack.provisional,
      requestId,
      annulsId: annuls?.id ?? null,
    },
    select: { id: true },
  });
  const papers = (left.papers ?? []).map((paper) => ({
    ...paper,
    id: newId(),
    caseId,
    path,
    sequence,
    datedOn: dateOf(paper.datedOn),
    details: json(encryptedDetails(paper.kind, paper.details)),
    recordedAt: at,
  }));
  if (papers.length > 0) await db.paper.createMany({ data: papers });
  const parts = [
    ...(annuls ? undoneParts(writing, annuls) : []),
    ...(left.mentor ? mentorParts(writing, facts, left.mentor) : []),
    ...(closes ? [mentorEnds(writing, stated.occurredOn)] : []),
    ...(left.standing ? standingParts(writing, left.standing) : []),
    ...(left.vote ? [votePart(writing, left.vote, stated.form === "card" ? "card" : "secret")] : []),
  ];
  await replaceRows(db, writing, { parts, deadlines });
  await db.admissionCase.update({
    where: { id: caseId },
    data: {
      ...dated(caseDaysOf(after)),
      stage: to,
      sequence,
      closedOn: closed && closedOn ? dateOf(closedOn) : null,
      nextStep: next?.step ?? null,
      nextHolder: next?.holder ?? null,
      nextDueOn: nearest && !closed ? dateOf(nearest) : null,
      provisional,
    },
    select: { id: true },
  });
};
