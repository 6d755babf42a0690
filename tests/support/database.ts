import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { disconnect } from "../../lib/database/client";
import { appRolePassword, template } from "./cluster";

const addressed = (url: string, database: string, role?: { name: string; password: string }): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  if (role) {
    address.username = role.name;
    address.password = role.password;
  }
  return address.href;
};

const asSuperuser = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

export type TestDatabase = Readonly<{ ownerUrl: string; appUrl: string; drop: () => Promise<void> }>;

/** Names a database and points `lib/database/client` at it, as the app's own role; makes it when asked. */
const planDatabase = (
  copied = template,
  name = `nguon_${process.pid}_${randomBytes(4).toString("hex")}`,
): TestDatabase & { create: () => Promise<void> } => {
  const { TEST_DATABASE_URL: server } = process.env;
  if (!server) throw new Error("No TEST_DATABASE_URL: run the tests with `npm test` or vitest's own configuration.");
  const appUrl = addressed(server, name, { name: "nguon_app", password: appRolePassword });
  process.env.APP_DATABASE_URL = appUrl;
  process.env.NGUON_KEY ??= "a key for the tests, known to everyone, sealing nothing";
  return {
    ownerUrl: addressed(server, name),
    appUrl,
    create: () => asSuperuser(server, `CREATE DATABASE ${name} TEMPLATE ${copied}`),
    drop: () => asSuperuser(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

/**
 * A fresh database outside vitest. Sets APP_DATABASE_URL and NGUON_KEY for this process.
 * @param copied the database it begins as, which nobody may be connected to; the migrated, empty one when left out
 * @param name a name for others to copy it by
 */
export const createDatabase = async (copied?: string, name?: string): Promise<TestDatabase> => {
  const { create, ...database } = planDatabase(copied, name);
  await create();
  return database;
};

/**
 * Gives the test file a fresh, migrated, empty database, dropped afterwards. Call it once, outside any test.
 * `lib/database/client` connects to it as the app's own role; `owner` is for preparing and for looking behind the policies.
 * @returns `owner` and `url` (the owner's address), to be used inside tests and hooks
 */
export const useDatabase = (): { readonly owner: pg.Pool; readonly url: string } => {
  const { ownerUrl: url, create, drop } = planDatabase();
  const owner = new pg.Pool({ connectionString: url, max: 4 });
  owner.on("error", () => undefined);
  beforeAll(async () => {
    await disconnect();
    await create();
  });
  afterAll(async () => {
    await disconnect();
    await owner.end();
    await drop();
  });
  return { owner, url };
};
