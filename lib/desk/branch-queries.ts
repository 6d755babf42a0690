import { type AliasableExpression, type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Role } from "../access/roles";
import { asDay, asText, countRows, isOverdueOn } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { casesInReach } from "../database/reach-filter";
import type { Given } from "../database/typed-query";
import { itemCount } from "../dossier/items";
import { isHandedIn, isInState } from "../dossier/section-state-queries";
import { openTaskStates } from "../mentoring/task-states";
import type { Day } from "../primitives/day";
import { holdersByRole } from "./desk-rows";
import { always, type Branch, noDay, noText, one, rowOf, type Values } from "./row-queries";
import { steps } from "./step-row-queries";

// The day of the next step itself is already on the case. The clocks of others are left out before the cases are looked at:
// they are most of them. The offset keeps the planner from looking at the cases first.
const deadlines: Branch = (tables, { role, reach, given }) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Deadline")
        .selectAll()
        .where((row) => casesInReach(reach, given, { id: row.ref("caseId"), path: row.ref("path") }))
        .where("holder", "in", [...holdersByRole[role]])
        .offset(0)
        .as("d"),
    )
    .innerJoin("AdmissionCase as c", "c.id", "d.caseId")
    .where("c.closedOn", "is", null)
    .where("d.kind", "<>", "probation")
    .where((eb) => eb("d.startedOn", "<=", asDay(given.on)))
    .where((eb) =>
      eb.not(
        eb.and([
          eb("d.holder", "is not distinct from", eb.ref("c.nextHolder")),
          eb("d.dueOn", "is not distinct from", eb.ref("c.nextDueOn")),
        ]),
      ),
    )
    .select((eb) =>
      rowOf("deadline", {
        ...{ caseId: eb.ref("c.id"), what: eb.ref("d.kind"), ref: noText, due: eb.ref("d.dueOn"), count: one },
        ...{ holder: eb.ref("d.holder"), mine: always },
      }),
    );

/** What the end of the twelve months opens, shortly before that day; nothing is due by it. */
const openings: Branch = (tables, { role, given }) =>
  tables
    .selectFrom("open as c")
    .innerJoin("Deadline as d", "d.caseId", "c.id")
    .where("d.kind", "=", "probation")
    .where("d.holder", "in", [...holdersByRole[role]])
    .where("d.dueOn", ">", asDay(given.on))
    .where("d.dueOn", "<=", asDay(given.soonUntil))
    .select((eb) =>
      rowOf("opening", {
        ...{ caseId: eb.ref("c.id"), what: eb.ref("d.kind"), ref: noText, due: eb.ref("d.dueOn"), count: one },
        ...{ holder: eb.ref("d.holder"), mine: always },
      }),
    );

const tasks =
  (mine: (due: Expression<Day>, given: Given<Values>) => AliasableExpression<SqlBool | null>): Branch =>
  (tables, { given }) =>
    tables
      .selectFrom("open as c")
      .innerJoin("Task as t", "t.caseId", "c.id")
      .where("t.state", "in", openTaskStates)
      .select((eb) =>
        rowOf("task", {
          ...{ caseId: eb.ref("c.id"), what: eb.ref("t.title"), ref: asText(eb.ref("t.id")), due: eb.ref("t.dueOn") },
          ...{ holder: eb.val("applicant"), count: one, mine: mine(eb.ref("t.dueOn"), given) },
        }),
      );

/** Whoever gave the work waits until its day, then has the result to take. */
const tasksGiven = tasks((due, { on }) => expressionBuilder<Tables, never>()(due, "<=", asDay(on)));
const tasksTaken = tasks(() => always);

/** The history is worked on while the dossier is made; the row leads to the first section concerned. */
const sectionsThatAre =
  (state: "sent" | "returned", holder: string): Branch =>
  (tables, { reach, given }) =>
    tables
      .selectFrom((eb) =>
        eb
          .selectFrom("DossierSection as s")
          .where((row) => casesInReach(reach, given, { id: row.ref("s.caseId"), path: row.ref("s.path") }))
          .where(isInState(state))
          .groupBy("s.caseId")
          .select((row) => ["s.caseId", row.fn.min("s.number").as("first"), countRows().as("count")])
          .as("s"),
      )
      .innerJoin("AdmissionCase as c", "c.id", "s.caseId")
      .where("c.closedOn", "is", null)
      .where("c.stage", "=", "dossier")
      .select((eb) =>
        rowOf(state, {
          ...{ caseId: eb.ref("c.id"), what: eb.val(""), ref: asText(eb.ref("s.first")), holder: eb.val(holder) },
          ...{ due: noDay, count: eb.ref("s.count"), mine: always },
        }),
      );

/** The history is written after the application. */
const sectionsToWrite: Branch = (tables) =>
  tables
    .selectFrom("open as c")
    .leftJoin("DossierSection as s", (join) => join.onRef("s.caseId", "=", "c.id").on(isHandedIn()))
    .where("c.stage", "=", "dossier")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("Paper as p")
          .whereRef("p.caseId", "=", "c.id")
          .where("p.kind", "=", "application")
          .select("p.id"),
      ),
    )
    .groupBy("c.id")
    .having((eb) => eb.fn.count("s.id"), "<", itemCount)
    .select((eb) =>
      rowOf("unwritten", {
        ...{ caseId: eb.ref("c.id"), what: eb.val(""), ref: noText, holder: eb.val("applicant"), due: noDay },
        ...{ count: eb.cast<number>(eb(eb.val(itemCount), "-", eb.fn.count<number>("s.id")), "integer"), mine: always },
      }),
    );

/** Answers asked for are awaited until their day, then have to be asked for again. */
const verifications: Branch = (tables, { reach, given }) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Verification")
        .where((row) => casesInReach(reach, given, { id: row.ref("caseId"), path: row.ref("path") }))
        .where("answeredOn", "is", null)
        .groupBy((row) => ["caseId", isOverdueOn(row.ref("dueOn"), given.on)])
        .select((row) => ["caseId", row.fn.min("dueOn").as("due"), countRows().as("count")])
        .as("v"),
    )
    .innerJoin("AdmissionCase as c", "c.id", "v.caseId")
    .where("c.closedOn", "is", null)
    .select((eb) =>
      rowOf("verification", {
        ...{ caseId: eb.ref("c.id"), what: eb.val(""), ref: noText, holder: eb.val("verifier"), due: eb.ref("v.due") },
        ...{ count: eb.ref("v.count"), mine: isOverdueOn(eb.ref("v.due"), given.on) },
      }),
    );

const toReview = sectionsThatAre("sent", "committeeDeputySecretary");
const toMend = sectionsThatAre("returned", "applicant");

const cell: readonly Branch[] = [steps, deadlines, openings, tasksGiven];
const committee: readonly Branch[] = [steps, deadlines, toReview, verifications];

/** What may wait on the desk of each role. */
export const branches: Readonly<Record<Role, readonly Branch[]>> = {
  administrator: [],
  cellSecretary: cell,
  cellDeputySecretary: cell,
  committeeSecretary: committee,
  committeeDeputySecretary: committee,
  committeeMember: [],
  superiorOfficer: [steps, deadlines],
  mentor: [steps, deadlines, tasksGiven],
  applicant: [steps, deadlines, tasksTaken, toMend, sectionsToWrite],
};
