import type { Context, Subject } from "../command";
import type { Database } from "../database/client";
import { Prisma } from "../database/generated/client";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { packOn } from "../regulations/packs";
import { stageAfter } from "../workflow/machine";
import { deadlinesOf, nextStepOf } from "./deadlines";
import { type CaseDays, type Effects, factsAfter } from "./effects";
import { type AdmissionFacts, isSecret } from "./facts";
import { admission } from "./machine";
import type { CaseRecord } from "./record-queries";
import { keptDetails } from "./secret-queries";
import { openStages, type Stage, type Step } from "./steps";

type Taken = Readonly<{
  step: Step;
  facts: AdmissionFacts;
  left: Effects;
  stated: Readonly<Record<string, unknown>> & { readonly occurredOn: Day };
}>;

type Moving = Context<unknown, Subject & { readonly record: CaseRecord }>;

/** What was stated, as the history keeps it: of a paper that is sealed no more than that it is there. */
const openlyStated = ({ papers = [] }: Effects, stated: Taken["stated"]) => {
  if (!papers.some(({ kind }) => isSecret(kind))) return stated;
  const { occurredOn, number, confirmation } = stated;
  return { occurredOn, number, confirmation };
};

const json = (value: unknown) => value as Prisma.InputJsonValue;

const dated = ({ decisionNumber, ...days }: Partial<CaseDays>): Prisma.AdmissionCaseUpdateInput => ({
  ...Object.fromEntries(Object.entries(days).map(([name, on]) => [name, on ? dateOf(on) : undefined])),
  decisionNumber,
});

/** The person's place on the way from non-member to member: one at a time, each ending where the next begins. */
const civil = ["nonMember", "sympathiser", "applicant", "probationary", "official"] as const;

const standingParts = (record: CaseRecord, { kind, from }: NonNullable<Effects["standing"]>): Prisma.Sql[] => [
  Prisma.sql`
    UPDATE "Standing" SET "to" = ${dateOf(from)}
    WHERE "personId" = ${record.person.id}::uuid AND kind = ANY (${[...civil]}::"StandingKind"[]) AND "to" IS NULL AND "from" < ${dateOf(from)}`,
  Prisma.sql`
    INSERT INTO "Standing" (id, "personId", path, kind, "from")
    VALUES (${newId()}::uuid, ${record.person.id}::uuid, ${record.path}, ${kind}::"StandingKind", ${dateOf(from)})`,
];

const mentorEnds = ({ id }: CaseRecord, on: Day): Prisma.Sql =>
  Prisma.sql`UPDATE "Mentorship" SET "to" = ${dateOf(on)} WHERE "caseId" = ${id}::uuid AND "to" IS NULL`;

const mentorParts = (
  record: CaseRecord,
  facts: AdmissionFacts,
  { personId, resolution, from }: NonNullable<Effects["mentor"]>,
): Prisma.Sql[] => {
  const name = facts.named.find(({ id }) => id === personId)?.name ?? "";
  const begins = Prisma.sql`
    INSERT INTO "Mentorship" (id, "caseId", path, "personId", "personName", resolution, "from")
    VALUES (${newId()}::uuid, ${record.id}::uuid, ${record.path}, ${personId}::uuid, ${name}, ${resolution}, ${dateOf(from)})`;
  return [mentorEnds(record, from), begins];
};

const votePart = ({ id, path, sequence }: CaseRecord, vote: NonNullable<Effects["vote"]>, form: "card" | "secret") => {
  const electorate = vote.electorate ?? {};
  const row = { ...vote, electorate, form, id: newId(), caseId: id, path, sequence: sequence + 1 };
  return Prisma.sql`INSERT INTO "Vote" SELECT * FROM jsonb_populate_record(NULL::"Vote", ${JSON.stringify(row)}::jsonb)`;
};

type Replacing = Readonly<{ parts: readonly Prisma.Sql[]; deadlines: ReturnType<typeof deadlinesOf> }>;

/**
 * Puts the clocks that run now in the place of those before, and does the parts, none of which may touch a row of
 * another: all in one statement. The count makes the old clocks go before the new ones come.
 */
const replaceRows = (db: Database, { id, path }: CaseRecord, { parts, deadlines }: Replacing) => {
  const running = deadlines.map(({ pack, ...each }) => ({ ...each, id: newId(), caseId: id, path, rulePack: pack }));
  const named = parts.map((part, index) => Prisma.sql`, ${Prisma.raw(`part${index}`)} AS (${part})`);
  return db.$executeRaw`
    WITH gone AS (DELETE FROM "Deadline" WHERE "caseId" = ${id}::uuid RETURNING id)${named.length > 0 ? Prisma.join(named, "") : Prisma.empty}
    INSERT INTO "Deadline" SELECT * FROM jsonb_populate_recordset(NULL::"Deadline", ${JSON.stringify(running)}::jsonb)
    WHERE (SELECT count(*) FROM gone) >= 0`;
};

/** Writes what an accepted step leaves behind: papers, vote, mentor, standing, transition, stage, deadlines. */
export const writeStep = async (
  { db, actor, at, requestId, subject: { record } }: Moving,
  taken: Taken,
): Promise<void> => {
  const { step, facts, left, stated } = taken;
  const { id: caseId, path } = record;
  const sequence = record.sequence + 1;
  const to: Stage = stageAfter(admission, record.stage, step);
  const pack = packOn(stated.occurredOn, facts.rules.packs);
  const closed = !openStages.includes(to);
  const after = factsAfter(facts, step, left);
  const next = closed ? undefined : nextStepOf(to, after);
  const deadlines = closed ? [] : deadlinesOf(to, after);
  const nearest = deadlines
    .map(({ dueOn }) => dueOn)
    .filter((on) => on !== null)
    .sort()[0];

  await db.transition.create({
    data: {
      id: newId(),
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
      role: actor.hat.role,
      provisions: json([admission[step].cites]),
      facts: json(openlyStated(left, stated)),
      rulePack: pack.id,
      provisional: pack.provisional,
      requestId,
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
    details: json(keptDetails(paper.kind, paper.details)),
    recordedAt: at,
  }));
  if (papers.length > 0) await db.paper.createMany({ data: papers });
  const parts = [
    ...(left.mentor ? mentorParts(record, facts, left.mentor) : []),
    ...(closed ? [mentorEnds(record, stated.occurredOn)] : []),
    ...(left.standing ? standingParts(record, left.standing) : []),
    ...(left.vote ? [votePart(record, left.vote, stated.form === "card" ? "card" : "secret")] : []),
  ];
  await replaceRows(db, record, { parts, deadlines });
  await db.admissionCase.update({
    where: { id: caseId },
    data: {
      ...dated(left.days ?? {}),
      stage: to,
      sequence,
      closedOn: closed ? dateOf(stated.occurredOn) : null,
      nextStep: next?.step ?? null,
      nextHolder: next?.holder ?? null,
      nextDueOn: nearest ? dateOf(nearest) : null,
      provisional: record.provisional || pack.provisional,
    },
    select: { id: true },
  });
};
