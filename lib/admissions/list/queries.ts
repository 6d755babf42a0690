import { type Expression, expressionBuilder, type QueryCreator, type RawBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { rowsFunction } from "../../database/database-function";
import { asDay, eachOf, idsFrom, noIds } from "../../database/expressions";
import type { Tables } from "../../database/generated/tables";
import { type RowOf, readPipelined } from "../../database/pipelined-read";
import { inRange, kindOf, type ReachKind, valuesOf } from "../../database/reach-filter";
import { type Given, type QueryBuilder, typedQueryOf } from "../../database/typed-query";
import { addDays, type Day } from "../../primitives/day";
import { nameSearchOf } from "../../primitives/name";
import { searchedOf } from "../../primitives/searched-words";
import { isOpenStage, type Stage } from "../case/stages";
import { type CaseFilter, endingDays, holders, isSameView, pageSize, plainFilter, stagesShown } from "./filter";
import { type Asked, casesNamed, type Finding, type Found, matchingIds, overdueCaseIds } from "./matching-queries";
import { placedCase, stageCount } from "./rows-schema";
import { mostViews } from "./views";

const caseCounts = rowsFunction("case_counts", stageCount);
const casePage = rowsFunction("case_page", placedCase);

type Values = Asked &
  Readonly<{ accountId: string; stages: readonly Stage[]; order: string; openOnly: boolean; before: number }>;
/**
 * What the list begins from: all cases within reach, those of people named as searched for, those in which something is
 * overdue, or those for which more is asked.
 */
type Beginning = "all" | "named" | "late" | "asked";
type Shape = Finding & Readonly<{ from: Beginning }>;

/** Whether anything is due in a case; the end of the twelve months only opens what follows. */
const hasDeadline = (caseId: Expression<string>) =>
  expressionBuilder<Tables, never>().exists((eb) =>
    eb.selectFrom("Deadline as d").where("d.caseId", "=", caseId).where("d.kind", "<>", "probation").select("d.id"),
  );

/** As many cells as a list offers; of more, the name is typed. */
const choosable = 40;

/** The cell asked for and those next to it, one more than can be chosen from where there are too many. */
const cellsWithin = (tables: QueryBuilder, reach: ReachKind, given: Given<Values>) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Unit")
        .select(["id", "shortName", "path"])
        .where("kind", "=", "cell")
        .$if(reach === "range", (query) => query.where((unit) => inRange(unit.ref("path"), given)))
        .$if(reach === "single", (query) =>
          query.where(
            "id",
            "in",
            tables
              .selectFrom("AdmissionCase as own")
              .where((own) => own("own.id", "=", own.fn.any(given.cases)))
              .select("own.unitId"),
          ),
        )
        .orderBy((unit) => unit("id", "is distinct from", given.unit))
        .orderBy("path")
        .limit(choosable + 1)
        .as("cells"),
    )
    .select(["id", "shortName"])
    .orderBy("path");

/** The ids of the cases the list begins from; none for all. */
const foundFrom = (db: QueryCreator<Found>, shape: Shape, given: Given<Values>) => {
  const { from } = shape;
  if (from === "named" || from === "late")
    return db.selectFrom(from).select((eb) => eb.ref("ids").$castTo<string[] | null>().as("ids"));
  const ids: RawBuilder<string[] | null> = from === "all" ? noIds : idsFrom(matchingIds(db, shape, given));
  return db.selectNoFrom(ids.as("ids"));
};

/** One page of the list and what stands around it, in one statement: ids in their order first, and rows of those shown only. */
const listed = typedQueryOf((tables, shape: Shape, given: Given<Values>) =>
  tables
    .with(
      (cte) => cte("late").materialized(),
      (db) => db.selectNoFrom(overdueCaseIds(asDay(given.on)).as("ids")),
    )
    .with(
      (cte) => cte("named").materialized(),
      (db) => db.selectFrom(casesNamed(given.words).as("found")).select(["ids", "isNear"]),
    )
    .with(
      (cte) => cte("found").materialized(),
      (db) => foundFrom(db, shape, given),
    )
    .with(
      (cte) => cte("page").materialized(),
      (db) =>
        db
          .selectFrom((eb) =>
            casePage(
              eb.selectFrom("found").select("ids").$asScalar(),
              given.stages,
              given.order,
              given.openOnly,
              given.before,
              eb.val(pageSize),
            ).as("placed"),
          )
          .select(["id", "place"]),
    )
    .selectNoFrom((eb) => {
      const found = eb.selectFrom("found").select("ids").$asScalar();
      const late = eb.selectFrom("late").select("ids").$asScalar().$notNull();
      return [
        jsonArrayFrom(
          eb
            .selectFrom("AdmissionCase as c")
            // Named one by one as well: the planner, who cannot know what the policy lets through, would read every case.
            .where((row) => row("c.id", "=", row.fn.any(idsFrom(row.selectFrom("page").select("id")))))
            .innerJoin("page", "page.id", "c.id")
            .innerJoin("Unit as u", "u.id", "c.unitId")
            .innerJoin("Person as p", "p.id", "c.personId")
            .leftJoin("Transition as r", "r.id", "c.returnedBy")
            .select(["c.id", "c.stage", "c.nextStep", "c.nextHolder", "c.nextDueOn", "c.nextDueHolder"])
            .select(["c.admittedOn", "u.shortName as unit", "p.fullName as name", "r.occurredOn as returnedOn"])
            .select((row) => [
              hasDeadline(row.ref("c.id")).$castTo<boolean>().as("hasDeadline"),
              row(
                "c.id",
                "in",
                row.selectFrom("late").select((one) => eachOf(one.ref("ids")).as("id")),
              )
                .$castTo<boolean>()
                .as("isOverdue"),
            ])
            .orderBy("page.place"),
        ).as("rows"),
        jsonArrayFrom(eb.selectFrom(caseCounts(found).as("counted")).select(["stage", "count", "returned"])).as(
          "counts",
        ),
        eb.fn<number>("cardinality", [late]).as("overdue"),
        (shape.named ? eb.selectFrom("named").select("isNear").$asScalar().$notNull() : eb.val(false)).as("isNear"),
        jsonArrayFrom(cellsWithin(tables, shape.reach, given)).as("cells"),
        jsonArrayFrom(
          eb
            .selectFrom("SavedView")
            .where("accountId", "=", given.accountId)
            .select(["id", "name", "query"])
            .orderBy("savedAt")
            .orderBy("id")
            .limit(mostViews),
        ).as("views"),
      ];
    }),
);

type Listed = RowOf<ReturnType<typeof listed>>;
export type CaseRow = Listed["rows"][number];

const valuesFrom = (actor: Actor, filter: CaseFilter, on: Day): Values => ({
  ...valuesOf(actor.reach),
  accountId: actor.accountId,
  on,
  unit: filter.unit,
  words: searchedOf(filter.q).words,
  unitNamed: nameSearchOf(filter.unitName).named,
  admittedFrom: filter.admittedFrom,
  admittedTo: filter.admittedTo,
  returned: filter.returned,
  holders: filter.holder ? holders[filter.holder] : [],
  endsBy: filter.ending ? addDays(on, endingDays) : null,
  stages: stagesShown(filter),
  order: filter.order,
  openOnly: stagesShown(filter).every(isOpenStage),
  before: (filter.page - 1) * pageSize,
});

const beginningOf = (filter: CaseFilter): Beginning => {
  const { stage, closed, order, q, overdue } = filter;
  const rest = { ...plainFilter, stage, closed, order };
  if (isSameView(filter, rest)) return "all";
  if (searchedOf(q).words.length > 0 && isSameView(filter, { ...rest, q })) return "named";
  return isSameView(filter, { ...rest, overdue }) ? "late" : "asked";
};

const shapeOf = (actor: Actor, { words, unit }: Values, filter: CaseFilter): Shape => {
  const reach = kindOf(actor.reach);
  return {
    reach,
    from: reach === "single" ? "asked" : beginningOf(filter),
    named: words.length > 0,
    overdue: filter.overdue,
    unit: unit !== null,
  };
};

const nothing: Listed = { rows: [], counts: [], overdue: 0, isNear: false, cells: [], views: [] };

/**
 * One page of the cases within reach that the filter asks for, in its order, and how many stand at each stage under the same
 * filter. What has ended is left out until it is asked for. Null when the actor may not list cases.
 */
export const caseList = async (actor: Actor, filter: CaseFilter, on: Day) => {
  if (!may(actor, "cases.list")) return null;
  const values = valuesFrom(actor, filter, on);
  const [[{ rows, counts, overdue, isNear, cells, views } = nothing]] = await readPipelined(
    actor,
    listed(shapeOf(actor, values, filter), values),
  );
  const shown = counts.filter(({ stage }) => values.stages.includes(stage));
  const sum = (all: readonly Readonly<{ count: number }>[]): number =>
    all.reduce((total, { count }) => total + count, 0);
  return {
    filter,
    role: actor.actingPost.role,
    /** The cells to choose from; where there are too many, the one asked for alone, or none. */
    units: cells.length > choosable ? cells.filter(({ id }) => id === filter.unit) : cells,
    counts: new Map(counts.map(({ stage, count }) => [stage, count])),
    total: sum(shown),
    /** How many that have ended the filter asks for too, and the list leaves out. */
    hidden: filter.stage || filter.closed ? 0 : sum(counts) - sum(shown),
    /** How many of them were returned and not answered in full, whether or not the list shows only those. */
    returned: shown.reduce((total, { returned }) => total + returned, 0),
    /** In how many cases within reach something is overdue, whatever else is asked for. */
    overdue,
    /** The reader's own views, in the order they were saved. */
    views,
    /** Whether a row opens the file: a viewer of registers sees the line only. */
    opens: may(actor, "cases.read"),
    /** Whether the clocks of a case are seen, the end of probation among them. */
    seesClocks: actor.reach.files !== "register",
    /** Whether nobody has the name searched for, and the rows are of people whose names are a letter away. */
    isNear: isNear && rows.length > 0,
    rows,
  };
};

export type CaseList = NonNullable<Awaited<ReturnType<typeof caseList>>>;
