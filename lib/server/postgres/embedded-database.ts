import pg from "pg";
import type { Cluster } from "./embedded";
import { migrate } from "./migrate";

const name = "nguon";
/** The name of a first database until it is complete. */
const unfinished = "nguon_draft";

const asSuperuser = async <Result>(cluster: Cluster, run: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
};

/**
 * Opens the app's database in the embedded PostgreSQL, and creates it on the first start. A first database is filled
 * under another name and renamed when it is complete: a first start that was interrupted is done again from the beginning.
 * @param fill is called with the address of the new, migrated database, to put the demonstration into it
 * @returns the address of the database, as its owner
 */
export const openEmbeddedDatabase = async (
  cluster: Cluster,
  fill: (databaseUrl: string) => Promise<void>,
): Promise<string> => {
  const exists = await asSuperuser(cluster, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return true;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
    return false;
  });
  if (!exists) {
    await migrate(cluster.url(unfinished));
    await fill(cluster.url(unfinished));
    await asSuperuser(cluster, async (client) => {
      await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [unfinished]);
      await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
    });
  }
  return cluster.url(name);
};
