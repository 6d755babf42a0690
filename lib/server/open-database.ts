import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { today } from "../primitives/clock";
import type { Keys } from "./keys";
import { fail } from "./messages/failure";
import { messages } from "./messages/progress";
import { checkServer, describeServer, readContents } from "./postgres/database-checks";
import { openEmbeddedDatabase } from "./postgres/embedded-database";
import { fitsKey, noteKey } from "./postgres/key-fingerprint";
import { migrate } from "./postgres/migrate";
import { refusePoolerForOwner } from "./postgres/pooler";
import { superviseCluster } from "./postgres/supervised-cluster";
import type { Options } from "./settings";

const seed = async (databaseUrl: string): Promise<void> => {
  console.log(messages.seeding);
  const { seedDemonstration } = await import("../../prisma/seed/demonstration");
  await seedDemonstration({ databaseUrl, today: today() });
};

const migrateAndReport = async (databaseUrl: string): Promise<void> => {
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) console.log(messages.migrated(applied));
};

const refuseOtherKey = async (databaseUrl: string, { file, isNew }: Keys): Promise<void> => {
  if (await fitsKey(databaseUrl)) return;
  if (isNew) rmSync(file);
  fail("keyOther", { server: describeServer(databaseUrl), file });
};

/**
 * Makes this machine's key the one of the database, unless it has one.
 * @throws Failure when the key of the database is another
 */
export const settleKey = async (databaseUrl: string, keys: Keys): Promise<void> => {
  await noteKey(databaseUrl);
  await refuseOtherKey(databaseUrl, keys);
};

/**
 * Checks and migrates the database of DATABASE_URL, and fills it with the demonstration only when asked to.
 * @throws Failure when the server is not suitable or used with another key, or when an empty database is wanted and it is not
 * empty
 */
export const openExternalDatabase = async (
  databaseUrl: string,
  keys: Keys,
  { demonstration, empty }: Options,
): Promise<void> => {
  await checkServer(databaseUrl);
  await refusePoolerForOwner(databaseUrl);
  await refuseOtherKey(databaseUrl, keys);
  await migrateAndReport(databaseUrl);
  const contents = demonstration || empty ? await readContents(databaseUrl) : "nothing";
  if (contents !== "nothing")
    fail(demonstration ? "notEmpty" : "notEmptyForReal", { server: describeServer(databaseUrl) });
  if (demonstration) await seed(databaseUrl);
};

type EmbeddedOptions = Readonly<{
  folder: string;
  keys: Keys;
  options: Options;
  /** Is given what stops PostgreSQL before it has started, so that an interrupted start stops it too. */
  onStarting: (stop: () => Promise<void>) => void;
}>;

/**
 * Starts the embedded PostgreSQL and opens the app's database in it. The first start fills it with the demonstration,
 * unless --empty is given.
 * @returns the address of the database, as its owner
 * @throws Failure when the keys are missing, PostgreSQL does not start, or an empty database is wanted and it is not empty
 */
export const openOwnDatabase = async ({ folder, keys, options, onStarting }: EmbeddedOptions): Promise<string> => {
  const { demonstration, empty } = options;
  if (keys.isNew && existsSync(join(folder, "postgres"))) fail("keysLost", { file: keys.file });
  console.log(messages.database);
  const starting = superviseCluster(folder, keys.OWNER_PASSWORD);
  onStarting(async () => (await starting.catch(() => undefined))?.stop());
  const { cluster } = await starting;
  if (!cluster.place.startsWith(folder)) console.log(messages.dataElsewhere(cluster.place));
  let isFirstStart = false;
  const databaseUrl = await openEmbeddedDatabase(cluster, async (newUrl) => {
    isFirstStart = true;
    if (!empty) await seed(newUrl);
  });
  await checkServer(databaseUrl);
  await refuseOtherKey(databaseUrl, keys);
  await migrateAndReport(databaseUrl);
  if (!isFirstStart && (demonstration || empty) && (await readContents(databaseUrl)) !== "nothing")
    fail(demonstration ? "notEmpty" : "notEmptyForReal", { server: folder });
  if (!isFirstStart && demonstration) await seed(databaseUrl);
  return databaseUrl;
};
