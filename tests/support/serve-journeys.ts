import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { day } from "../../lib/primitives/day";
import { serverArguments } from "../../lib/server/app-server";
import { createDatabase, type TestDatabase } from "./database";

export const clockFile = resolve("tests/results/clock");
export const seededOn = day("2025-01-06");

// `npm test` names two free ports; by hand these serve.
const { JOURNEY_PORT: port = "3999", JOURNEY_SECOND_PORT: secondPort = "4000" } = process.env;
const address = `http://127.0.0.1:${port}`;
/** Where a journey of its own, over a database of its own, may serve. */
export const secondAddress = `http://127.0.0.1:${secondPort}`;

const isUp = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/api/health`)).ok;
  } catch {
    return false;
  }
};

const untilUp = async (server: ChildProcess, address: string): Promise<void> => {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server for the journeys ended with code ${server.exitCode}.`);
    if (await isUp(address)) return;
    await new Promise((wake) => setTimeout(wake, 250));
  }
  throw new Error("The server for the journeys did not answer within a minute.");
};

/** What the first-run setup asks for on a server over an empty database. */
export const setupCode = "JRNY-JRNY-JRNY";
const key = "a key for the journeys, never for a real committee";

/** Serves the build made for the journeys over a database. @returns a way to stop it */
export const serveOver = async ({ appUrl }: TestDatabase, at: string): Promise<() => void> => {
  const server = spawn(process.execPath, serverArguments("start", new URL(at).port, "127.0.0.1"), {
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      APP_DATABASE_URL: appUrl,
      NGUON_KEY: key,
      NGUON_SETUP_CODE: setupCode,
      NGUON_DIST: ".next-test",
      NGUON_CLOCK_FILE: clockFile,
      NEXTAUTH_URL: at,
      NEXTAUTH_SECRET: "a secret for the journeys, never for a real committee",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  await untilUp(server, at);
  return () => server.kill("SIGTERM");
};

/** Serves a freshly seeded committee, with a clock the journeys move. */
export default async function serveJourneys(): Promise<() => Promise<void>> {
  mkdirSync("tests/results", { recursive: true });
  writeFileSync(clockFile, seededOn);
  const database = await createDatabase();
  Object.assign(process.env, { NGUON_KEY: key });
  const { seedDemonstration } = await import("../../prisma/seed/demonstration");
  await seedDemonstration({ databaseUrl: database.ownerUrl, today: seededOn });
  const stop = await serveOver(database, address);
  return async () => {
    stop();
    await database.drop();
  };
}
