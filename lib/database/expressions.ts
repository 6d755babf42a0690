import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Day } from "../primitives/day";
import type { NameSearch } from "../primitives/name";

/** How many rows. As an integer: the bigint PostgreSQL counts in arrives as text. */
export const countRows = (): RawBuilder<number> => sql`count(*)::integer`;

/** A value as text: an id, a number, or one of an enumeration, which stays one of its words. */
export const asText = <Value>(value: Expression<Value>): RawBuilder<Value extends string ? Value : string> =>
  sql`${value}::text`;

/** A text a JSON document has under a key. */
export const textIn = (document: Expression<unknown>, key: string): RawBuilder<string | null> =>
  sql`${document} ->> ${key}::text`;

/** Bytes as text, which JSON can hold. */
export const asHex = (bytes: Expression<Uint8Array | null>): RawBuilder<string | null> => sql`encode(${bytes}, 'hex')`;

export const asDay = <Value extends Day | null>(value: Expression<Value>): RawBuilder<Value> => sql`${value}::date`;

/** Whether a due day is over, as `isOverdue` of lib/primitives/day says. Without a day it is null, which no condition takes for true. */
export const isOverdueOn = (dueOn: Expression<Day | null>, on: Expression<Day>): RawBuilder<SqlBool> =>
  sql`${dueOn} < ${asDay(on)}`;

/**
 * The order of what is due, on every desk, list and dashboard: the nearest day first, what has none last, equal days by the
 * number of the case. The function `case_page` of the database sorts the list of cases by it.
 */
export const byDueDay = (dueOn: Expression<Day | null>, caseId: Expression<string>): RawBuilder<unknown> =>
  sql`${dueOn} asc nulls last, ${caseId}`;

/** The rows of several queries, one after the other. The columns of all must stand in the same order. */
export const allOf = <Row>(queries: readonly Expression<Row>[]): RawBuilder<Row> =>
  sql`(${sql.join(queries, sql` union all `)})`;

/** The ids a query finds, as an array, which is what functions of the database take. */
export const idsFrom = (query: Expression<Readonly<{ id: string }>>): RawBuilder<string[]> => sql`array(${query})`;

/** No array of ids, for a function of the database that then takes all. */
export const noIds: RawBuilder<string[] | null> = sql`null::uuid[]`;

/** Each id of an array, one a row. */
export const eachOf = (ids: Expression<readonly string[]>): RawBuilder<string> => sql`unnest(${ids})`;

/** Whether a list of texts has none. */
export const isEmpty = (list: Expression<readonly string[]>): RawBuilder<SqlBool> =>
  sql`cardinality(${list}::text[]) = 0`;

/** One id, as an array. */
export const onlyId = (id: Expression<string>): RawBuilder<string[]> => sql`array[${id}]`;

/** Two arrays of ids, one after the other. */
export const joined = (
  one: Expression<readonly string[]>,
  other: Expression<readonly string[]>,
): RawBuilder<string[]> => sql`${one} || ${other}::uuid[]`;

/** Whether a text has all the patterns of LIKE. */
export const isLikeAll = (text: Expression<string>, patterns: Expression<readonly string[]>): RawBuilder<SqlBool> =>
  sql`${text} like all (${patterns}::text[])`;

/** A text as names are searched by, as `searchKey` of lib/primitives/name makes it. */
export const searchable = (text: Expression<string>): RawBuilder<string> => sql`search_key(${text})`;

type NameSearched = Readonly<{ [Name in keyof NameSearch]: Expression<NameSearch[Name]> }>;

/**
 * Whether a name is the one searched for, or, where nobody has it exactly, one a letter away.
 * @param exact whether anybody has it exactly
 */
export const isNamed = (
  key: Expression<string>,
  { named, slips }: NameSearched,
  exact: Expression<SqlBool>,
): RawBuilder<SqlBool> =>
  sql`(${isLikeAll(key, named)} or cardinality(${slips}::text[]) > 0 and ${key} ~ all (${slips}::text[]) and not ${exact})`;

/** The earliest of several moments; what is absent does not count. */
export const firstOf = (...moments: readonly Expression<Date | null>[]): RawBuilder<Date | null> =>
  sql`least(${sql.join(moments)})`;

/** The sum of whole numbers as an integer; 0 where there is none. */
export const sumOf = (numbers: Expression<number | null>): RawBuilder<number> =>
  sql`coalesce(sum(${numbers}), 0)::integer`;

/** How many days lie between two moments, by the days they fall on in Viet Nam. */
export const daysBetweenMoments = (
  from: Expression<Date | null>,
  to: Expression<Date | null>,
): RawBuilder<number | null> =>
  sql`(${to} at time zone 'Asia/Ho_Chi_Minh')::date - (${from} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Whether a text has another within it, in whatever case it is written. */
export const isWithinText = (text: Expression<string>, part: Expression<string>): RawBuilder<SqlBool> =>
  sql`strpos(lower(${text}::text), lower(${part})) > 0`;

/** Whether one of the parts of a text, which "|" parts, is one of the texts. */
export const hasPartIn = (text: Expression<string>, parts: Expression<readonly string[]>): RawBuilder<SqlBool> =>
  sql`string_to_array(${text}, '|') && ${parts}::text[]`;

/** The path of a unit, were it under another one: the path of that one, and its own label. */
export const pathUnder = (above: Expression<string>, path: Expression<string>): RawBuilder<string> =>
  sql`${above} || split_part(${path}, '.', -2) || '.'`;
