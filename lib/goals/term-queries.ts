import type { QueryCreator } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Actor, Reach } from "../access/actor";
import { ancestorPaths } from "../access/reach";
import { asDay } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import type { Statement } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { Span } from "./term";

export type TermRecord = Span &
  Readonly<{
    id: string;
    name: string;
    resolution: string;
    resolvedOn: Day | null;
    target: number;
    unit: Readonly<{ id: string; name: string; path: string }>;
    targets: readonly Readonly<{ unitId: string | null; year: number | null; target: number }>[];
  }>;

export type CellRecord = Readonly<{ id: string; name: string; from: Day; to: Day | null }>;

type Paths = Readonly<{ paths: readonly string[] }>;

/** The terms of the units with the paths, latest first, as one value: rows by the hundred take longer to read than to find. */
const termsOf = (tables: QueryBuilder, { paths }: Given<Paths>) =>
  jsonArrayFrom(
    tables
      .selectFrom("Term as t")
      .where((eb) => eb("t.path", "=", eb.fn.any(paths)))
      .select(["t.id", "t.name", "t.resolution", "t.resolvedOn", "t.from", "t.to", "t.target"])
      .select((eb) => [
        jsonObjectFrom(
          eb.selectFrom("Unit as u").whereRef("u.id", "=", "t.unitId").select(["u.id", "u.name", "u.path"]),
        )
          .$notNull()
          .as("unit"),
        jsonArrayFrom(
          eb.selectFrom("TermTarget as s").whereRef("s.termId", "=", "t.id").select(["s.unitId", "s.year", "s.target"]),
        ).as("targets"),
      ])
      .orderBy("t.from", "desc")
      .orderBy("t.id")
      .limit(60),
  ).as("terms");

/** A term by its id, or for null the term of a day; `paths`: of the units whose terms may be asked for. */
export type AskedTerm = Paths & Readonly<{ termId: string | null; on: Day }>;

/** The first and last day of the term asked for. That of the day is the one `termOn` chooses. */
export const askedSpan = (tables: QueryCreator<Tables>, { termId, paths, on }: Given<AskedTerm>) =>
  tables
    .selectFrom((from) =>
      from
        .selectFrom("Term as t")
        .where((eb) => eb("t.path", "=", eb.fn.any(paths)))
        .where((eb) => eb("t.id", "=", eb.fn.coalesce(eb.cast<string>(termId, "uuid"), "t.id")))
        .select(["t.id", "t.from", "t.to"])
        .select((eb) =>
          eb
            .case()
            .when(eb.between(asDay(on), eb.ref("t.from"), eb.ref("t.to")))
            .then(eb.fn<number>("length", ["t.path"]))
            .else(0)
            .end()
            .as("nearness"),
        )
        .as("each"),
    )
    .orderBy("nearness", "desc")
    .orderBy("from", "desc")
    .orderBy("id")
    .limit(1)
    .select(["from", "to"]);

const terms = typedQuery((tables, given: Given<Paths>) => tables.selectNoFrom([termsOf(tables, given)]));

export const pathsTo = ({ from }: Reach): string[] => [...ancestorPaths(from), from];

/** The terms of the actor's own unit and of those above it, latest first, in one row. */
export const termsInReach = ({ reach }: Actor): Statement<{ terms: TermRecord[] }> => terms({ paths: pathsTo(reach) });

const cellsBeside = typedQuery((tables, given: Given<Paths & Range>) =>
  tables.selectNoFrom([
    termsOf(tables, given),
    jsonArrayFrom(
      tables
        .selectFrom("Unit")
        .where("kind", "=", "cell")
        .where((eb) => inRange(eb.ref("path"), given))
        .select(["id", "name", "from", "to"])
        .orderBy("path")
        .limit(400),
    ).as("cells"),
  ]),
);

/** The same, with every cell within reach. */
export const termsAndCells = ({ reach }: Actor): Statement<{ terms: TermRecord[]; cells: CellRecord[] }> =>
  cellsBeside({ paths: pathsTo(reach), from: reach.from, to: reach.to });

/** The term a day lies in, the nearest unit's first; the latest one when it lies in none. */
export const termOn = (terms: readonly TermRecord[], on: Day): TermRecord | undefined =>
  terms
    .filter(({ from, to }) => from <= on && on <= to)
    .reduce<TermRecord | undefined>(
      (nearest, term) => (nearest && nearest.unit.path.length >= term.unit.path.length ? nearest : term),
      undefined,
    ) ?? terms[0];
