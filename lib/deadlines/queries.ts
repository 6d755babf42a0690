import { type Actor, may } from "../access/actor";
import type { Role } from "../access/roles";
import { line, type Stage } from "../admissions/steps";
import { type Database, reading } from "../database/client";
import { Prisma } from "../database/generated/client";
import { type Day, dateOf, dayOrNull } from "../primitives/day";
import { missingYears } from "./desk";
import { readGroups } from "./rows-queries";

const peopleShown = 20;

type PersonFound = {
  caseId: string;
  name: string;
  unit: string;
  stage: Stage;
  inHand: number;
  lastNoted: Date | null;
  lastEvaluated: Date | null;
};

/** The people being helped, one line each, those longest without a word first. */
const readPeople = async (db: Database, { reach }: Actor) => {
  const within =
    reach.from === ""
      ? Prisma.sql`c.id = ANY (${[...reach.cases]}::uuid[])`
      : Prisma.sql`c.path >= ${reach.from} AND c.path < ${reach.to}`;
  const found = await db.$queryRaw<PersonFound[]>`
    SELECT c.id AS "caseId", p."fullName" AS name, u."shortName" AS unit, c.stage::text AS stage,
      (SELECT count(*)::int FROM "Task" t WHERE t."caseId" = c.id AND t.state IN ('open', 'returned')) AS "inHand",
      (SELECT max(n."notedOn") FROM "Note" n WHERE n."caseId" = c.id) AS "lastNoted",
      (SELECT max(e."evaluatedOn") FROM "Evaluation" e WHERE e."caseId" = c.id) AS "lastEvaluated"
    FROM "AdmissionCase" c JOIN "Person" p ON p.id = c."personId" JOIN "Unit" u ON u.id = c."unitId"
    WHERE ${within} AND c."closedOn" IS NULL AND c.stage <> 'nomination'
    ORDER BY "lastNoted" NULLS FIRST, p."sortKey" LIMIT ${peopleShown}`;
  return found.map(({ lastNoted, lastEvaluated, ...person }) => ({
    ...person,
    lastNoted: dayOrNull(lastNoted),
    lastEvaluated: dayOrNull(lastEvaluated),
  }));
};

/** Totals for those who look without opening files. */
const readOverview = async (db: Database, { reach }: Actor, on: Day) => {
  const today = dateOf(on);
  const [row] = await db.$queryRaw<
    {
      stages: Partial<Record<Stage, number>> | null;
      overdue: number;
      term: string | null;
      target: number | null;
      admitted: number;
    }[]
  >`
    WITH seen AS (SELECT stage, "nextDueOn", "closedOn", "admittedOn" FROM "AdmissionCase" WHERE path >= ${reach.from} AND path < ${reach.to}),
    term AS (SELECT * FROM "Term" WHERE path >= ${reach.from} AND path < ${reach.to} AND "from" <= ${today} AND "to" >= ${today}
             ORDER BY path, "from" DESC LIMIT 1)
    SELECT (SELECT json_object_agg(stage, n) FROM (SELECT stage, count(*) AS n FROM seen WHERE "closedOn" IS NULL GROUP BY stage) counted) AS stages,
      (SELECT count(*)::int FROM seen WHERE "closedOn" IS NULL AND "nextDueOn" < ${today}) AS overdue,
      (SELECT name FROM term) AS term, (SELECT target FROM term) AS target,
      (SELECT count(*)::int FROM seen, term WHERE "admittedOn" BETWEEN term."from" AND least(term."to", ${today}::date)) AS admitted`;
  return {
    stages: line.map((stage) => ({ stage, count: row?.stages?.[stage] ?? 0 })),
    overdue: row?.overdue ?? 0,
    term: row?.term && row.target !== null ? { name: row.term, target: row.target, admitted: row.admitted } : null,
  };
};

const readMissingYears = async (db: Database, on: Day) => {
  const years = await db.calendarYear.findMany({ select: { year: true }, orderBy: { year: "desc" }, take: 50 });
  return missingYears(
    on,
    years.map(({ year }) => year),
  );
};

/** Whether nothing was ever begun within reach: the first steps are then others than on a quiet morning. */
const readBegins = async (db: Database, { reach }: Actor): Promise<boolean> => {
  const any = await db.admissionCase.findFirst({
    where: { path: { gte: reach.from, lt: reach.to } },
    select: { id: true },
  });
  return any === null;
};

const helping: readonly Role[] = ["mentor", "cellSecretary", "cellDeputySecretary"];

/**
 * What waits for the actor on a day: groups with the nearest due first, the people in the actor's care, and totals for
 * a viewer. Three statements at most.
 */
export const deskView = (actor: Actor, on: Day) =>
  reading(actor, async (db) => {
    const { role, unitName } = actor.hat;
    const groups = await readGroups(db, actor, on);
    return {
      on,
      role,
      name: actor.name,
      unit: unitName,
      groups,
      people: helping.includes(role) ? await readPeople(db, actor) : [],
      overview: role === "committeeMember" ? await readOverview(db, actor, on) : null,
      missingYears: may(actor, "calendar.keep") ? await readMissingYears(db, on) : [],
      begins: groups.length === 0 && may(actor, "people.keep") && (await readBegins(db, actor)),
      /** An applicant's own case, to go to when nothing waits. */
      ownCaseId: role === "applicant" ? (actor.reach.cases[0] ?? null) : null,
      nominates: may(actor, "admission.nominate"),
    };
  });

export type DeskView = Awaited<ReturnType<typeof deskView>>;
export type PersonInCare = DeskView["people"][number];
export type Overview = NonNullable<DeskView["overview"]>;
