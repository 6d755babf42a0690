import pg from "pg";
import { says } from "../messages/messages";
import { type Cluster, startCluster } from "./embedded";
import { migrate } from "./migrate";

const name = "nguon";
const draft = "nguon_draft";

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
 * The address of the app's own database as its owner. A first database is filled under another name and renamed when it
 * is whole, so that an interrupted first start begins anew instead of leaving half a committee.
 * @param fill puts the demonstration into an empty, migrated database
 */
export const openOwnDatabase = async (
  cluster: Cluster,
  fill: (databaseUrl: string) => Promise<void>,
): Promise<string> => {
  const exists = await asSuperuser(cluster, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return true;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    return false;
  });
  if (!exists) {
    await migrate(cluster.url(draft));
    await fill(cluster.url(draft));
    await asSuperuser(cluster, async (client) => {
      await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [draft]);
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    });
  }
  return cluster.url(name);
};

/** Keeps the own PostgreSQL running: when it ends without being asked to, it is started again on the same port. */
export const keepCluster = async (
  folder: string,
  password: string,
): Promise<{ cluster: Cluster; stop: () => Promise<void> }> => {
  const first = await startCluster({ folder, password });
  let current = first;
  let isStopping = false;
  const watch = async (): Promise<void> => {
    for (;;) {
      await current.ended;
      if (isStopping) return;
      current.release();
      current = await startCluster({ folder, password, port: first.port });
      console.error(says.databaseRestarted);
    }
  };
  watch().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.kill(process.pid, "SIGTERM");
  });
  const stop = async () => {
    isStopping = true;
    await current.stop();
  };
  return { cluster: first, stop };
};
