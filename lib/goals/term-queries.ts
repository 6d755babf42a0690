import type { Actor, Reach } from "../access/actor";
import type { Database } from "../database/client";
import { type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import type { Counted } from "./tally";
import type { Span } from "./term";

/** The path of every unit above one: "s.o.k1." lies under "s." and "s.o.". */
export const above = (path: string): string[] =>
  path
    .split(".")
    .slice(0, -2)
    .map((_, index, labels) => `${labels.slice(0, index + 1).join(".")}.`);

const unitSelect = {
  id: true,
  name: true,
  shortName: true,
  kind: true,
  path: true,
  from: true,
  to: true,
  terms: {
    orderBy: { from: "desc" },
    take: 20,
    select: {
      id: true,
      name: true,
      resolution: true,
      from: true,
      to: true,
      target: true,
      targets: { select: { unitId: true, year: true, target: true } },
    },
  },
} as const;

export type TermRecord = Span &
  Readonly<{
    id: string;
    name: string;
    resolution: string;
    target: number;
    unit: Readonly<{ id: string; name: string; path: string }>;
    targets: readonly Readonly<{ unitId: string | null; year: number | null; target: number }>[];
  }>;

/** The units within reach and those above, with the terms of the actor's own unit and of those above it, latest first. */
export const readTerms = async (db: Database, { reach }: Actor) => {
  const units = await db.unit.findMany({
    where: { OR: [{ path: { gte: reach.from, lt: reach.to } }, { path: { in: above(reach.from) } }] },
    relationLoadStrategy: "join",
    select: unitSelect,
    orderBy: { path: "asc" },
    take: 400,
  });
  const terms = units
    .filter(({ path }) => reach.from.startsWith(path))
    .flatMap(({ id, name, path, terms: own }) =>
      own.map(
        ({ from, to, ...term }): TermRecord => ({
          ...term,
          from: dayOf(from),
          to: dayOf(to),
          unit: { id, name, path },
        }),
      ),
    )
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const cells = units
    .filter(({ kind, path }) => kind === "cell" && path >= reach.from && path < reach.to)
    .map(({ id, name, shortName, from, to }) => ({
      id,
      name: shortName,
      fullName: name,
      from: dayOf(from),
      to: dayOrNull(to),
    }));
  return { terms, cells };
};

/** The term a day lies in, the nearest unit's first; the latest one when it lies in none. */
export const termOn = (terms: readonly TermRecord[], on: Day): TermRecord | undefined =>
  terms
    .filter(({ from, to }) => from <= on && on <= to)
    .reduce<TermRecord | undefined>(
      (nearest, term) => (nearest && nearest.unit.path.length >= term.unit.path.length ? nearest : term),
      undefined,
    ) ?? terms[0];

/** Counts, in one statement, the cases admitted within the days and those open today, within the reach. */
export const countCases = (db: Database, { from, to }: Reach, admitted: Span): Promise<Counted[]> =>
  db.$queryRaw<Counted[]>`
    SELECT extract(year FROM "admittedOn")::int AS year, "unitId", stage::text, count(*)::int AS count
    FROM "AdmissionCase"
    WHERE path >= ${from} AND path < ${to} AND "admittedOn" BETWEEN ${dateOf(admitted.from)} AND ${dateOf(admitted.to)}
    GROUP BY 1, 2, 3
    UNION ALL
    SELECT NULL, "unitId", stage::text, count(*)::int
    FROM "AdmissionCase"
    WHERE path >= ${from} AND path < ${to} AND "closedOn" IS NULL
    GROUP BY 2, 3`;
