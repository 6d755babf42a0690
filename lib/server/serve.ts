import { existsSync, rmSync } from "node:fs";
import { endOrphanServers, startServer, supervisePaperWorker, superviseServer, waitUntilHealthy } from "./app-server";
import { appEnvironment, build } from "./build";
import { upgradeHistories } from "./history-upgrade";
import { readKeys } from "./keys";
import { Failure, fail, failureScreen } from "./messages/failure";
import { messages } from "./messages/progress";
import { openExternalDatabase, openOwnDatabase, settleKey } from "./open-database";
import { prepareAppRole } from "./postgres/app-role";
import { readContents } from "./postgres/database-checks";
import { refuseLosingPooler } from "./postgres/pooler";
import { resealAndReport } from "./reseal";
import {
  choosePort,
  localAddress,
  type Options,
  openDataFolder,
  readOfficeProgram,
  readOptions,
  readPublicAddress,
  readScanner,
} from "./settings";
import { newSetupCode } from "./setup-code";

/** What stops each part that was started, in the order of their start. */
const stops: (() => Promise<void> | void)[] = [];
let stopping: Promise<void> | undefined;

const stopAll = (): Promise<void> => {
  stopping ??= (async () => {
    for (const stop of stops.reverse()) await stop();
  })();
  return stopping;
};

const run = async (options: Options): Promise<void> => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { DATABASE_URL: externalUrl, APP_DATABASE_URL: givenAppUrl, HOST: host } = process.env;
  const { NGUON_UNNAMED_STATEMENTS: unnamed = "" } = process.env;
  const scanner = readScanner();
  const officeProgram = readOfficeProgram();
  const givenAddress = readPublicAddress();
  const folder = openDataFolder();
  await endOrphanServers(folder);
  const port = await choosePort(host);
  const keys = readKeys(folder);
  // The demonstration is encrypted with the same key that the app uses.
  process.env.NGUON_KEY = keys.NGUON_KEY;

  // The build needs no database, so the two longest parts of a first start run at the same time.
  const onStarting = (stop: () => Promise<void> | void) => stops.push(stop);
  const building = options.dev ? Promise.resolve("kept") : build("use", onStarting);
  building.catch(() => undefined);
  if (externalUrl) await openExternalDatabase(externalUrl, keys, options);
  const databaseUrl = externalUrl || (await openOwnDatabase({ folder, keys, options, onStarting }));
  const contents = await readContents(databaseUrl);
  if (keys.isNew && externalUrl && contents !== "nothing" && !options.demonstration) {
    rmSync(keys.file);
    fail("keysLost", { file: keys.file });
  }
  await settleKey(databaseUrl, keys);
  await upgradeHistories(databaseUrl);
  await resealAndReport(databaseUrl);
  const appUrl = await prepareAppRole(databaseUrl, {
    passwords: keys.appRolePasswords,
    isShared: Boolean(externalUrl),
    given: externalUrl ? givenAppUrl : undefined,
  });
  if (externalUrl) await refuseLosingPooler(appUrl, unnamed === "1");
  await building;

  const setupCode = contents === "nothing" ? newSetupCode() : "";
  const address = localAddress(host, port);
  const publicAddress = givenAddress ?? address;
  const env = appEnvironment("use", {
    APP_DATABASE_URL: appUrl,
    NGUON_KEY: keys.NGUON_KEY,
    NEXTAUTH_SECRET: keys.NEXTAUTH_SECRET,
    NEXTAUTH_URL: publicAddress,
    NGUON_SETUP_CODE: setupCode,
    NGUON_UNNAMED_STATEMENTS: unnamed,
    NGUON_CLAMD: scanner,
    NGUON_OFFICE_PROGRAM: officeProgram,
    PORT: String(port),
    ...(options.dev ? { NODE_ENV: "development" } : {}),
  });
  const startApp = () => startServer(options.dev ? "dev" : "start", { folder, port, host, env });
  const server = startApp();
  stops.push(server.stop);
  await waitUntilHealthy(server, address);
  stops.push(superviseServer(server, startApp, address).stop);
  stops.push(supervisePaperWorker(env).stop);
  console.log(messages.ready(publicAddress, (performance.now() / 1000).toFixed(1)));
  if (contents === "demonstration") console.log(messages.demonstrationAccounts);
  if (contents === "nothing") console.log(messages.firstRun(publicAddress, setupCode));
};

/**
 * When npm is killed, it does not tell the program it started, which would keep the port and the data folder locked.
 */
const whenNpmEnds = (stop: () => void): void => {
  const npm = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== npm && stop(), 500).unref();
};

/**
 * Runs the app until a signal stops it, and stops everything it started.
 * @param given the options after `npm start --`
 */
export const serve = async (given: readonly string[]): Promise<void> => {
  const onSignal = async () => {
    if (stopping) return;
    console.log(`\n${messages.stopping}`);
    await stopAll();
    console.log(messages.stopped);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  whenNpmEnds(onSignal);
  try {
    await run(readOptions(given));
  } catch (error) {
    if (stopping) return;
    await stopAll();
    console.error(failureScreen(error));
    if (!(error instanceof Failure) && error instanceof Error) console.error(error.stack);
    process.exit(1);
  }
};
