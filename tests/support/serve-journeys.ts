import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "@playwright/test";
import { day } from "../../lib/primitives/day";
import { serverArguments, startPaperWorker } from "../../lib/server/app-server";
import { createDatabase, type TestDatabase } from "./database";

// `npm test` names two free ports for each worker; by hand these serve.
const { TEST_PARALLEL_INDEX: worker = "0", JOURNEY_PORTS = "3996 3997 3998 3999" } = process.env;
const ports = JOURNEY_PORTS.split(" ");
const [port, secondPort] = ports.slice(2 * Number(worker));
/** How many journey files run at the same time, each with a server, a database and a clock of its own. */
export const workers = ports.length / 2;

export const clockFile = resolve(`tests/results/clock-${worker}`);
export const seededOn = day("2025-01-06");
export const address = `http://127.0.0.1:${port}`;
/** Where a journey of its own, over a database of its own, may serve. */
export const secondAddress = `http://127.0.0.1:${secondPort}`;
/** The freshly seeded committee every journey file gets a copy of. */
const seededTemplate = "nguon_journeys";

const isUp = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/api/health`)).ok;
  } catch {
    return false;
  }
};

const untilUp = async (server: ChildProcess, address: string): Promise<void> => {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server for the journeys ended with code ${server.exitCode}.`);
    if (await isUp(address)) return;
    await new Promise((wake) => setTimeout(wake, 60));
  }
  throw new Error("The server for the journeys did not answer within a minute.");
};

/** What the first-run setup asks for on a server over an empty database. */
export const setupCode = "JRNY-JRNY-JRNY";
export const sessionSecret = "a secret for the journeys, never for a real committee";
const key = "a key for the journeys, never for a real committee";

/** The environment of the app and of what runs beside it. */
const environment = ({ appUrl }: TestDatabase, at: string): NodeJS.ProcessEnv => ({
  ...process.env,
  APP_DATABASE_URL: appUrl,
  NGUON_KEY: key,
  NGUON_SETUP_CODE: setupCode,
  NGUON_DIST: ".next-test",
  NGUON_CLOCK_FILE: clockFile,
  NEXTAUTH_URL: at,
  // One for all servers of a run: a session begun on one of them is good on the next.
  NEXTAUTH_SECRET: sessionSecret,
  NEXT_TELEMETRY_DISABLED: "1",
});

/**
 * Serves the build made for the journeys over a database.
 * @param hear is told what the server says on its console
 * @returns a way to stop it, which waits until the port is free
 */
export const serveOver = async (
  database: TestDatabase,
  at: string,
  hear: (said: string) => void = () => undefined,
): Promise<() => Promise<void>> => {
  const server = spawn(process.execPath, serverArguments("start", new URL(at).port, "127.0.0.1"), {
    stdio: ["ignore", "ignore", "pipe"],
    env: environment(database, at),
  });
  server.stderr?.setEncoding("utf8").on("data", (said: string) => {
    process.stderr.write(said);
    hear(said);
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const kill = () => server.kill("SIGTERM");
  // A run that is interrupted has no time for its last hooks.
  process.once("exit", kill);
  await untilUp(server, at);
  return () => {
    process.off("exit", kill);
    kill();
    return ended;
  };
};

/**
 * Gives the journey file a freshly seeded committee of its own, so that no file finds what another one left, and a
 * clock on the day of the seeding. Call it once, outside any test. @returns how to restart its server, the address of its
 * database as the owner of the tables, what the server has said on its console, and how to start the process that makes papers
 */
export const useCommittee = (): Readonly<{
  makePapers: () => void;
  restart: () => Promise<void>;
  ownerUrl: () => string;
  said: () => string;
}> => {
  let database: TestDatabase | undefined;
  let stop = async (): Promise<void> => undefined;
  let endMaking = async (): Promise<void> => undefined;
  let heard = "";
  const serve = async () => {
    if (!database) return;
    stop = await serveOver(database, address, (said) => {
      heard += said;
    });
  };
  test.beforeAll(async () => {
    writeFileSync(clockFile, seededOn);
    database = await createDatabase(seededTemplate);
    await serve();
  });
  test.afterAll(async () => {
    await endMaking();
    await stop();
    await database?.drop();
  });
  return {
    ownerUrl: () => database?.ownerUrl ?? "",
    said: () => heard,
    makePapers: () => {
      if (!database) return;
      // It runs from its sources; only a build has the clock of the journeys by itself.
      const env = { ...environment(database, address), NGUON_BUILT_WITH_MOVABLE_CLOCK: "yes" };
      endMaking = startPaperWorker(env).stop;
    },
    restart: async () => {
      await stop();
      await serve();
    },
  };
};

/** Seeds the committee the journey files copy. */
export default async function seedJourneys(): Promise<() => Promise<void>> {
  mkdirSync("tests/results", { recursive: true });
  const database = await createDatabase(undefined, seededTemplate);
  Object.assign(process.env, { NGUON_KEY: key });
  const { seedDemonstration } = await import("../../prisma/seed/demonstration");
  await seedDemonstration({ databaseUrl: database.ownerUrl, today: seededOn });
  return database.drop;
}
