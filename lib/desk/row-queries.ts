import { type AliasableExpression, type Expression, expressionBuilder, type QueryCreator, type SqlBool } from "kysely";
import type { Role } from "../access/roles";
import { asDay } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import type { ReachKind, ReachValues } from "../database/reach-filter";
import type { Given } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { DeskKind } from "./desk-rows";

/** What the desk is asked with. */
export type Values = ReachValues & Readonly<{ on: Day; soonUntil: Day }>;
/** Desks differ by role, and by how the reach finds its cases. */
export type Shape = Readonly<{ role: Role; reach: ReachKind }>;
export type Asked = Shape & Readonly<{ given: Given<Values> }>;

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
  "id" | "stage" | "nextStep" | "nextHolder" | "nextDueOn" | "nextDueHolder" | "returnedBy"
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
