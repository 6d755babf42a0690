import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Reach } from "../access/actor";
import type { Tables } from "./generated/tables";
import type { Given } from "./typed-query";

/** How a reach finds its cases: by a range of paths, or by their ids, one by one. A query has another shape for each. */
export type ReachKind = "range" | "single";
export const kindOf = ({ from }: Reach): ReachKind => (from === "" ? "single" : "range");

/** What a statement has to be given of the reach. */
export type ReachValues = Pick<Reach, "from" | "to" | "cases">;
export const valuesOf = ({ from, to, cases }: Reach): ReachValues => ({ from, to, cases });

/** Paths from one up to another, which is no longer among them. */
export type Range = Pick<Reach, "from" | "to">;

const eb = expressionBuilder<Tables, never>();

/** Whether a path lies in the range the policy also uses, so that the planner may take its index. */
export const inRange = (path: Expression<string>, { from, to }: Given<Range>): Expression<SqlBool> =>
  eb.and([eb(path, ">=", from), eb(path, "<", to)]);

/**
 * The cases within reach, or rows that belong to them.
 * @param row what the case's id and path are in the statement
 */
export const casesInReach = (
  kind: ReachKind,
  given: Given<ReachValues>,
  row: Readonly<{ id: Expression<string>; path: Expression<string> }>,
): Expression<SqlBool> => (kind === "single" ? eb(row.id, "=", eb.fn.any(given.cases)) : inRange(row.path, given));
