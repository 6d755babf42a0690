import type { Expression, ExpressionBuilder, QueryCreator } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../access/actor";
import type { Stage } from "../admissions/case/stages";
import { countRows, yearOfDay } from "../database/expressions";
import type { Statement } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { CaseCount } from "./term-counts";
import { type AskedTerm, askedSpan, pathsTo } from "./term-queries";

/** A cell that takes part in a term, with how many of its people were admitted in it and how many cases are open today. */
export type CellCount = Readonly<{ id: string; name: string; to: Day | null; admitted: number; open: number }>;

/** Somebody admitted in the term. */
export type TermRow = Readonly<{
  id: string;
  stage: Stage;
  admittedOn: Day | null;
  officialOn: Day | null;
  unit: string;
  name: string;
}>;
type Cells = Readonly<{ cells: readonly CellCount[]; cellsInAll: number }>;

export type TermCases = Cells &
  Readonly<{
    counts: readonly CaseCount[];
    rows: readonly TermRow[];
  }>;

type OfTerm = Range & AskedTerm;

/**
 * The cases within the reach that were admitted in the term and those open today, read once, and the cells that existed in
 * the term or had admissions in it, numbered in the order of the tree.
 */
const countedIn = (tables: QueryBuilder, given: Given<OfTerm>) =>
  tables
    .with("span", (db) => askedSpan(db, given))
    .with(
      (cte) => cte("counted").materialized(),
      (db) => {
        const cases = db
          .selectFrom("AdmissionCase")
          .where((eb) => inRange(eb.ref("path"), given))
          .select(["id", "unitId", "personId", "stage", "admittedOn", "officialOn"]);
        return cases
          .where((eb) =>
            eb.between("admittedOn", eb.selectFrom("span").select("from"), eb.selectFrom("span").select("to")),
          )
          .select((eb) => eb.val(true).as("admitted"))
          .unionAll(cases.where("closedOn", "is", null).select((eb) => eb.val(false).as("admitted")));
      },
    )
    .with(
      (cte) => cte("per_cell").materialized(),
      (db) =>
        db
          .selectFrom((eb) =>
            eb
              .selectFrom("counted")
              .select((row) => ["unitId", row.ref("admitted").$castTo<boolean | null>().as("admitted")])
              .unionAll(
                eb
                  .selectFrom("Unit")
                  .where("kind", "=", "cell")
                  .where((row) => inRange(row.ref("path"), given))
                  .where((row) => row("from", "<=", row.selectFrom("span").select("to")))
                  .where((row) =>
                    row.or([row("to", "is", null), row("to", ">=", row.selectFrom("span").select("from"))]),
                  )
                  .select((row) => ["id as unitId", row.val<boolean | null>(null).as("admitted")]),
              )
              .as("each"),
          )
          .groupBy("unitId")
          .having((eb) => eb.fn.agg<boolean>("bool_or", [eb("admitted", "is not", false)]))
          .select((eb) => [
            "unitId",
            eb.fn.countAll<number>().filterWhere("admitted", "=", true).as("admitted"),
            eb.fn.countAll<number>().filterWhere("admitted", "=", false).as("open"),
          ]),
    )
    .with("taking", (db) =>
      db
        .selectFrom("per_cell as c")
        .innerJoin("Unit as u", "u.id", "c.unitId")
        .select(["u.id", "u.shortName as name", "u.to", "c.admitted", "c.open"])
        .select((eb) =>
          eb.fn
            .agg<number>("row_number")
            .over((over) => over.orderBy("u.path"))
            .as("place"),
        ),
    );

type CountedTables = ReturnType<typeof countedIn> extends QueryCreator<infer All> ? All : never;
type Counting = ExpressionBuilder<CountedTables, never>;

/** Some of the cells in their order, those after `after` up to `upTo`, and how many there are. */
const cellsFrom = (eb: Counting, after: Expression<number>, upTo: Expression<number>) =>
  [
    jsonArrayFrom(
      eb.selectFrom("taking").where("place", ">", after).where("place", "<=", upTo).selectAll().orderBy("place"),
    ).as("cells"),
    eb.selectFrom("taking").select(countRows().as("count")).$asScalar().$notNull().as("cellsInAll"),
  ] as const;

const cellsBetween = typedQuery((tables, given: Given<OfTerm & Readonly<{ after: number; upTo: number }>>) => {
  const { after, upTo } = given;
  return countedIn(tables, given).selectNoFrom((eb) => cellsFrom(eb, after, upTo));
});
const askedIn = ({ reach }: Actor, termId: string | null, on: Day) => ({
  ...{ from: reach.from, to: reach.to, paths: pathsTo(reach) },
  ...{ termId, on },
});

/** One page of the cells of a term, in the order of the tree. */
export const cellsOfTerm = (
  actor: Actor,
  termId: string,
  on: Day,
  { page, pageSize }: Readonly<{ page: number; pageSize: number }>,
) => cellsBetween({ ...askedIn(actor, termId, on), after: (page - 1) * pageSize, upTo: page * pageSize });

type First = Readonly<{ cells: number; admitted: number }>;

const termCases = typedQuery((tables, given: Given<OfTerm & First>) => {
  return countedIn(tables, given).selectNoFrom((eb) => [
    ...cellsFrom(eb, eb.val(0), given.cells),
    jsonArrayFrom(
      eb
        .selectFrom("counted")
        .groupBy((row) => ["admitted", "stage", yearOfDay(row.ref("admittedOn"))])
        .select((row) => ["admitted", "stage", yearOfDay(row.ref("admittedOn")).as("year"), countRows().as("count")]),
    ).as("counts"),
    jsonArrayFrom(
      eb
        .selectFrom((from) =>
          from
            .selectFrom("counted")
            .where("admitted", "=", true)
            .selectAll()
            .orderBy("admittedOn", "desc")
            .orderBy("id")
            .limit(given.admitted)
            .as("l"),
        )
        .innerJoin("Unit as u", "u.id", "l.unitId")
        .innerJoin("Person as p", "p.id", "l.personId")
        .select(["l.id", "l.stage", "l.admittedOn", "l.officialOn", "u.shortName as unit", "p.fullName as name"])
        .orderBy("l.admittedOn", "desc")
        .orderBy("l.id"),
    ).as("rows"),
  ]);
});

/**
 * What the dashboard counts: by year, by stage, and by cell for the first cells; and the last of those admitted.
 * @param termId null for the term of the day
 */
export const casesOfTerm = (actor: Actor, termId: string | null, on: Day, first: First): Statement<TermCases> =>
  termCases({ ...askedIn(actor, termId, on), ...first });
