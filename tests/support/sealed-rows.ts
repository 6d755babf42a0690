import type pg from "pg";
import { holdingOf, type SealedColumn } from "../../lib/database/sealed-columns";

/** Puts other bytes where a sealed text is stored, as the owner of the tables, past the triggers. */
export const storeSealed = async (
  pool: pg.Pool,
  column: SealedColumn,
  id: string,
  sealed: Uint8Array,
): Promise<void> => {
  const { table, type, set, encode } = holdingOf(column);
  const connection = await pool.connect();
  try {
    await connection.query("BEGIN");
    await connection.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    await connection.query(`UPDATE "${table}" t SET ${set} FROM (SELECT $2::${type} AS value) AS n WHERE id = $1`, [
      id,
      encode(new Uint8Array(sealed)),
    ]);
    await connection.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
    await connection.query("COMMIT");
  } finally {
    connection.release();
  }
};
