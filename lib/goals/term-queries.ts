import type { Actor, Reach } from "../access/actor";
import { type Ask, ask } from "../database/at-once";
import { Prisma } from "../database/generated/client";
import type { Day } from "../primitives/day";
import type { Counted } from "./tally";
import type { Span } from "./term";

/** The path of every unit above one: "s.o.k1." lies under "s." and "s.o.". */
export const above = (path: string): string[] =>
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
         FROM "Term" t WHERE t.path = ANY (${[...above(reach.from), reach.from]})
         ORDER BY t."from" DESC, t.id LIMIT 60) term)`;

/** The terms as one row: rows by the hundred take longer to read than to find. */
export const termsWithin = (actor: Actor): Ask<{ terms: TermRecord[] }> => ask`SELECT ${terms(actor)} AS terms`;

/** The same, with every cell within reach. */
export const termsAndCells = (actor: Actor): Ask<{ terms: TermRecord[]; cells: CellRecord[] }> => ask`
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

/**
 * Counts the cases within the reach that were admitted in the term, and those open today: by year, by stage, and by cell for
 * the first cells that existed in the term or had admissions in it.
 */
export const countsWithin = (
  { from, to }: Reach,
  { termId, cells }: Readonly<{ termId: string; cells: number }>,
): Ask<{ counted: Counted; cells: CellCount[]; cellsInAll: number }> => ask`
  WITH counted AS MATERIALIZED (
    SELECT 'admitted' AS of, c."unitId", c.stage, extract(year FROM c."admittedOn")::int AS year
    FROM "AdmissionCase" c JOIN "Term" t ON c."admittedOn" BETWEEN t."from" AND t."to"
    WHERE c.path >= ${from} AND c.path < ${to} AND t.id = ${termId}::uuid
    UNION ALL
    SELECT 'open', "unitId", stage, NULL FROM "AdmissionCase" WHERE path >= ${from} AND path < ${to} AND "closedOn" IS NULL
    UNION ALL
    SELECT 'cell', id, NULL, NULL FROM "Unit"
    WHERE kind = 'cell' AND path >= ${from} AND path < ${to}
      AND "from" <= (SELECT t."to" FROM "Term" t WHERE t.id = ${termId}::uuid)
      AND ("to" IS NULL OR "to" >= (SELECT t."from" FROM "Term" t WHERE t.id = ${termId}::uuid))),
  taking AS (
    SELECT u.id, u."shortName" AS name, u."to", c.admitted, c.open, row_number() OVER (ORDER BY u.path) AS place
    FROM (
      SELECT "unitId", count(*) FILTER (WHERE of = 'admitted') AS admitted, count(*) FILTER (WHERE of = 'open') AS open
      FROM counted GROUP BY "unitId" HAVING count(*) FILTER (WHERE of <> 'open') > 0) c
    JOIN "Unit" u ON u.id = c."unitId")
  SELECT
    (SELECT coalesce(json_object_agg(of || ' ' || by, count), '{}') FROM (
       SELECT of, coalesce(year::text, stage::text) AS by, count(*) FROM counted GROUP BY GROUPING SETS ((of, year), (of, stage))) counts
     WHERE by IS NOT NULL) AS counted,
    (SELECT coalesce(json_agg(taking ORDER BY place), '[]') FROM taking WHERE place <= ${cells}) AS cells,
    (SELECT count(*)::int FROM taking) AS "cellsInAll"`;
