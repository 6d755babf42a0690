import type pg from "pg";

/** The columns in which a text stands open, whatever their type; in bytes, too, as a dump of the database has them. */
export const openIn = async (pool: pg.Pool, text: string): Promise<string[]> => {
  const { rows: columns } = await pool.query<{ table: string; column: string; type: string }>(
    `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' ORDER BY 1, 2`,
  );
  const found = await Promise.all(
    columns.map(async ({ table, column, type }) => {
      const isBytes = type === "bytea";
      const held = isBytes ? `encode("${column}", 'hex')` : `"${column}"::text`;
      const wanted = isBytes ? Buffer.from(text).toString("hex") : text;
      const { rows } = await pool.query(`SELECT FROM "${table}" WHERE strpos(${held}, $1) > 0 LIMIT 1`, [wanted]);
      return rows.length > 0 ? [`${table}.${column}`] : [];
    }),
  );
  return found.flat();
};
