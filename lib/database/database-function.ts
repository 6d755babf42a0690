import { type Expression, type RawBuilder, sql } from "kysely";
import type { z } from "zod";

const rowSchemas = new Map<string, z.ZodType>();

/**
 * A function of the database that answers with rows, as a table of a typed query. The compiler cannot look into it: the
 * rows are what the schema says, and tests/database/raw-rows.test.ts proves that for every function named here.
 * @param name as in prisma/migrations
 * @param row strict; it stands in the rows-schema.ts of the room
 */
export const databaseFunction = <Schema extends z.ZodType>(name: string, row: Schema) => {
  rowSchemas.set(name, row);
  return (...values: readonly Expression<unknown>[]): RawBuilder<z.output<Schema>> =>
    sql`${sql.id(name)}(${sql.join(values)})`;
};

/** The functions named in the modules loaded so far, each with the schema of its rows. */
export const databaseFunctions = (): ReadonlyMap<string, z.ZodType> => rowSchemas;
