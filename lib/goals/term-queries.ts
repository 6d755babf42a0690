import type { Actor, Reach } from "../access/actor";
import { type Ask, ask } from "../database/at-once";
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

export type CellRecord = Readonly<{ id: string; name: string; fullName: string; from: Day; to: Day | null }>;

/** The cells within reach, and the terms of the actor's own unit and of those above it, latest first: one row. */
export const termsWithin = ({ reach }: Actor): Ask<{ cells: CellRecord[]; terms: TermRecord[] }> => ask`
    SELECT
      (SELECT coalesce(json_agg(cell), '[]') FROM (
         SELECT id, "shortName" AS name, name AS "fullName", "from", "to" FROM "Unit"
         WHERE kind = 'cell' AND path >= ${reach.from} AND path < ${reach.to} ORDER BY path LIMIT 400) cell) AS cells,
      (SELECT coalesce(json_agg(term), '[]') FROM (
         SELECT t.id, t.name, t.resolution, t."from", t."to", t.target,
           (SELECT json_build_object('id', u.id, 'name', u.name, 'path', u.path) FROM "Unit" u WHERE u.id = t."unitId") AS unit,
           (SELECT coalesce(json_agg(json_build_object('unitId', s."unitId", 'year', s.year, 'target', s.target)), '[]')
            FROM "TermTarget" s WHERE s."termId" = t.id) AS targets
         FROM "Term" t WHERE t.path = ANY (${[...above(reach.from), reach.from]})
         ORDER BY t."from" DESC, t.id LIMIT 60) term) AS terms`;

/** The term a day lies in, the nearest unit's first; the latest one when it lies in none. */
export const termOn = (terms: readonly TermRecord[], on: Day): TermRecord | undefined =>
  terms
    .filter(({ from, to }) => from <= on && on <= to)
    .reduce<TermRecord | undefined>(
      (nearest, term) => (nearest && nearest.unit.path.length >= term.unit.path.length ? nearest : term),
      undefined,
    ) ?? terms[0];

/**
 * Counts the cases within the reach that were admitted in the term, and those open today: by year, by cell and by stage.
 * One row, since rows by the hundred take longer to read than to count.
 */
export const countsWithin = ({ from, to }: Reach, termId: string): Ask<{ counted: Counted }> => ask`
  SELECT coalesce(json_object_agg(of || ' ' || by, count), '{}') AS counted FROM (
    SELECT 'admitted' AS of, coalesce(extract(year FROM c."admittedOn")::text, c."unitId"::text, c.stage::text) AS by, count(*)
    FROM "AdmissionCase" c JOIN "Term" t ON c."admittedOn" BETWEEN t."from" AND t."to"
    WHERE c.path >= ${from} AND c.path < ${to} AND t.id = ${termId}::uuid
    GROUP BY GROUPING SETS (extract(year FROM c."admittedOn"), c."unitId", c.stage)
    UNION ALL
    SELECT 'open', coalesce("unitId"::text, stage::text), count(*)
    FROM "AdmissionCase"
    WHERE path >= ${from} AND path < ${to} AND "closedOn" IS NULL
    GROUP BY GROUPING SETS ("unitId", stage)) counts`;
