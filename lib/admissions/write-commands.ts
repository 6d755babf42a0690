import type { Context, Subject } from "../command";
import type { Database } from "../database/client";
import type { Prisma } from "../database/generated/client";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { packOn } from "../regulations/packs";
import { stageAfter } from "../workflow/machine";
import { deadlinesOf, nextStepOf } from "./deadlines";
import { type CaseDays, type Effects, factsAfter } from "./effects";
import type { AdmissionFacts } from "./facts";
import { admission } from "./machine";
import type { CaseRecord } from "./record-queries";
import { openStages, type Stage, type Step } from "./steps";

type Taken = Readonly<{
  step: Step;
  facts: AdmissionFacts;
  left: Effects;
  stated: Readonly<Record<string, unknown>> & { readonly occurredOn: Day };
}>;

type Moving = Context<unknown, Subject & { readonly record: CaseRecord }>;

const json = (value: unknown) => value as Prisma.InputJsonValue;

const dated = ({ decisionNumber, ...days }: Partial<CaseDays>): Prisma.AdmissionCaseUpdateInput => ({
  ...Object.fromEntries(Object.entries(days).map(([name, on]) => [name, on ? dateOf(on) : undefined])),
  decisionNumber,
});

/** The person's place on the way from non-member to member: one at a time, each ending where the next begins. */
const civil = ["nonMember", "sympathiser", "applicant", "probationary", "official"] as const;

const writeStanding = (db: Database, record: CaseRecord, { kind, from }: NonNullable<Effects["standing"]>) =>
  db.$executeRaw`
    WITH ended AS (
      UPDATE "Standing" SET "to" = ${dateOf(from)}
      WHERE "personId" = ${record.person.id}::uuid AND kind = ANY (${[...civil]}::"StandingKind"[]) AND "to" IS NULL AND "from" < ${dateOf(from)})
    INSERT INTO "Standing" (id, "personId", path, kind, "from")
    VALUES (${newId()}::uuid, ${record.person.id}::uuid, ${record.path}, ${kind}::"StandingKind", ${dateOf(from)})`;

const writeMentor = (
  db: Database,
  record: CaseRecord,
  facts: AdmissionFacts,
  { personId, resolution, from }: NonNullable<Effects["mentor"]>,
) => {
  const name = facts.named.find(({ id }) => id === personId)?.name ?? "";
  return db.$executeRaw`
    WITH ended AS (UPDATE "Mentorship" SET "to" = ${dateOf(from)} WHERE "caseId" = ${record.id}::uuid AND "to" IS NULL)
    INSERT INTO "Mentorship" (id, "caseId", path, "personId", "personName", resolution, "from")
    VALUES (${newId()}::uuid, ${record.id}::uuid, ${record.path}, ${personId}::uuid, ${name}, ${resolution}, ${dateOf(from)})`;
};

/** Puts the clocks that run now in the place of those before; the count makes the old ones go first. */
const replaceDeadlines = (db: Database, { id, path }: CaseRecord, deadlines: ReturnType<typeof deadlinesOf>) =>
  db.$executeRaw`
    WITH gone AS (DELETE FROM "Deadline" WHERE "caseId" = ${id}::uuid RETURNING id)
    INSERT INTO "Deadline" (id, "caseId", path, kind, holder, "startedOn", "dueOn", cites, "rulePack", provisional)
    SELECT d.id, ${id}::uuid, ${path}, d.kind, d.holder, d."startedOn", d."dueOn", d.cites, d.pack, d.provisional
    FROM jsonb_to_recordset(${JSON.stringify(deadlines.map((each) => ({ ...each, id: newId() })))}::jsonb)
      AS d (id uuid, kind text, holder text, "startedOn" date, "dueOn" date, cites jsonb, pack text, provisional boolean)
    WHERE (SELECT count(*) FROM gone) >= 0`;

/** Writes what an accepted step leaves behind: papers, vote, mentor, standing, transition, stage, deadlines. */
export const writeStep = async (
  { db, actor, at, requestId, subject: { record } }: Moving,
  taken: Taken,
): Promise<void> => {
  const { step, facts, left, stated } = taken;
  const { id: caseId, path } = record;
  const sequence = record.sequence + 1;
  const to: Stage = stageAfter(admission, record.stage, step);
  const pack = packOn(stated.occurredOn);
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
      facts: json(stated),
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
    details: json(paper.details),
    recordedAt: at,
  }));
  if (papers.length > 0) await db.paper.createMany({ data: papers });
  if (left.vote) {
    const form = stated.form === "card" ? "card" : "secret";
    const vote = { ...left.vote, heldOn: dateOf(left.vote.heldOn), form } as const;
    await db.vote.create({ data: { id: newId(), caseId, path, sequence, ...vote }, select: { id: true } });
  }
  if (left.mentor) await writeMentor(db, record, facts, left.mentor);
  if (left.standing) await writeStanding(db, record, left.standing);
  if (closed) await db.mentorship.updateMany({ where: { caseId, to: null }, data: { to: dateOf(stated.occurredOn) } });
  await replaceDeadlines(db, record, deadlines);
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
