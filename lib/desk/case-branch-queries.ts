import { type AliasableExpression, type Expression, expressionBuilder, type QueryCreator, type SqlBool } from "kysely";
import type { Role } from "../access/roles";
import { asDay } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { casesInReach, type ReachKind, type ReachValues } from "../database/reach-filter";
import type { Given } from "../database/typed-query";
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
export type Branch = (tables: QueryCreator<Tables & { open: OpenCase }>, asked: Asked) => Expression<Row>;

export const literal = expressionBuilder<Tables, never>();

/** A row of the desk. All branches are one table in the end, which takes the columns by their order. */
export const rowOf = (
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

export const one = literal.val(1);
export const always = literal.val(true);
export const noText = literal.val<string | null>(null);
export const noDay = asDay(literal.val<Day | null>(null));

/** The day of the next step: what is due by whoever takes it. The last day of a body further on is not its own. */
export const steps: Branch = (tables, { role }) =>
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

/** What is still to be done in a case that has ended: the recognition is announced after it. */
export const afterTheEnd: Branch = (tables, { role, reach, given }) =>
  tables
    .selectFrom("AdmissionCase as c")
    .where("c.closedOn", "is not", null)
    .where("c.nextStep", "is not", null)
    .where((eb) => casesInReach(reach, given, { id: eb.ref("c.id"), path: eb.ref("c.path") }))
    .select((eb) =>
      rowOf("step", {
        ...{ caseId: eb.ref("c.id"), what: eb.ref("c.nextStep").$notNull(), ref: noText, due: noDay, count: one },
        holder: eb.fn.coalesce("c.nextHolder", eb.val("")),
        mine: eb("c.nextHolder", "in", [...holdersByRole[role]]),
      }),
    );

// The day of the next step itself is already on the case. The clocks of others are left out before the cases are looked at:
// they are most of them. The offset keeps the planner from looking at the cases first.
export const deadlines: Branch = (tables, { role, reach, given }) =>
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
export const openings: Branch = (tables, { role, given }) =>
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
