import type { Actor, Reach } from "../access/actor";
import { openStages, type Stage } from "../admissions/case/stages";
import { Prisma } from "../database/generated/client";
import { type Statement, statement } from "../database/pipelined-read";
import type { Day } from "../primitives/day";
import type { Span } from "./term";
import type { RawCounts } from "./term-counts";

/** The path of every unit above one: "s.o.k1." lies under "s." and "s.o.". */
export const ancestorPaths = (path: string): string[] =>
  path
    .split(".")
    .slice(0, -2)
    .map((_, index, labels) => `${labels.slice(0, index + 1).join(".")}.`);

export type TermRecord = Span &
  Readonly<{
    id: string;
    name: string;
    resolution: string;
    target: number;
    unit: Readonly<{ id: string; name: string; path: string }>;
    targets: readonly Readonly<{ unitId: string | null; year: number | null; target: number }>[];
  }>;

export type CellRecord = Readonly<{ id: string; name: string; from: Day; to: Day | null }>;
/** A cell that takes part in a term, with how many of its people were admitted in it and how many cases are open today. */
export type CellCount = Readonly<{ id: string; name: string; to: Day | null; admitted: number; open: number }>;

/** The terms of the actor's own unit and of those above it, latest first. */
const terms = ({ reach }: Actor): Prisma.Sql => Prisma.sql`
      (SELECT coalesce(json_agg(term), '[]') FROM (
         SELECT t.id, t.name, t.resolution, t."from", t."to", t.target,
           (SELECT json_build_object('id', u.id, 'name', u.name, 'path', u.path) FROM "Unit" u WHERE u.id = t."unitId") AS unit,
           (SELECT coalesce(json_agg(json_build_object('unitId', s."unitId", 'year', s.year, 'target', s.target)), '[]')
            FROM "TermTarget" s WHERE s."termId" = t.id) AS targets
         FROM "Term" t WHERE t.path = ANY (${[...ancestorPaths(reach.from), reach.from]})
         ORDER BY t."from" DESC, t.id LIMIT 60) term)`;

/** The terms as one row: rows by the hundred take longer to read than to find. */
export const termsInReach = (actor: Actor): Statement<{ terms: TermRecord[] }> =>
  statement`SELECT ${terms(actor)} AS terms`;

/** The same, with every cell within reach. */
export const termsAndCells = (actor: Actor): Statement<{ terms: TermRecord[]; cells: CellRecord[] }> => statement`
    SELECT ${terms(actor)} AS terms,
      (SELECT coalesce(json_agg(cell), '[]') FROM (
         SELECT id, name, "from", "to" FROM "Unit"
         WHERE kind = 'cell' AND path >= ${actor.reach.from} AND path < ${actor.reach.to} ORDER BY path LIMIT 400) cell) AS cells`;

/** The term a day lies in, the nearest unit's first; the latest one when it lies in none. */
export const termOn = (terms: readonly TermRecord[], on: Day): TermRecord | undefined =>
  terms
    .filter(({ from, to }) => from <= on && on <= to)
    .reduce<TermRecord | undefined>(
      (nearest, term) => (nearest && nearest.unit.path.length >= term.unit.path.length ? nearest : term),
      undefined,
    ) ?? terms[0];

/** A case as a line of one of the dashboard's tables. */
export type TermRow = Readonly<{
  id: string;
  stage: Stage;
  nextStep: string | null;
  nextDueOn: Day | null;
  admittedOn: Day | null;
  officialOn: Day | null;
  unit: string;
  name: string;
}>;
type TableName = "admissions" | "pipeline" | "probationers";
type Cells = Readonly<{ cells: readonly CellCount[]; cellsInAll: number }>;

export type TermCases = Cells &
  Readonly<{ counted: RawCounts; rows: readonly (TermRow & Readonly<{ table: TableName }>)[] }>;

/**
 * The cases within the reach that were admitted in the term and those open today, read once, and the cells that existed in
 * the term or had admissions in it, numbered in the order of the tree.
 */
const countedAndTaking = ({ from, to }: Reach, termId: string): Prisma.Sql => Prisma.sql`
  WITH span AS (SELECT "from", "to" FROM "Term" WHERE id = ${termId}::uuid),
  counted AS MATERIALIZED (
    SELECT true AS admitted, id, "unitId", "personId", stage, "nextStep", "nextDueOn", "admittedOn", "officialOn"
    FROM "AdmissionCase"
    WHERE path >= ${from} AND path < ${to}
      AND "admittedOn" BETWEEN (SELECT "from" FROM span) AND (SELECT "to" FROM span)
    UNION ALL
    SELECT false, id, "unitId", "personId", stage, "nextStep", "nextDueOn", "admittedOn", "officialOn"
    FROM "AdmissionCase" WHERE path >= ${from} AND path < ${to} AND "closedOn" IS NULL),
  per_cell AS MATERIALIZED (
    SELECT "unitId", count(*) FILTER (WHERE admitted) AS admitted, count(*) FILTER (WHERE NOT admitted) AS open
    FROM (
      SELECT "unitId", admitted FROM counted
      UNION ALL
      SELECT id, NULL FROM "Unit"
      WHERE kind = 'cell' AND path >= ${from} AND path < ${to}
        AND "from" <= (SELECT "to" FROM span) AND ("to" IS NULL OR "to" >= (SELECT "from" FROM span))) each
    GROUP BY "unitId" HAVING bool_or(admitted IS NOT false)),
  taking AS (
    SELECT u.id, u."shortName" AS name, u."to", c.admitted, c.open, row_number() OVER (ORDER BY u.path) AS place
    FROM per_cell c JOIN "Unit" u ON u.id = c."unitId")`;

const cellsOn = ({ page, pageSize }: Readonly<{ page: number; pageSize: number }>): Prisma.Sql => Prisma.sql`
    (SELECT coalesce(json_agg(taking ORDER BY place), '[]') FROM taking
     WHERE place > ${(page - 1) * pageSize} AND place <= ${page * pageSize}) AS cells,
    (SELECT count(*)::int FROM taking) AS "cellsInAll"`;

/** One page of the cells of a term, in the order of the tree. */
export const cellsOfTerm = (reach: Reach, termId: string, page: Parameters<typeof cellsOn>[0]): Statement<Cells> =>
  statement`${countedAndTaking(reach, termId)} SELECT ${cellsOn(page)}`;

/** The first of the cases counted, in the order of a table, numbered. */
const firstOf = (table: TableName, limit: number, where: Prisma.Sql, order: Prisma.Sql): Prisma.Sql => Prisma.sql`
    (SELECT ${table} AS "table", row_number() OVER (ORDER BY ${order}) AS place, * FROM (
       SELECT * FROM counted WHERE ${where} ORDER BY ${order} LIMIT ${limit}) chosen)`;

/** What the dashboard counts: by year, by stage, and by cell for the first cells; and the first lines of each table. */
export const casesOfTerm = (
  reach: Reach,
  termId: string,
  first: Readonly<{ cells: number; admitted: number; open: number }>,
): Statement<TermCases> => {
  const lines = [
    firstOf("admissions", first.admitted, Prisma.sql`admitted`, Prisma.sql`"admittedOn", id`),
    firstOf(
      "pipeline",
      first.open,
      Prisma.sql`NOT admitted AND stage = ANY (${openStages.filter((stage) => stage !== "probation")}::"Stage"[])`,
      Prisma.sql`stage DESC, "nextDueOn", id`,
    ),
    firstOf("probationers", first.open, Prisma.sql`NOT admitted AND stage = 'probation'`, Prisma.sql`"nextDueOn", id`),
  ];
  return statement`${countedAndTaking(reach, termId)}
  SELECT ${cellsOn({ page: 1, pageSize: first.cells })},
    (SELECT coalesce(json_object_agg(CASE WHEN admitted THEN 'admitted ' ELSE 'open ' END || by, count), '{}') FROM (
       SELECT admitted, stage::text AS by, count(*) FROM counted GROUP BY admitted, stage
       UNION ALL
       SELECT true, extract(year FROM "admittedOn")::text, count(*) FROM counted WHERE admitted
       GROUP BY extract(year FROM "admittedOn")) counts) AS counted,
    (SELECT coalesce(json_agg(named ORDER BY place), '[]') FROM (
       SELECT l."table", l.place, l.id, l.stage, l."nextStep", l."nextDueOn", l."admittedOn", l."officialOn",
         u."shortName" AS unit, p."fullName" AS name
       FROM (${Prisma.join(lines, " UNION ALL ")}) l
       JOIN "Unit" u ON u.id = l."unitId" JOIN "Person" p ON p.id = l."personId") named) AS rows`;
};
