import { type Actor, may } from "../access/actor";
import type { Role } from "../access/roles";
import { openStages, type Stage } from "../admissions/case/stages";
import { readPipelined, type Statement, statement } from "../database/pipelined-read";
import { casesInReach } from "../database/reach-filter";
import type { Day } from "../primitives/day";
import { missingYears } from "./desk-rows";
import { deskRowsFor, groupDeskRows } from "./waiting-queries";

const peopleShown = 20;

export type PersonInCare = Readonly<{
  caseId: string;
  name: string;
  unit: string;
  stage: Stage;
  openTasks: number;
  lastNoted: Day | null;
  lastEvaluated: Day | null;
}>;

/** The people being helped, one line each, those longest without a word first. */
const peopleInCare = ({ reach }: Actor): Statement<PersonInCare> => statement`
    SELECT c.id AS "caseId", p."fullName" AS name, u."shortName" AS unit, c.stage::text AS stage,
      (SELECT count(*)::int FROM "Task" t WHERE t."caseId" = c.id AND t.state IN ('open', 'returned')) AS "openTasks",
      (SELECT max(n."notedOn") FROM "Note" n WHERE n."caseId" = c.id) AS "lastNoted",
      (SELECT max(e."evaluatedOn") FROM "Evaluation" e WHERE e."caseId" = c.id) AS "lastEvaluated"
    FROM "AdmissionCase" c JOIN "Person" p ON p.id = c."personId" JOIN "Unit" u ON u.id = c."unitId"
    WHERE ${casesInReach(reach, { id: "c.id", path: "c.path" })} AND c."closedOn" IS NULL AND c.stage <> 'nomination'
    ORDER BY "lastNoted" NULLS FIRST, p."sortKey" LIMIT ${peopleShown}`;

type Totals = {
  stages: Partial<Record<Stage, number>> | null;
  overdue: number;
  term: string | null;
  target: number | null;
  admitted: number;
};

const totals = ({ reach }: Actor, on: Day): Statement<Totals> => statement`
  WITH seen AS (SELECT stage, "nextDueOn", "closedOn", "admittedOn" FROM "AdmissionCase" WHERE path >= ${reach.from} AND path < ${reach.to}),
  term AS (SELECT * FROM "Term" WHERE path >= ${reach.from} AND path < ${reach.to} AND "from" <= ${on}::date AND "to" >= ${on}::date
           ORDER BY path, "from" DESC LIMIT 1)
  SELECT (SELECT json_object_agg(stage, n) FROM (SELECT stage, count(*) AS n FROM seen WHERE "closedOn" IS NULL GROUP BY stage) counted) AS stages,
    (SELECT count(*)::int FROM seen WHERE "closedOn" IS NULL AND "nextDueOn" < ${on}::date) AS overdue,
    (SELECT name FROM term) AS term, (SELECT target FROM term) AS target,
    (SELECT count(*)::int FROM seen, term WHERE "admittedOn" BETWEEN term."from" AND least(term."to", ${on}::date)) AS admitted`;

/** Totals for those who look without opening files. */
const overviewOf = ({ stages, overdue, term, target, admitted }: Totals) => ({
  stages: openStages.map((stage) => ({ stage, count: stages?.[stage] ?? 0 })),
  overdue,
  term: term !== null && target !== null ? { name: term, target, admitted } : null,
});

const loadedYears: Statement<{ year: number }> = statement`SELECT year FROM "CalendarYear" ORDER BY year DESC LIMIT 50`;

/** Whether there was ever a case within reach: until then an empty desk proposes other first steps. */
const anyCase = ({ reach }: Actor): Statement<{ begun: boolean }> => statement`
  SELECT EXISTS (SELECT FROM "AdmissionCase" WHERE path >= ${reach.from} AND path < ${reach.to}) AS begun`;

const helping: readonly Role[] = ["mentor", "cellSecretary", "cellDeputySecretary"];

/** What waits for the actor on a day: rows by group, nearest due first; the people in the actor's care; totals for a committee member. */
export const deskView = async (actor: Actor, on: Day) => {
  const { role, unitName } = actor.actingPost;
  const [waiting, people, [counted], years, [any]] = await readPipelined(
    actor,
    deskRowsFor(actor, on),
    helping.includes(role) ? peopleInCare(actor) : null,
    role === "committeeMember" ? totals(actor, on) : null,
    may(actor, "calendar.keep") ? loadedYears : null,
    may(actor, "people.keep") ? anyCase(actor) : null,
  );
  const groups = groupDeskRows(actor, waiting, on);
  return {
    on,
    role,
    name: actor.name,
    unit: unitName,
    groups,
    people,
    overview: counted ? overviewOf(counted) : null,
    missingYears: may(actor, "calendar.keep")
      ? missingYears(
          on,
          years.map(({ year }) => year),
        )
      : [],
    hasNoCaseYet: groups.length === 0 && any?.begun === false,
    /** For an applicant: the own case, to link to. */
    ownCaseId: role === "applicant" ? (actor.reach.cases[0] ?? null) : null,
    mayNominate: may(actor, "admission.nominate"),
  };
};

export type DeskView = Awaited<ReturnType<typeof deskView>>;
export type Overview = NonNullable<DeskView["overview"]>;
