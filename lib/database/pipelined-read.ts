import pg from "pg";
import type { Actor } from "../access/actor";
import { connections, settingsOf, statementName } from "./client";
import { Prisma } from "./generated/client";

/** A statement with the shape of its rows. Days arrive as text "2026-03-21", JSON as what it says. */
export type Statement<Row> = Prisma.Sql & { readonly row?: Row };
type Asked = readonly (Statement<unknown> | null)[];
type Answers<All extends Asked> = {
  -readonly [Index in keyof All]: All[Index] extends Statement<infer Row> | null ? Row[] : never;
};

/** Writes a statement down: values become its parameters, parts written with `Prisma.sql` are joined in. */
export const statement = <Row>(strings: readonly string[], ...values: readonly unknown[]): Statement<Row> =>
  Prisma.sql(strings, ...values);

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
  const send = ({ text, values }: Prisma.Sql) => connection.query({ name: statementName(text), text, values, types });
  const answers = await Promise.allSettled([
    connection.query("BEGIN"),
    send(Prisma.sql`SELECT ${settingsOf(actor)}`),
    ...asked.map((each) => (each ? send(each) : nothing)),
    connection.query("COMMIT"),
  ]);
  const failed = answers.find((answer) => answer.status === "rejected");
  connection.release(failed !== undefined);
  if (failed) throw failed.reason;
  return answers.slice(2, -1).map((answer) => (answer.status === "fulfilled" ? answer.value.rows : [])) as Answers<All>;
};
