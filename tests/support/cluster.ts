import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { startCluster } from "../../lib/server/postgres/embedded";
import { migrate } from "../../lib/server/postgres/migrate";

/** The password of the role `nguon_app` on the server of the tests. */
export const appRolePassword = "nguon-app-of-the-tests";
/** The migrated, empty database every test database is copied from. */
export const template = "nguon_template";

/** A folder below the system's temporary folder that the user `postgres` may enter. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "nguon-"));
  chmodSync(folder, 0o711);
  return folder;
};

/** A throw-away PostgreSQL with the template database. Nothing on it outlives the run, so it need not be durable. */
export const startTestCluster = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const folder = temporaryFolder();
  const cluster = await startCluster({ folder, password: randomBytes(16).toString("hex"), durable: false });
  const url = cluster.url("postgres");
  const stop = async () => {
    await cluster.stop();
    if (!cluster.place.startsWith(folder)) rmSync(dirname(cluster.place), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`CREATE DATABASE ${template}`);
    await migrate(cluster.url(template));
    await client.query(`ALTER ROLE nguon_app LOGIN PASSWORD '${appRolePassword}'`);
    await client.end();
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
