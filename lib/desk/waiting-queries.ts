import { type Actor, may } from "../access/actor";
import type { Role } from "../access/roles";
import { isStep } from "../admissions/procedure/procedure";
import { Prisma } from "../database/generated/client";
import { type Statement, statement } from "../database/pipelined-read";
import { casesInReach } from "../database/reach-filter";
import { itemCount } from "../dossier/items";
import { addDays, type Day } from "../primitives/day";
import {
  type DeskGroup,
  type DeskGroupName,
  type DeskKind,
  daysLeft,
  deskGroupNames,
  holdersByRole,
  rowsPerGroup,
  soonDays,
} from "./desk-rows";

type Branch = (actor: Actor, on: Day) => Prisma.Sql;

/** Open cases within reach, read once for the branches that look at each: every reading checks the policy on all of them again. */
const openCases = ({ reach }: Actor): Prisma.Sql => Prisma.sql`
  SELECT id, stage, "nextStep", "nextHolder", "nextDueOn" FROM "AdmissionCase"
  WHERE "closedOn" IS NULL AND ${casesInReach(reach, { id: "id", path: "path" })}`;

/** Rows that belong to cases within reach. They are found before the cases are looked at: few of the cases have any. */
const within = ({ reach }: Actor): Prisma.Sql => casesInReach(reach, { id: '"caseId"', path: "path" });

const turnOf = (actor: Actor): string[] => [...holdersByRole[actor.actingPost.role]];

const steps: Branch = (actor) => Prisma.sql`
  SELECT 'step' AS kind, c.id AS "caseId", c."nextStep" AS what, NULL AS ref, coalesce(c."nextHolder", '') AS holder,
         c."nextDueOn" AS due, 1 AS count, c."nextHolder" = ANY (${turnOf(actor)}) AS mine
  FROM open c WHERE c."nextStep" IS NOT NULL`;

// The day of the next step itself is already on the case. The clocks of others are left out before the cases are looked at:
// they are most of them. OFFSET 0 keeps the planner from looking at the cases first.
const deadlines: Branch = (actor) => Prisma.sql`
  SELECT 'deadline', c.id, d.kind, NULL, d.holder, d."dueOn", 1, true
  FROM (SELECT * FROM "Deadline" WHERE ${within(actor)} AND holder = ANY (${turnOf(actor)}) OFFSET 0) d
  JOIN "AdmissionCase" c ON c.id = d."caseId"
  WHERE c."closedOn" IS NULL
    AND NOT (d.holder IS NOT DISTINCT FROM c."nextHolder" AND d."dueOn" IS NOT DISTINCT FROM c."nextDueOn")`;

const inHand = Prisma.sql`t.state IN ('open', 'returned')`;

/** Whoever gave the work waits until its day, then has the result to take. */
const tasksGiven: Branch = (_, on) => Prisma.sql`
  SELECT 'task', c.id, t.title, t.id::text, 'applicant', t."dueOn", 1, t."dueOn" <= ${on}::date
  FROM open c JOIN "Task" t ON t."caseId" = c.id WHERE ${inHand}`;

const tasksTaken: Branch = () => Prisma.sql`
  SELECT 'task', c.id, t.title, t.id::text, 'applicant', t."dueOn", 1, true
  FROM open c JOIN "Task" t ON t."caseId" = c.id WHERE ${inHand}`;

// The states of a section as lib/dossier/section.ts reads them off its days; each act clears the days it overtakes.
const returned = Prisma.sql`s."passedAt" IS NULL AND s."returnedAt" IS NOT NULL AND (s."sentAt" IS NULL OR s."sentAt" <= s."returnedAt")`;
const sent = Prisma.sql`s."passedAt" IS NULL AND s."returnedAt" IS NULL AND s."sentAt" IS NOT NULL AND (s."savedAt" IS NULL OR s."savedAt" <= s."sentAt")`;
const handed = Prisma.sql`(s."passedAt" IS NOT NULL OR (${sent}) OR (${returned}))`;

/** The history is worked on while the dossier is made; the row leads to the first section concerned. */
const sectionsThatAre =
  (state: Prisma.Sql, kind: DeskKind, holder: string): Branch =>
  (actor) =>
    Prisma.sql`
  SELECT ${kind}, c.id, '', s.first::text, ${holder}, NULL::date, s.count, true
  FROM (SELECT "caseId", min(number) AS first, count(*)::int AS count FROM "DossierSection" s
        WHERE ${within(actor)} AND ${state} GROUP BY "caseId") s
  JOIN "AdmissionCase" c ON c.id = s."caseId" WHERE c."closedOn" IS NULL AND c.stage = 'dossier'`;

/** The history is written after the application. */
const sectionsToWrite: Branch = () => Prisma.sql`
  SELECT 'unwritten', c.id, '', NULL, 'applicant', NULL::date, (${itemCount}::int - count(s.id))::int, true
  FROM open c LEFT JOIN "DossierSection" s ON s."caseId" = c.id AND ${handed}
  WHERE c.stage = 'dossier'
    AND EXISTS (SELECT FROM "Paper" p WHERE p."caseId" = c.id AND p.kind = 'application')
  GROUP BY c.id HAVING count(s.id) < ${itemCount}::int`;

/** Answers asked for are awaited until their day, then have to be asked for again. */
const verifications: Branch = (actor, on) => Prisma.sql`
  SELECT 'verification', c.id, '', NULL, 'verifier', v.due, v.count, coalesce(v.due < ${on}::date, false)
  FROM (SELECT "caseId", min("dueOn") AS due, count(*)::int AS count FROM "Verification"
        WHERE ${within(actor)} AND "answeredOn" IS NULL GROUP BY "caseId", "dueOn" < ${on}::date) v
  JOIN "AdmissionCase" c ON c.id = v."caseId" WHERE c."closedOn" IS NULL`;

const toReview = sectionsThatAre(sent, "sent", "committeeDeputySecretary");
const toMend = sectionsThatAre(returned, "returned", "applicant");

const cell: readonly Branch[] = [steps, deadlines, tasksGiven];
const committee: readonly Branch[] = [steps, deadlines, toReview, verifications];

const branches: Readonly<Record<Role, readonly Branch[]>> = {
  administrator: [],
  cellSecretary: cell,
  cellDeputySecretary: cell,
  committeeSecretary: committee,
  committeeDeputySecretary: committee,
  committeeMember: [],
  superiorOfficer: [steps, deadlines],
  mentor: [steps, deadlines, tasksGiven],
  applicant: [steps, deadlines, tasksTaken, toMend, sectionsToWrite],
};

type FoundRow = {
  place: DeskGroupName;
  kind: DeskKind;
  caseId: string;
  name: string;
  unit: string;
  what: string;
  ref: string | null;
  holder: string;
  due: Day | null;
  count: number;
  total: number;
};

/**
 * Everything that waits: nearest due first within each group, and how many there are in all. Null for who has no turn in the
 * procedure. The first rows are chosen once, before names are looked up: the planner takes them for one row, and would
 * otherwise choose them anew for every open case.
 */
export const deskRowsFor = (actor: Actor, on: Day): Statement<FoundRow> | null => {
  const parts = branches[actor.actingPost.role].map((branch) => branch(actor, on));
  if (parts.length === 0) return null;
  return statement`
    WITH open AS MATERIALIZED (${openCases(actor)}), waiting AS (${Prisma.join(parts, " UNION ALL ")}),
    placed AS (
      SELECT w.*, CASE WHEN NOT coalesce(w.mine, false) THEN 'others' WHEN w.due < ${on}::date THEN 'overdue'
                       WHEN w.due <= ${addDays(on, soonDays)}::date THEN 'soon' ELSE 'waiting' END AS place
      FROM waiting w),
    numbered AS (
      SELECT *, row_number() OVER (PARTITION BY place ORDER BY due NULLS LAST, "caseId", kind) AS position,
             count(*) OVER (PARTITION BY place)::int AS total
      FROM placed),
    first AS MATERIALIZED (SELECT * FROM numbered WHERE position <= (${JSON.stringify(rowsPerGroup)}::json ->> place)::int)
    SELECT f.place, f.kind, f."caseId", p."fullName" AS name, u."shortName" AS unit, f.what, f.ref, f.holder, f.due, f.count, f.total
    FROM first f JOIN "AdmissionCase" c ON c.id = f."caseId" JOIN "Person" p ON p.id = c."personId" JOIN "Unit" u ON u.id = c."unitId"
    ORDER BY f.position`;
};

/** The rows found, by place. */
export const groupDeskRows = (actor: Actor, found: readonly FoundRow[], on: Day): DeskGroup[] =>
  deskGroupNames.flatMap((place) => {
    const rows = found.filter((row) => row.place === place);
    if (rows.length === 0) return [];
    return {
      group: place,
      total: rows[0]?.total ?? 0,
      rows: rows.map(({ place: _, total: __, due, ...row }) => ({
        ...row,
        dueOn: due,
        daysLeft: daysLeft(on, due),
        mayAct: row.kind === "step" ? isStep(row.what) && may(actor, `admission.${row.what}`) : true,
      })),
    };
  });
