import { accessSync, chmodSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { today } from "../primitives/clock";
import { endOrphanServers, startServer, waitUntilWell } from "./app-server";
import { appEnvironment, build } from "./build";
import { type Keys, readKeys } from "./keys";
import { isFree } from "./machine/ports";
import { endProcess } from "./machine/processes";
import { Failure, fail, failureScreen } from "./messages/failure";
import { says } from "./messages/messages";
import { openAppRole } from "./postgres/app-role";
import { checkServer, readContents, serverOf } from "./postgres/database-checks";
import { keepCluster, openOwnDatabase } from "./postgres/embedded-database";
import { migrate } from "./postgres/migrate";
import { newSetupCode } from "./setup-code";

type Options = Readonly<{ dev: boolean; demonstration: boolean; empty: boolean }>;
/** What was started, last first. */
const started: (() => Promise<void> | void)[] = [];
let ending: Promise<void> | undefined;

const stopAll = (): Promise<void> => {
  ending ??= (async () => {
    for (const stop of started.reverse()) await stop();
  })();
  return ending;
};

const readOptions = (words: readonly string[]): Options => {
  const known = ["--dev", "--demonstration", "--empty"];
  const option = words.find((word) => !known.includes(word));
  if (option) fail("unknownOption", { option });
  return {
    dev: words.includes("--dev"),
    demonstration: words.includes("--demonstration"),
    empty: words.includes("--empty"),
  };
};

const choosePort = async (host: string | undefined): Promise<number> => {
  const { PORT: wish } = process.env;
  if (wish) {
    const port = Number(wish);
    if (!Number.isInteger(port) || port < 1 || port > 65535) fail("portWrong", { port: wish });
    if (!(await isFree(port, host))) fail("portTaken", { port });
    return port;
  }
  let port = 3000;
  while (port < 3100 && !(await isFree(port, host))) port += 1;
  if (port !== 3000) console.log(says.otherPort(port));
  return port;
};

const openFolder = (): string => {
  const folder = resolve(process.env.DATA_DIR || ".data");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    accessSync(folder, constants.W_OK);
    // Root passes every access check, also on a disk that is full or read-only.
    const probe = join(folder, ".written");
    writeFileSync(probe, "");
    rmSync(probe);
    if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  } catch (error) {
    fail("folderNotWritable", { folder }, error);
  }
  return folder;
};

const seed = async (databaseUrl: string): Promise<void> => {
  console.log(says.seeding);
  const { seedDemonstration } = await import("../../prisma/seed/demonstration");
  await seedDemonstration({ databaseUrl, today: today() });
};

const openForeign = async (databaseUrl: string, { demonstration, empty }: Options): Promise<string> => {
  await checkServer(databaseUrl);
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) console.log(says.migrated(applied));
  const holds = demonstration || empty ? await readContents(databaseUrl) : "nothing";
  if (holds !== "nothing") fail(demonstration ? "notEmpty" : "notEmptyForReal", { server: serverOf(databaseUrl) });
  if (demonstration) await seed(databaseUrl);
  return databaseUrl;
};

const openOwn = async (folder: string, keys: Keys, { demonstration, empty }: Options): Promise<string> => {
  if (keys.isNew && existsSync(join(folder, "postgres"))) fail("keysLost", { file: keys.file });
  console.log(says.database);
  const opening = keepCluster(folder, keys.OWNER_PASSWORD);
  started.push(async () => (await opening.catch(() => undefined))?.stop());
  const { cluster } = await opening;
  if (!cluster.place.startsWith(folder)) console.log(says.elsewhere(cluster.place));
  let isFirst = false;
  const databaseUrl = await openOwnDatabase(cluster, async (draftUrl) => {
    isFirst = true;
    if (!empty) await seed(draftUrl);
  });
  await checkServer(databaseUrl);
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) console.log(says.migrated(applied));
  if (!isFirst && (demonstration || empty) && (await readContents(databaseUrl)) !== "nothing")
    fail(demonstration ? "notEmpty" : "notEmptyForReal", { server: folder });
  if (!isFirst && demonstration) await seed(databaseUrl);
  return databaseUrl;
};

const run = async (options: Options): Promise<void> => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { DATABASE_URL: foreign, APP_DATABASE_URL: app, HOST: host } = process.env;
  const folder = openFolder();
  await endOrphanServers(folder);
  const port = await choosePort(host);
  const keys = readKeys(folder);
  // Seeding seals with the same key as the app.
  process.env.NGUON_KEY = keys.NGUON_KEY;

  // Building needs no database: the longest two parts of a first start run side by side.
  const building = options.dev
    ? Promise.resolve("kept")
    : build("use", (pid) => started.push(() => endProcess(pid, [["SIGKILL", 5]])));
  building.catch(() => undefined);
  const databaseUrl = foreign ? await openForeign(foreign, options) : await openOwn(folder, keys, options);
  const holds = await readContents(databaseUrl);
  if (keys.isNew && foreign && holds !== "nothing" && !options.demonstration) {
    rmSync(keys.file);
    fail("keysLost", { file: keys.file });
  }
  const appUrl = await openAppRole(databaseUrl, keys.APP_ROLE_PASSWORD, foreign ? app : undefined);
  await building;

  const setupCode = holds === "nothing" ? newSetupCode() : "";
  const address = `http://${host && host !== "0.0.0.0" && host !== "::" ? host : "localhost"}:${port}`;
  const { NEXTAUTH_URL: publicAddress = address } = process.env;
  const env = appEnvironment("use", {
    APP_DATABASE_URL: appUrl,
    NGUON_KEY: keys.NGUON_KEY,
    NEXTAUTH_SECRET: keys.NEXTAUTH_SECRET,
    NEXTAUTH_URL: publicAddress,
    NGUON_SETUP_CODE: setupCode,
    PORT: String(port),
    ...(options.dev ? { NODE_ENV: "development" } : {}),
  });
  const server = startServer(options.dev ? "dev" : "start", { folder, port, host, env });
  started.push(server.stop);
  await waitUntilWell(server, address);
  console.log(says.ready(publicAddress, (performance.now() / 1000).toFixed(1)));
  if (holds === "demonstration") console.log(says.accounts);
  if (holds === "nothing") console.log(says.setup(publicAddress, setupCode));
  await server.ended;
  // Ctrl-C reaches the server too, perhaps before it reaches us.
  await new Promise((wait) => setTimeout(wait, 300));
  if (!ending) fail("serverEnded", {});
};

/** Killed by its number, npm does not tell what it started, which would stay behind and hold the port and the data. */
const onEndOfNpm = (end: () => void): void => {
  const npm = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== npm && end(), 500).unref();
};

/** Runs the app until it is stopped, and stops everything it started. */
export const serve = async (words: readonly string[]): Promise<void> => {
  const onSignal = async () => {
    if (ending) return;
    console.log(`\n${says.stopping}`);
    await stopAll();
    console.log(says.stopped);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  onEndOfNpm(onSignal);
  try {
    await run(readOptions(words));
  } catch (error) {
    if (ending) return;
    await stopAll();
    console.error(failureScreen(error));
    if (!(error instanceof Failure) && error instanceof Error) console.error(error.stack);
    process.exit(1);
  }
};
