import type pg from "pg";
import { encrypt, sealedAgain } from "../database/encryption";
import {
  holdingOf,
  oncePlain,
  type SealedColumn,
  type SealedDocument,
  sealedColumns,
  sealedDocuments,
  sentenceFields,
} from "../database/sealed-columns";
import { sealSentences } from "../database/sentences-encryption";
import { messages } from "./messages/progress";
import { withConnection } from "./postgres/database-checks";

const batchSize = 500;
const firstId = "00000000-0000-0000-0000-000000000000";

/** The key of a table, its type, and what comes before every key. */
const keyOf = (place: SealedColumn) =>
  place === "KeptForm.sealed"
    ? { key: "place", keyType: "text", first: "" }
    : { key: "id", keyType: "uuid", first: firstId };

type Row = Readonly<{ id: string; value: never }>;
type Written = Readonly<{ id: string; value: unknown }>;
type Count = Readonly<{ sealed: number; unreadable: number; last: string | undefined }>;

/** Writes values into a column, also where history is append-only: the texts stay the same. */
const write = async (
  db: pg.Client,
  table: string,
  set: string,
  type: string,
  rows: readonly Written[],
  keyType = "uuid",
) => {
  if (rows.length === 0) return;
  const key = keyType === "uuid" ? "id" : "place";
  await db.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  await db.query(
    `UPDATE "${table}" t SET ${set} FROM unnest($1::${keyType}[], $2::${type}[]) AS n (key, value) WHERE t.${key} = n.key`,
    [rows.map(({ id }) => id), rows.map(({ value }) => value)],
  );
  await db.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
};

/** The next rows of a column whose texts are still of the first format, sealed again in one transaction. */
const resealBatch = async (db: pg.Client, place: SealedColumn, after: string): Promise<Count> => {
  const { key, keyType } = keyOf(place);
  const { table, value, isFirstFormat, set, type, decode, encode } = holdingOf(place);
  await db.query("BEGIN");
  const { rows } = await db.query<Row>(
    `SELECT ${key} AS id, ${value} AS value FROM "${table}" WHERE ${key} > $1 AND ${isFirstFormat}
     ORDER BY ${key} LIMIT ${batchSize} FOR UPDATE`,
    [after],
  );
  const again = rows.flatMap((row) => {
    try {
      return [{ id: row.id, value: encode(sealedAgain(decode(row.value), place, row.id)) }];
    } catch {
      return [];
    }
  });
  await write(db, table, set, type, again, keyType);
  await db.query("COMMIT");
  return { sealed: again.length, unreadable: rows.length - again.length, last: rows.at(-1)?.id };
};

/** The next rows of a column whose texts are not sealed yet. */
const sealBatch = async (db: pg.Client, place: keyof typeof oncePlain, after: string): Promise<Count> => {
  const { table, column } = holdingOf(place);
  const plain = oncePlain[place];
  await db.query("BEGIN");
  const { rows } = await db.query<Readonly<{ id: string; value: string }>>(
    `SELECT id, "${plain}" AS value FROM "${table}" WHERE id > $1 AND "${plain}" IS NOT NULL ORDER BY id LIMIT ${batchSize} FOR UPDATE`,
    [after],
  );
  const sealed = rows.map(({ id, value }) => ({ id, value: encrypt(value, place, id) }));
  await write(db, table, `"${column}" = n.value, "${plain}" = NULL`, "bytea", sealed);
  await db.query("COMMIT");
  return { sealed: rows.length, unreadable: 0, last: rows.at(-1)?.id };
};

/** The next documents in which sentences are not sealed yet. */
const sealDocuments = async (db: pg.Client, place: SealedDocument, after: string): Promise<Count> => {
  const { table, column } = holdingOf(place);
  await db.query("BEGIN");
  const { rows } = await db.query<Readonly<{ id: string; value: Readonly<Record<string, unknown>> }>>(
    `SELECT id, "${column}" AS value FROM "${table}" WHERE id > $1 AND NOT "${column}" ? 'sealed' AND EXISTS (
       SELECT FROM jsonb_each("${column}") AS field WHERE field.key = ANY ($2) AND jsonb_typeof(field.value) = 'string')
     ORDER BY id LIMIT ${batchSize} FOR UPDATE`,
    [after, [...sentenceFields]],
  );
  const sealed = rows.map(({ id, value }) => ({ id, value: JSON.stringify(sealSentences(value, place, id)) }));
  await write(db, table, `"${column}" = n.value`, "jsonb", sealed);
  await db.query("COMMIT");
  return { sealed: rows.length, unreadable: 0, last: rows.at(-1)?.id };
};

type Batch = (after: string) => Promise<Count>;

/** Batch after batch, until none is left. */
const all = async (batch: Batch, first: string): Promise<Omit<Count, "last">> => {
  const total = { sealed: 0, unreadable: 0 };
  for (let after: string | undefined = first; after !== undefined; ) {
    const count: Count = await batch(after);
    total.sealed += count.sealed;
    total.unreadable += count.unreadable;
    after = count.last;
  }
  return total;
};

/**
 * Seals every text that is not sealed yet or in the first format, for its table, column and row. What a stopped start left undone the next one
 * does: the first byte of a text tells its format. A text that does not open is left as it is, and counted.
 * @param databaseUrl connects as the owner of the tables
 */
export const reseal = (databaseUrl: string): Promise<Readonly<{ sealed: number; unreadable: number }>> =>
  withConnection("DATABASE_URL", databaseUrl, async (db) => {
    const counts: Omit<Count, "last">[] = [];
    for (const place of Object.keys(oncePlain) as (keyof typeof oncePlain)[])
      counts.push(await all((after) => sealBatch(db, place, after), firstId));
    for (const place of sealedDocuments) counts.push(await all((after) => sealDocuments(db, place, after), firstId));
    for (const place of sealedColumns)
      counts.push(await all((after) => resealBatch(db, place, after), keyOf(place).first));
    return counts.reduce((total, { sealed, unreadable }) => ({
      sealed: total.sealed + sealed,
      unreadable: total.unreadable + unreadable,
    }));
  });

/** The same before the app serves, saying on the console what was done. */
export const resealAndReport = async (databaseUrl: string): Promise<void> => {
  const { sealed, unreadable } = await reseal(databaseUrl);
  if (sealed > 0) console.log(messages.resealed(sealed));
  if (unreadable > 0) console.error(messages.unreadable(unreadable));
};
