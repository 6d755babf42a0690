import { type AliasableExpression, type Expression, expressionBuilder, type QueryCreator, type SqlBool } from "kysely";
import type { Role } from "../access/roles";
import { asDay, asText, countRows, isOverdueOn } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { casesInReach, type ReachKind, type ReachValues } from "../database/reach-filter";
import type { Given } from "../database/typed-query";
import { itemCount } from "../dossier/items";
import { isHandedIn, isInState } from "../dossier/section-state-queries";
import { openTaskStates } from "../mentoring/task-states";
import type { Day } from "../primitives/day";
import { type DeskKind, holdersByRole } from "./desk-rows";

/** What the desk is asked with. */
export type Values = ReachValues & Readonly<{ on: Day; soonUntil: Day }>;
/** Desks differ by role, and by how the reach finds its cases. */
export type Shape = Readonly<{ role: Role; reach: ReachKind }>;
type Asked = Shape & Readonly<{ given: Given<Values> }>;

/** Open cases within reach, read once for the branches that look at each: every reading checks the policy on all of them again. */
export const openCases = (tables: QueryCreator<Tables>, { reach, given }: Asked) =>
  tables
    .selectFrom("AdmissionCase")
    .where("closedOn", "is", null)
    .where((eb) => casesInReach(reach, given, { id: eb.ref("id"), path: eb.ref("path") }))
    .select(["id", "stage", "nextStep", "nextHolder", "nextDueOn", "nextDueHolder"]);

type Row = Readonly<{
  kind: DeskKind;
  caseId: string;
  what: string;
  ref: string | null;
  holder: string;
  due: Day | null;
  count: number;
  mine: SqlBool | null;
}>;

type OpenCase = Pick<
  Tables["AdmissionCase"],
  "id" | "stage" | "nextStep" | "nextHolder" | "nextDueOn" | "nextDueHolder"
>;
type Branch = (tables: QueryCreator<Tables & { open: OpenCase }>, asked: Asked) => Expression<Row>;

const literal = expressionBuilder<Tables, never>();

/** A row of the desk. All branches are one table in the end, which takes the columns by their order. */
const rowOf = (
  kind: DeskKind,
  columns: Readonly<{
    caseId: AliasableExpression<string>;
    what: AliasableExpression<string>;
    ref: AliasableExpression<string | null>;
    holder: AliasableExpression<string>;
    due: AliasableExpression<Day | null>;
    count: AliasableExpression<number>;
    mine: AliasableExpression<SqlBool | null>;
  }>,
) =>
  [
    literal.val(kind).as("kind"),
    columns.caseId.as("caseId"),
    columns.what.as("what"),
    columns.ref.as("ref"),
    columns.holder.as("holder"),
    columns.due.as("due"),
    columns.count.as("count"),
    columns.mine.as("mine"),
  ] as const;

const one = literal.val(1);
const always = literal.val(true);
const noText = literal.val<string | null>(null);
const noDay = asDay(literal.val<Day | null>(null));

/** The day of the next step: what is due by whoever takes it. The last day of a body further on is not its own. */
const steps: Branch = (tables, { role }) =>
  tables
    .selectFrom("open as c")
    .where("c.nextStep", "is not", null)
    .select((eb) =>
      rowOf("step", {
        ...{
          caseId: eb.ref("c.id"),
          what: eb.ref("c.nextStep").$notNull(),
          ref: noText,
          due: eb
            .case()
            .when("c.nextDueHolder", "is not distinct from", eb.ref("c.nextHolder"))
            .then(eb.ref("c.nextDueOn"))
            .end(),
          count: one,
        },
        holder: eb.fn.coalesce("c.nextHolder", eb.val("")),
        mine: eb("c.nextHolder", "in", [...holdersByRole[role]]),
      }),
    );

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
const tasksGiven = tasks((due, { on }) => literal(due, "<=", asDay(on)));
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
