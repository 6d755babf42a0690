import { type Expression, expressionBuilder } from "kysely";
import { type Actor, may } from "../access/actor";
import { countRows, isLikeAll, isNamed, searchable } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { type RowOf, readPipelined } from "../database/pipelined-read";
import { casesInReach, inRange, kindOf, type ReachKind, type ReachValues, valuesOf } from "../database/reach-filter";
import { type Given, type QueryBuilder, typedQueryOf } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { type NameSearch, nameSearchOf } from "../primitives/name";
import { openStages, type Stage } from "./case/stages";
import { type CaseFilter, pageSize } from "./filter";

const stagesOf = (stage: CaseFilter["stage"]): readonly Stage[] | null => {
  if (!stage) return null;
  return stage === "open" ? openStages : [stage];
};

type Values = ReachValues &
  NameSearch &
  Readonly<{
    unit: string | null;
    unitNamed: readonly string[];
    admittedFrom: Day | null;
    admittedTo: Day | null;
    stages: readonly Stage[];
    before: number;
  }>;

/** What is asked for: a condition that is not asked for is not in the statement, so that the planner takes an index for the others. */
type Shape = Readonly<{
  reach: ReachKind;
  unit: boolean;
  unitNamed: boolean;
  admittedFrom: boolean;
  admittedTo: boolean;
  named: boolean;
  stages: boolean;
  returned: boolean;
}>;

/** Whether a case within reach is of somebody who has exactly the name searched for. */
const isExactlyNamed = (tables: QueryBuilder, reach: ReachKind, given: Given<Values>) =>
  tables
    .selectFrom("AdmissionCase as e")
    .innerJoin("Person as named", "named.id", "e.personId")
    .where((eb) => casesInReach(reach, given, { id: eb.ref("e.id"), path: eb.ref("e.path") }))
    .where((eb) => isLikeAll(eb.ref("named.searchKey"), given.named))
    .select("e.id");

/** The cases the filter asks for, but for the stage. */
const matching = (tables: QueryBuilder, shape: Shape, given: Given<Values>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .where((eb) => casesInReach(shape.reach, given, { id: eb.ref("c.id"), path: eb.ref("c.path") }))
    .$if(shape.unit, (query) => query.where("c.unitId", "=", given.unit))
    .$if(shape.unitNamed, (query) =>
      query.where("c.unitId", "in", (eb) =>
        eb
          .selectFrom("Unit")
          .where((unit) => isLikeAll(searchable(unit.ref("shortName")), given.unitNamed))
          .select("id"),
      ),
    )
    .$if(shape.admittedFrom, (query) => query.where("c.admittedOn", ">=", given.admittedFrom))
    .$if(shape.admittedTo, (query) => query.where("c.admittedOn", "<=", given.admittedTo))
    .$if(shape.returned, (query) => query.where("c.returnedBy", "is not", null))
    .$if(shape.named, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom("Person as p")
            .whereRef("p.id", "=", "c.personId")
            .where((person) =>
              isNamed(person.ref("p.searchKey"), given, person.exists(isExactlyNamed(tables, shape.reach, given))),
            )
            .select("p.id"),
        ),
      ),
    );

const countsByStage = typedQueryOf((tables, shape: Shape, given: Given<Values>) =>
  matching(tables, shape, given)
    .groupBy("c.stage")
    .select(["c.stage", countRows().as("count")]),
);

/** How many of them were returned and not answered in full, at the stages asked for. */
const returnedCount = typedQueryOf((tables, shape: Shape, given: Given<Values>) =>
  matching(tables, { ...shape, returned: true }, given)
    .$if(shape.stages, (query) => query.where((eb) => eb("c.stage", "=", eb.fn.any(given.stages))))
    .select(countRows().as("count")),
);

/** Whether anything is due in a case; the end of the twelve months only opens what follows. */
const hasDeadline = (caseId: Expression<string>) =>
  expressionBuilder<Tables, never>().exists((eb) =>
    eb.selectFrom("Deadline as d").where("d.caseId", "=", caseId).where("d.kind", "<>", "probation").select("d.id"),
  );

/** One page of rows, open cases first. Names are looked up for the rows shown only, not for every row that is sorted. */
const onePage = typedQueryOf((tables, shape: Shape, given: Given<Values>) =>
  tables
    .with("shown", () =>
      matching(tables, shape, given)
        .$if(shape.stages, (query) => query.where((eb) => eb("c.stage", "=", eb.fn.any(given.stages))))
        .select(["c.id", "c.stage", "c.nextStep", "c.nextHolder", "c.nextDueOn", "c.nextDueHolder"])
        .select(["c.admittedOn", "c.officialOn", "c.openedOn", "c.closedOn", "c.provisional", "c.unitId", "c.personId"])
        .select("c.returnedBy")
        .select((eb) => hasDeadline(eb.ref("c.id")).as("hasDeadline"))
        .orderBy((eb) => eb("c.closedOn", "is not", null))
        .orderBy("c.nextDueOn", (due) => due.asc().nullsLast())
        .orderBy("c.openedOn", "desc")
        .orderBy("c.id")
        .limit(pageSize)
        .offset(given.before),
    )
    .selectFrom("shown as c")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .innerJoin("Person as p", "p.id", "c.personId")
    .leftJoin("Transition as r", "r.id", "c.returnedBy")
    .select(["c.id", "c.stage", "c.nextStep", "c.nextHolder", "c.nextDueOn", "c.nextDueHolder", "c.hasDeadline"])
    .select(["c.admittedOn", "c.officialOn", "c.openedOn", "c.provisional"])
    .select(["u.shortName as unit", "p.fullName as name", "r.occurredOn as returnedOn"])
    .select((eb) => isLikeAll(eb.ref("p.searchKey"), given.named).$castTo<boolean>().as("isExact"))
    .orderBy((eb) => eb("c.closedOn", "is not", null))
    .orderBy("c.nextDueOn", (due) => due.asc().nullsLast())
    .orderBy("c.openedOn", "desc")
    .orderBy("c.id"),
);

export type CaseRow = RowOf<ReturnType<typeof onePage>>;

/** As many cells as a list offers; of more, the name is typed. */
const choosable = 40;

type Within = ReachValues & Readonly<{ unit: string | null }>;

/** The cell asked for and those next to it, one more than can be chosen from where there are too many. */
const cellsWithin = typedQueryOf((tables, reach: ReachKind, given: Given<Within>) =>
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
    .orderBy("path"),
);

const valuesFrom = (actor: Actor, filter: CaseFilter): Values => ({
  ...valuesOf(actor.reach),
  unit: filter.unit,
  ...nameSearchOf(filter.q),
  unitNamed: nameSearchOf(filter.unitName).named,
  admittedFrom: filter.admittedFrom,
  admittedTo: filter.admittedTo,
  stages: stagesOf(filter.stage) ?? [],
  before: (filter.page - 1) * pageSize,
});

const shapeOf = (actor: Actor, values: Values, { returned }: CaseFilter): Shape => ({
  reach: kindOf(actor.reach),
  unit: values.unit !== null,
  unitNamed: values.unitNamed.length > 0,
  admittedFrom: values.admittedFrom !== null,
  admittedTo: values.admittedTo !== null,
  named: values.named.length > 0,
  stages: values.stages.length > 0,
  returned,
});

/**
 * The cases within reach that the filter asks for, nearest due first, and how many stand at each stage under the same
 * filter. Null when the actor may not list cases.
 */
export const caseList = async (actor: Actor, filter: CaseFilter) => {
  if (!may(actor, "cases.list")) return null;
  const values = valuesFrom(actor, filter);
  const shape = shapeOf(actor, values, filter);
  const [groups, rows, units, [returned]] = await readPipelined(
    actor,
    countsByStage(shape, values),
    onePage(shape, values),
    cellsWithin(shape.reach, values),
    returnedCount(shape, values),
  );
  const stages = stagesOf(filter.stage);
  return {
    filter,
    /** The cells to choose from; where there are too many, the one asked for alone, or none. */
    units: units.length > choosable ? units.filter(({ id }) => id === filter.unit) : units,
    counts: new Map(groups.map(({ stage, count }) => [stage, count])),
    /** How many were returned and not answered in full, whether or not the list shows only those. */
    returned: returned?.count ?? 0,
    total: groups.reduce((sum, { stage, count }) => (stages?.includes(stage) === false ? sum : sum + count), 0),
    /** Whether a row opens the file: a viewer of registers sees the line only. */
    opens: may(actor, "cases.read"),
    /** Whether nobody has the name searched for, and the rows are of people whose names are a letter away. */
    isNear: rows.some(({ isExact }) => !isExact),
    rows,
  };
};

export type CaseList = NonNullable<Awaited<ReturnType<typeof caseList>>>;
