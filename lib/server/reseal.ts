import type pg from "pg";
import { encrypt, sealedAgain } from "../database/encryption";
import { oncePlain, type SealedColumn, sealedColumns } from "../database/sealed-columns";
import { messages } from "./messages/progress";
import { withConnection } from "./postgres/database-checks";

const batchSize = 500;
const firstId = "00000000-0000-0000-0000-000000000000";

/** How a column holds its texts: as bytes, or in JSON as base64; and what tells the first format there. */
const holding = (column: string) =>
  column === "details"
    ? {
        value: "details->>'sealed'",
        isFirstFormat: "details->>'sealed' ~ '^A[Q-Za-f]'",
        set: "details = jsonb_build_object('sealed', n.value)",
        type: "text",
        decode: (text: string) => Buffer.from(text, "base64"),
        encode: (sealed: Uint8Array) => Buffer.from(sealed).toString("base64"),
      }
    : {
        value: `"${column}"`,
        isFirstFormat: `substring("${column}" FROM 1 FOR 1) = '\\x01'::bytea`,
        set: `"${column}" = n.value`,
        type: "bytea",
        decode: (sealed: Uint8Array) => sealed,
        encode: (sealed: Uint8Array) => sealed,
      };

/** The key of a table, its type, and what comes before every key. */
const keyOf = (place: SealedColumn) =>
  place === "KeptForm.sealed"
    ? { key: "place", keyType: "text", first: "" }
    : { key: "id", keyType: "uuid", first: firstId };

type Row = Readonly<{ id: string; value: never }>;
type Count = Readonly<{ sealed: number; unreadable: number; last: string | undefined }>;

/** The next rows of a column whose texts are still of the first format, sealed again in one transaction. */
const resealBatch = async (db: pg.Client, place: SealedColumn, after: string): Promise<Count> => {
  const [table = "", column = ""] = place.split(".");
  const { key, keyType } = keyOf(place);
  const { value, isFirstFormat, set, type, decode, encode } = holding(column);
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
  if (again.length > 0) {
    // What is kept of history is not changed: the same text, sealed for its place.
    await db.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    await db.query(
      `UPDATE "${table}" t SET ${set} FROM unnest($1::${keyType}[], $2::${type}[]) AS n (key, value) WHERE t.${key} = n.key`,
      [again.map(({ id }) => id), again.map((each) => each.value)],
    );
    await db.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  }
  await db.query("COMMIT");
  return { sealed: again.length, unreadable: rows.length - again.length, last: rows.at(-1)?.id };
};

/** The next rows of a column whose texts are not sealed yet. */
const sealBatch = async (db: pg.Client, place: keyof typeof oncePlain, after: string): Promise<Count> => {
  const [table = "", column = ""] = place.split(".");
  const plain = oncePlain[place];
  await db.query("BEGIN");
  const { rows } = await db.query<{ id: string; value: string }>(
    `SELECT id, "${plain}" AS value FROM "${table}" WHERE id > $1 AND "${plain}" IS NOT NULL ORDER BY id LIMIT ${batchSize} FOR UPDATE`,
    [after],
  );
  await db.query(
    `UPDATE "${table}" t SET "${column}" = n.value, "${plain}" = NULL FROM unnest($1::uuid[], $2::bytea[]) AS n (id, value) WHERE t.id = n.id`,
    [rows.map(({ id }) => id), rows.map(({ id, value }) => encrypt(value, place, id))],
  );
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
