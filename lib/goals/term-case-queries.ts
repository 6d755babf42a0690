import type { Expression, ExpressionBuilder, QueryCreator } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../access/actor";
import type { Stage } from "../admissions/case/stages";
import { casesByStage } from "../admissions/list/count-queries";
import { rowsFunction } from "../database/database-function";
import { countRows } from "../database/expressions";
import type { Statement } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { admittedCase } from "./rows-schema";
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

/** The cells within the reach that existed in the term or had admissions in it. */
const takingIn = (tables: QueryBuilder, given: Given<OfTerm>) =>
  tables
    .with("span", (db) => askedSpan(db, given))
    .with(
      (cte) => cte("taking").materialized(),
      (db) =>
        db
          .selectFrom("Unit as u")
          .where((eb) => inRange(eb.ref("u.path"), given))
          .where((eb) =>
            eb.or([
              eb.and([
                eb("u.kind", "=", "cell"),
                eb("u.from", "<=", eb.selectFrom("span").select("to")),
                eb.or([eb("u.to", "is", null), eb("u.to", ">", eb.selectFrom("span").select("from"))]),
              ]),
              // One case is enough, looked up unit by unit: of "exists" the planner would gather all cases.
              eb(
                eb
                  .selectFrom("AdmissionCase as c")
                  .whereRef("c.path", "=", "u.path")
                  .whereRef("c.unitId", "=", "u.id")
                  .where((one) =>
                    one.between(
                      "c.admittedOn",
                      one.selectFrom("span").select("from"),
                      one.selectFrom("span").select("to"),
                    ),
                  )
                  .select("c.id")
                  .limit(1),
                "is not",
                null,
              ),
            ]),
          )
          .select(["u.id", "u.shortName as name", "u.to", "u.path"]),
    );

type TakingTables = ReturnType<typeof takingIn> extends QueryCreator<infer All> ? All : never;
type Counting = ExpressionBuilder<TakingTables, never>;

/** Some of the cells in the order of the tree, `most` of those after the first `after`, with the cases of each; and how many cells there are. */
const cellsFrom = (eb: Counting, after: Expression<number>, most: Expression<number>) =>
  [
    jsonArrayFrom(
      eb
        .selectFrom((from) => from.selectFrom("taking").selectAll().orderBy("path").offset(after).limit(most).as("t"))
        .select(["t.id", "t.name", "t.to"])
        .select((cell) => {
          const ofCell = cell
            .selectFrom("AdmissionCase as c")
            .whereRef("c.path", "=", "t.path")
            .whereRef("c.unitId", "=", "t.id")
            .select(countRows().as("count"));
          return [
            ofCell
              .where((one) =>
                one.between("c.admittedOn", one.selectFrom("span").select("from"), one.selectFrom("span").select("to")),
              )
              .$asScalar()
              .$notNull()
              .as("admitted"),
            ofCell.where("c.closedOn", "is", null).$asScalar().$notNull().as("open"),
          ];
        })
        .orderBy("t.path"),
    ).as("cells"),
    eb.selectFrom("taking").select(countRows().as("count")).$asScalar().$notNull().as("cellsInAll"),
  ] as const;

const cellsAfter = typedQuery((tables, given: Given<OfTerm & Readonly<{ after: number; most: number }>>) => {
  const { after, most } = given;
  return takingIn(tables, given).selectNoFrom((eb) => cellsFrom(eb, after, most));
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
) => cellsAfter({ ...askedIn(actor, termId, on), after: (page - 1) * pageSize, most: pageSize });

const lastAdmitted = rowsFunction("last_admitted", admittedCase);

type First = Readonly<{ cells: number; admitted: number }>;

const termCases = typedQuery((tables, given: Given<OfTerm & First>) =>
  takingIn(tables, given).selectNoFrom((eb) => {
    const first = eb.selectFrom("span").select("from");
    const last = eb.selectFrom("span").select("to");
    return [
      ...cellsFrom(eb, eb.val(0), given.cells),
      jsonArrayFrom(
        eb.selectFrom(casesByStage(first, last).as("c")).select(["c.admitted", "c.stage", "c.year", "c.count"]),
      ).as("counts"),
      jsonArrayFrom(
        eb
          .selectFrom(lastAdmitted(first, last, given.admitted).as("l"))
          .innerJoin("AdmissionCase as c", "c.id", "l.id")
          .innerJoin("Unit as u", "u.id", "c.unitId")
          .innerJoin("Person as p", "p.id", "c.personId")
          .select(["c.id", "c.stage", "c.admittedOn", "c.officialOn", "u.shortName as unit", "p.fullName as name"])
          .orderBy("c.admittedOn", "desc")
          .orderBy("c.id"),
      ).as("rows"),
    ];
  }),
);

/**
 * What the dashboard counts: by year, by stage, and by cell for the first cells; and the last of those admitted.
 * @param termId null for the term of the day
 */
export const casesOfTerm = (actor: Actor, termId: string | null, on: Day, first: First): Statement<TermCases> =>
  termCases({ ...askedIn(actor, termId, on), ...first });
