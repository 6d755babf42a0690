import type { Database } from "../database/client";
import { Prisma } from "../database/generated/client";
import { type Day, dateOf } from "../primitives/day";
import { searchKey } from "../primitives/name";
import type { PeopleGroup } from "./filter";

/** The words a name is searched by; signs that mean "anything" to the database are not letters of a name. */
export const searchWords = (q: string): string[] =>
  searchKey(q)
    .replace(/[%_\\]/g, " ")
    .split(" ")
    .filter(Boolean);

type Range = Readonly<{ from: string; to: string }>;
type Row = { path: string; group: PeopleGroup; count: number };

const named = (q: string): Prisma.Sql =>
  searchWords(q).reduce((sql, word) => Prisma.sql`${sql} AND p."searchKey" LIKE ${`%${word}%`}`, Prisma.empty);

/**
 * How many people stood where on a day, each person once: official before probationary before everybody else.
 * @param perUnit one row a unit, or the whole range as one (with an empty path)
 */
export const countPeople = (
  db: Database,
  { from, to }: Range,
  on: Day,
  { q = "", perUnit = false } = {},
): Promise<Row[]> =>
  db.$queryRaw<Row[]>`
    SELECT path, "group", count(*)::int AS count FROM (
      SELECT p.id, CASE WHEN ${perUnit} THEN s.path ELSE '' END AS path,
             CASE WHEN bool_or(s.kind = 'official') THEN 'official'
                  WHEN bool_or(s.kind = 'probationary') THEN 'probationary' ELSE 'other' END AS "group"
      FROM "Standing" s JOIN "Person" p ON p.id = s."personId"
      WHERE s.path >= ${from} AND s.path < ${to}
        AND s."from" <= ${dateOf(on)} AND (s."to" IS NULL OR s."to" > ${dateOf(on)}) ${named(q)}
      GROUP BY 1, 2) AS person
    GROUP BY 1, 2`;
