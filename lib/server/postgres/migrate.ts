import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { Failure, fail } from "../messages/failure";

/** The advisory lock that `prisma migrate deploy` takes, so that the two never run at the same time. */
const prismaLock = 72_707_369;

// The table as Prisma creates it.
const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/**
 * By migration, the checksum of another text that versions of this program had. Where it ran, a later migration has since made
 * the database the same: `people_of_unit` is defined again by 20261204060200.
 */
const otherTexts: Readonly<Record<string, string>> = {
  "20261204020100_same_person": "ba306204aa5e1b5f3eb461cd11f6088c9d7d449d1dc39d92ea5542f29b7cf1d3",
};

type Migration = Readonly<{ name: string; sql: string; checksum: string }>;

const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, "migration.sql"));
      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    });

const findMissing = async (client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> => {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  for (const { name: migration, checksum, finished } of rows) {
    const known = migrations.find(({ name }) => name === migration);
    if (!known) fail("migrationUnknown", { migration });
    if (!finished) fail("migrationUnfinished", { migration });
    if (checksum !== known?.checksum && checksum !== otherTexts[migration]) fail("migrationChanged", { migration });
  }
  return migrations.filter(({ name }) => !rows.some((row) => row.name === name));
};

const apply = async (client: pg.Client, { name, sql, checksum }: Migration): Promise<void> => {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    fail("migrationFailed", { migration: name }, error);
  }
};

/**
 * Applies the migrations that a database does not have yet, each in one transaction, and records them in Prisma's table,
 * so that `prisma migrate deploy` stays usable where its engine can be downloaded.
 * @param databaseUrl connects as the owner of the tables
 * @param folder holds one folder per migration
 * @returns the names of the migrations applied now
 * @throws Failure when a migration fails, was changed, or is unknown to this version
 */
export const migrate = async (databaseUrl: string, folder = "prisma/migrations"): Promise<string[]> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SET client_min_messages = warning; SET lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_lock($1)", [prismaLock]);
    await client.query(table);
    const missing = await findMissing(client, readMigrations(folder));
    for (const migration of missing) await apply(client, migration);
    await client.query('GRANT SELECT ON "_prisma_migrations" TO nguon_app');
    return missing.map(({ name }) => name);
  } catch (error) {
    if (error instanceof Failure) throw error;
    return fail("migrationFailed", { migration: "_prisma_migrations" }, error);
  } finally {
    await client.end().catch(() => undefined);
  }
};
