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

const writeStanding = async (db: Database, record: CaseRecord, standing: NonNullable<Effects["standing"]>) => {
  const from = dateOf(standing.from);
  const personId = record.person.id;
  await db.standing.updateMany({
    where: { personId, kind: { in: [...civil] }, to: null, from: { lt: from } },
    data: { to: from },
  });
  await db.standing.create({
    data: { id: newId(), personId, path: record.path, kind: standing.kind, from },
    select: { id: true },
  });
};

const writeMentor = async (
  db: Database,
  record: CaseRecord,
  facts: AdmissionFacts,
  mentor: NonNullable<Effects["mentor"]>,
) => {
  const from = dateOf(mentor.from);
  await db.mentorship.updateMany({ where: { caseId: record.id, to: null }, data: { to: from } });
  const personName = facts.named.find(({ id }) => id === mentor.personId)?.name ?? "";
  await db.mentorship.create({
    data: { id: newId(), caseId: record.id, path: record.path, ...mentor, personName, from },
    select: { id: true },
  });
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
  await db.deadline.deleteMany({ where: { caseId } });
  await db.deadline.createMany({
    data: deadlines.map(({ startedOn, dueOn, cites, pack: rulePack, ...deadline }) => ({
      ...deadline,
      id: newId(),
      caseId,
      path,
      rulePack,
      startedOn: dateOf(startedOn),
      dueOn: dueOn && dateOf(dueOn),
      cites: json(cites),
    })),
  });
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
