import type { ShallowDehydrateObject, Simplify } from "kysely";
import pg from "pg";
import type { Actor } from "../access/actor";
import { connections, type Database, settingsOf, statementName } from "./client";
import { sendAtOnce } from "./connection";
import { Prisma } from "./generated/client";

/** A statement ready to be sent, with the shape of its rows. Days arrive as text "2026-03-21", JSON as what it says. */
export type Statement<Row> = Readonly<{ sql: string; parameters: readonly unknown[]; row?: Row }>;
export type RowOf<Asked> = Asked extends Statement<infer Row> ? Row : never;
type Asked = readonly (Statement<unknown> | null)[];
type Answers<All extends Asked> = {
  -readonly [Index in keyof All]: All[Index] extends Statement<infer Row> | null ? Row[] : never;
};

/** A write to be sent with the reads, whose answer nobody asks for. */
export const sentAlong = ({ text, values }: Prisma.Sql): Statement<never> => ({ sql: text, parameters: values });

const types: pg.CustomTypesConfig = {
  // As a Date, a day would be midnight in the zone of the server.
  getTypeParser: (type, format) =>
    type === pg.types.builtins.DATE ? (text: string) => text : pg.types.getTypeParser(type, format),
};

const nothing: pg.QueryResult = { command: "", rowCount: 0, oid: 0, fields: [], rows: [] };

/**
 * Sends all statements to the server in one go, in one transaction that sees only what the actor may see, and hands over
 * the rows of each; none for null. Waiting for one answer after another would cost a page more than most of the statements
 * take. None can use what an earlier one found: it asks the database for it.
 * @throws what the first statement that failed failed with; then none had an effect
 */
export const readPipelined = async <const All extends Asked>(actor: Actor, ...asked: All): Promise<Answers<All>> => {
  const connection = await connections().connect();
  const send = ({ sql: text, parameters }: Statement<unknown>) =>
    sendAtOnce(connection, { name: statementName(text), text, values: [...parameters], types });
  const settings = sentAlong(Prisma.sql`SELECT ${settingsOf(actor)}`);
  const answers = await Promise.allSettled([
    sendAtOnce(connection, { text: "BEGIN" }),
    send(settings),
    ...asked.map((each) => (each ? send(each) : nothing)),
    sendAtOnce(connection, { text: "COMMIT" }),
  ]);
  const failed = answers.find((answer) => answer.status === "rejected");
  connection.release(failed !== undefined);
  if (failed) throw failed.reason;
  return answers.slice(2, -1).map((answer) => (answer.status === "fulfilled" ? answer.value.rows : [])) as Answers<All>;
};

/** What JSON makes of a value: a moment becomes a text. */
type InJson<Row> = Simplify<ShallowDehydrateObject<Row>>;

/**
 * The rows of one statement inside a transaction that goes on. They are fetched as JSON, so that a day is the same text as
 * in a pipelined read; a moment arrives as text too.
 */
export const readInTransaction = async <Row>(
  db: Database,
  { sql, parameters }: Statement<Row>,
): Promise<InJson<Row>[]> => {
  const rows = await db.$queryRawUnsafe<{ row: InJson<Row> }[]>(
    `SELECT to_json(found) AS row FROM (${sql}) AS found`,
    ...parameters,
  );
  return rows.map(({ row }) => row);
};
