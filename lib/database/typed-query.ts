import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from "kysely";
import type { Tables } from "./generated/tables";
import type { Statement } from "./pipelined-read";

/** Stands for a value that a call of the finished query brings. */
class Parameter {
  constructor(readonly name: string) {}
}

/** What a query is built with in the place of its values: known by type, so that no branch can depend on one of them. */
export type Given<Values> = { readonly [Name in keyof Values]-?: RawBuilder<Values[Name]> };

/**
 * Only the values of a call become parameters. What stands in the code is written into the text, as it would be by hand:
 * the planner then knows it, and takes a partial index.
 */
class Compiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    if (value instanceof Parameter) super.appendValue(value);
    else this.appendImmediateValue(value);
  }
}

// Queries are built and compiled here and sent by the pipelined read: this one never reaches a database.
const tables = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new Compiler(),
  },
});

export type QueryBuilder = Kysely<Tables>;

const given = new Proxy({}, { get: (_, name) => sql`${new Parameter(String(name))}` });

type Compiled = Readonly<{ sql: string; names: readonly string[] }>;

const compiledBy = (query: Compilable): Compiled => {
  const { sql: text, parameters }: CompiledQuery = query.compile();
  return { sql: text, names: parameters.flatMap((each) => (each instanceof Parameter ? [each.name] : [])) };
};

const statementFrom = <Row>(
  { sql: text, names }: Compiled,
  values: Readonly<Record<string, unknown>>,
): Statement<Row> => ({
  sql: text,
  parameters: names.map((name) => values[name]),
});

/**
 * A query whose rows the compiler derives from the schema. It is built at its first use and then kept: building one takes
 * longer than sending it. Define it at the top of a module, so that nothing of one reader can stay in it.
 * @param build must take every value of a call from `given`
 */
export const typedQuery = <Values extends Readonly<Record<string, unknown>>, Row>(
  build: (tables: QueryBuilder, given: Given<Values>) => Compilable<Row>,
): ((values: Values) => Statement<Row>) => {
  let kept: Compiled | undefined;
  return (values) => {
    kept ??= compiledBy(build(tables, given as Given<Values>));
    return statementFrom(kept, values);
  };
};

/**
 * The same for a query that has several shapes.
 * @param build is told the shape; there must be few of them, since each is kept
 */
export const typedQueryOf = <Shape, Values extends Readonly<Record<string, unknown>>, Row>(
  build: (tables: QueryBuilder, shape: Shape, given: Given<Values>) => Compilable<Row>,
): ((shape: Shape, values: Values) => Statement<Row>) => {
  const kept = new Map<string, Compiled>();
  return (shape, values) => {
    const key = JSON.stringify(shape);
    const compiled = kept.get(key) ?? compiledBy(build(tables, shape, given as Given<Values>));
    kept.set(key, compiled);
    return statementFrom(compiled, values);
  };
};
