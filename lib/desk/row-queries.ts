import { type AliasableExpression, expressionBuilder, type QueryCreator, type SqlBool } from "kysely";
import type { Role } from "../access/roles";
import { asDay } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { casesInReach, type ReachKind, type ReachValues } from "../database/reach-filter";
import type { Given } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { DeskKind } from "./desk-rows";

/** What the desk is asked with. */
export type Values = ReachValues &
  Readonly<{ on: Day; soonUntil: Day; lapseUntil: Day; answeredSince: Date; personId: string }>;
/** Desks differ by role, and by how the reach finds its cases. */
export type Shape = Readonly<{ role: Role; reach: ReachKind }>;
export type Asked = Shape & Readonly<{ given: Given<Values> }>;

/** Open cases within reach, read once for the branches that look at each: every reading checks the policy on all of them again. */
export const openCases = (tables: QueryCreator<Tables>, { reach, given }: Asked) =>
  tables
    .selectFrom("AdmissionCase")
    .where("closedOn", "is", null)
    .where((eb) => casesInReach(reach, given, { id: eb.ref("id"), path: eb.ref("path") }))
    .select(["id", "stage", "papersHoldUntil"]);

type Row = Readonly<{
  kind: DeskKind;
  caseId: string;
  what: string | null;
  ref: string | null;
  holder: string | null;
  due: Day | null;
  count: number;
  mine: SqlBool | null;
}>;

export type OpenCase = Pick<Tables["AdmissionCase"], "id" | "stage" | "papersHoldUntil">;
export type Unled = Readonly<{ id: string }>;
export type Branch = (
  tables: QueryCreator<Tables & { open: OpenCase; unled: Unled }>,
  asked: Asked,
) => AliasableExpression<Row>;

const literal = expressionBuilder<Tables, never>();

/**
 * A row of the desk. All branches are one table in the end, which takes the columns by their order. Where `what` or `holder`
 * is null, they are the next step of the case and its holder.
 */
export const rowOf = (
  kind: DeskKind | AliasableExpression<DeskKind>,
  columns: Readonly<{
    caseId: AliasableExpression<string>;
    what: AliasableExpression<string | null>;
    ref: AliasableExpression<string | null>;
    holder: AliasableExpression<string | null>;
    due: AliasableExpression<Day | null>;
    count: AliasableExpression<number>;
    mine: AliasableExpression<SqlBool | null>;
  }>,
) =>
  [
    (typeof kind === "string" ? literal.val(kind) : kind).as("kind"),
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
export const never = literal.val(false);
export const noText = literal.val<string | null>(null);
export const noDay = asDay(literal.val<Day | null>(null));
