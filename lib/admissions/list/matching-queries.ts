import { type Expression, expressionBuilder, type QueryCreator } from "kysely";
import { rowsFunction, valueFunction } from "../../database/database-function";
import { asDay, eachOf, idsFrom, isEmpty, isLikeAll, searchable } from "../../database/expressions";
import type { Tables } from "../../database/generated/tables";
import { casesInReach, type ReachKind, type ReachValues } from "../../database/reach-filter";
import type { Given } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { caseIds, namedCases } from "./rows-schema";

/** The cases within reach of people who have all words of a name, or where nobody has, of those a letter away. */
export const casesNamed = rowsFunction("cases_named", namedCases);

/** The open cases within reach in which something is overdue, answers on a history included. */
export const overdueCaseIds = valueFunction("overdue_case_ids", caseIds);

/** What a filter is asked with; empty, null or false for what is not asked for. */
export type Asked = ReachValues &
  Readonly<{
    words: readonly string[];
    on: Day;
    unit: string | null;
    unitNamed: readonly string[];
    admittedFrom: Day | null;
    admittedTo: Day | null;
    returned: boolean;
    holders: readonly string[];
    endsBy: Day | null;
  }>;

/**
 * How the cases are found: by name, as overdue and in a unit by an index of their own. What else may be asked for stands in
 * every statement, so that there are few.
 */
export type Finding = Readonly<{ reach: ReachKind; named: boolean; overdue: boolean; unit: boolean }>;

const onCase = expressionBuilder<Tables, never>();

/** Whether the probation of a case is over by a day and the cell has not voted: the time for that vote runs from its end. */
const isEndedBy = (caseId: Expression<string>, day: Expression<Day | null>) =>
  onCase.exists((eb) =>
    eb
      .selectFrom("Deadline as d")
      .where("d.caseId", "=", caseId)
      .where("d.kind", "=", "recognitionVote")
      .where("d.startedOn", "<=", day)
      .select("d.id"),
  );

type Ids = Readonly<{ ids: string[] }>;
/** What was found before, once: by name, and as overdue. */
export type Found = Tables & Readonly<{ named: Ids & Readonly<{ isNear: boolean }>; late: Ids }>;

/** The ids of the cases a filter asks for, at whatever stage. */
export const matchingIds = (db: QueryCreator<Found>, { reach, named, overdue, unit }: Finding, given: Given<Asked>) =>
  db
    .selectFrom("AdmissionCase as c")
    .where((eb) => casesInReach(reach, given, { id: eb.ref("c.id"), path: eb.ref("c.path") }))
    .$if(named, (query) =>
      query.where((eb) =>
        eb("c.id", "=", eb.fn.any(idsFrom(eb.selectFrom("named").select((row) => eachOf(row.ref("ids")).as("id"))))),
      ),
    )
    .$if(overdue, (query) =>
      query.where((eb) =>
        eb("c.id", "=", eb.fn.any(idsFrom(eb.selectFrom("late").select((row) => eachOf(row.ref("ids")).as("id"))))),
      ),
    )
    .$if(unit, (query) =>
      query.where("c.path", "=", (eb) => eb.selectFrom("Unit").where("id", "=", given.unit).select("path")),
    )
    .where((eb) =>
      eb.and([
        eb.or([
          isEmpty(given.unitNamed),
          eb(
            "c.unitId",
            "in",
            eb
              .selectFrom("Unit")
              .where((row) => isLikeAll(searchable(row.ref("shortName")), given.unitNamed))
              .select("id"),
          ),
        ]),
        eb.or([eb(asDay(given.admittedFrom), "is", null), eb("c.admittedOn", ">=", given.admittedFrom)]),
        eb.or([eb(asDay(given.admittedTo), "is", null), eb("c.admittedOn", "<=", given.admittedTo)]),
        eb.or([eb.not(eb.cast<boolean>(given.returned, "boolean")), eb("c.returnedBy", "is not", null)]),
        eb.or([isEmpty(given.holders), eb("c.nextHolder", "=", eb.fn.any(given.holders))]),
        eb.or([
          eb(asDay(given.endsBy), "is", null),
          eb.and([eb("c.stage", "=", "probation"), isEndedBy(eb.ref("c.id"), asDay(given.endsBy))]),
        ]),
      ]),
    )
    .select("c.id");
