import { type Expression, type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import { yesOrNo } from "./rows-schema";

type Kind = "rows" | "value" | "table";
const named = new Map<string, Readonly<{ kind: Kind; schema: z.ZodType }>>();

// Nothing checks these against the schema of Prisma. Each is named here with a schema of what it answers, and
// tests/database/raw-rows.test.ts asks each of them on the demonstration and parses every answer.

/**
 * A function of the database that answers with rows, as a table of a typed query.
 * @param name as in prisma/migrations
 * @param row strict; it stands in the rows-schema.ts of the room
 */
export const rowsFunction = <Schema extends z.ZodType>(name: string, row: Schema) => {
  named.set(name, { kind: "rows", schema: row });
  return (...values: readonly Expression<unknown>[]): RawBuilder<z.output<Schema>> =>
    sql`${sql.id(name)}(${sql.join(values)})`;
};

/** A function of the database that answers with one value, or with several, one a row. @param value strict */
export const valueFunction = <Schema extends z.ZodType>(name: string, value: Schema) => {
  named.set(name, { kind: "value", schema: value });
  return (...values: readonly Expression<unknown>[]): RawBuilder<z.output<Schema>> =>
    sql`${sql.id(name)}(${sql.join(values)})`;
};

/** A function of the database that answers yes or no. */
export const conditionFunction = (name: string) => valueFunction(name, yesOrNo);

/** A table that is not in prisma/schema. @param row the columns that are read */
export const foreignTable = <Schema extends z.ZodObject>(name: string, row: Schema): RawBuilder<z.output<Schema>> => {
  named.set(name, { kind: "table", schema: row });
  return sql`${sql.table(name)}`;
};

/** What the modules loaded so far named here. */
export const namedHere = (): ReadonlyMap<string, Readonly<{ kind: Kind; schema: z.ZodType }>> => named;
