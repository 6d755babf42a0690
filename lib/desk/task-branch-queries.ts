import { type AliasableExpression, type Expression, expressionBuilder, type SqlBool } from "kysely";
import { jsonBuildObject } from "kysely/helpers/postgres";
import { asDay, asHex, asText } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import type { Given } from "../database/typed-query";
import { openTaskStates } from "../mentoring/task-states";
import type { Day } from "../primitives/day";
import { always, type Branch, noDay, one, rowOf, type Values } from "./row-queries";

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

/** What was handed in or asked for and waits for an answer, on either side. */
const waitingTasks =
  (
    waitsFor: "verdict" | "time",
    kind: "handedIn" | "timeAsked" | "taskAwaited",
    mine: AliasableExpression<SqlBool>,
  ): Branch =>
  (tables) =>
    tables
      .selectFrom("open as c")
      .innerJoin("Task as t", "t.caseId", "c.id")
      .where("t.waitsFor", "=", waitsFor)
      .select((eb) =>
        rowOf(kind, {
          ...{ caseId: eb.ref("c.id"), what: eb.ref("t.title"), ref: asText(eb.ref("t.id")) },
          ...{ due: kind === "timeAsked" ? eb.ref("t.dueOn") : noDay, holder: eb.val("mentor"), count: one, mine },
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
export const tasksOfAssessor: readonly Branch[] = [
  given,
  waitingTasks("verdict", "handedIn", always),
  waitingTasks("time", "timeAsked", always),
];

/** Tasks on the desk of who does them. */
export const tasksOfPerson: readonly Branch[] = [
  working(false, () => always),
  returned,
  waitingTasks("verdict", "taskAwaited", never),
  waitingTasks("time", "taskAwaited", never),
];
