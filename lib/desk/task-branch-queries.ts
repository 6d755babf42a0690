import { type AliasableExpression, type Expression, expressionBuilder, type SqlBool } from "kysely";
import { jsonBuildObject } from "kysely/helpers/postgres";
import { asDay, asHex, asText, countRows } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import type { Given } from "../database/typed-query";
import { openTaskStates } from "../mentoring/task-states";
import type { Day } from "../primitives/day";
import { always, type Branch, noDay, noText, one, rowOf, type Values } from "./row-queries";

const never = expressionBuilder<Tables, never>().val(false);

/** Work that is being done. @param isReturned whether only what came back, or only what did not; null for both */
const working =
  (
    isReturned: boolean | null,
    mine: (due: Expression<Day>, given: Given<Values>) => AliasableExpression<SqlBool | null>,
  ): Branch =>
  (tables, { given }) =>
    tables
      .selectFrom("open as c")
      .innerJoin("Task as t", "t.caseId", "c.id")
      .where("t.state", "in", openTaskStates)
      .where("t.waitsFor", "is", null)
      .$if(isReturned === false, (rows) => rows.where("t.returnedCount", "=", 0))
      .select((eb) =>
        rowOf("task", {
          ...{ caseId: eb.ref("c.id"), what: eb.ref("t.title"), ref: asText(eb.ref("t.id")), due: eb.ref("t.dueOn") },
          ...{ holder: eb.val("applicant"), count: one, mine: mine(eb.ref("t.dueOn"), given) },
        }),
      );

/** Whoever gave the work waits until its day, then has the result to take. */
const given = working(null, (due, { on }) => expressionBuilder<Tables, never>()(due, "<=", asDay(on)));

/** What was handed in and is to be assessed; a single one is named, to be assessed at once. */
const handedIn: Branch = (tables) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("open as o")
        .innerJoin("Task as w", "w.caseId", "o.id")
        .where("w.waitsFor", "=", "verdict")
        .groupBy("o.id")
        .select((row) => [
          ...(["o.id", countRows().as("count"), row.fn.min("w.title").as("title")] as const),
          row.fn.min(asText(row.ref("w.id"))).as("first"),
        ])
        .as("h"),
    )
    .select((eb) =>
      rowOf("handedIn", {
        ...{ caseId: eb.ref("h.id"), what: eb.ref("h.title"), due: noDay, count: eb.ref("h.count") },
        ref: eb.case().when("h.count", "=", 1).then(eb.ref("h.first")).else(noText).end(),
        ...{ holder: eb.val("mentor"), mine: always },
      }),
    );

/** What waits for the other side, as a row of its own. */
const waitingTasks =
  (waitsFor: "verdict" | "time", kind: "timeAsked" | "taskAwaited", mine: AliasableExpression<SqlBool>): Branch =>
  (tables) =>
    tables
      .selectFrom("open as c")
      .innerJoin("Task as t", "t.caseId", "c.id")
      .where("t.waitsFor", "=", waitsFor)
      .select((eb) =>
        rowOf(kind, {
          ...{ caseId: eb.ref("c.id"), what: eb.ref("t.title"), ref: asText(eb.ref("t.id")) },
          ...{ due: kind === "taskAwaited" ? noDay : eb.ref("t.dueOn"), holder: eb.val("mentor"), count: one, mine },
        }),
      );

/** What came back, with the sentence why. */
const returned: Branch = (tables) =>
  tables
    .selectFrom("open as c")
    .innerJoin("Task as t", "t.caseId", "c.id")
    .where("t.state", "in", openTaskStates)
    .where("t.waitsFor", "is", null)
    .where("t.returnedCount", ">", 0)
    .select((eb) =>
      rowOf("taskReturned", {
        caseId: eb.ref("c.id"),
        what: asText(jsonBuildObject({ title: eb.ref("t.title"), said: asHex(eb.ref("t.resultSealed")) })),
        ...{ ref: asText(eb.ref("t.id")), due: eb.ref("t.dueOn"), holder: eb.val("applicant"), count: one },
        mine: always,
      }),
    );

/** Tasks on the desk of whoever gives and assesses them. */
export const tasksOfAssessor: readonly Branch[] = [given, handedIn, waitingTasks("time", "timeAsked", always)];

/** Tasks on the desk of who does them. */
export const tasksOfPerson: readonly Branch[] = [
  working(false, () => always),
  returned,
  waitingTasks("verdict", "taskAwaited", never),
  waitingTasks("time", "taskAwaited", never),
];
