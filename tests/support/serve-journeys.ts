import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { day } from "../../lib/primitives/day";
import { createDatabase } from "./database";

export const clockFile = resolve("tests/results/clock");
export const seededOn = day("2025-01-06");

const port = 3999;
const address = `http://127.0.0.1:${port}`;

const isUp = async (): Promise<boolean> => {
  try {
    return (await fetch(`${address}/api/health`)).ok;
  } catch {
    return false;
  }
};

const untilUp = async (server: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server for the journeys ended with code ${server.exitCode}.`);
    if (await isUp()) return;
    await new Promise((wake) => setTimeout(wake, 250));
  }
  throw new Error("The server for the journeys did not answer within a minute.");
};

/** Serves the build made for the journeys over a freshly seeded database, with a clock the journeys move. */
export default async function serveJourneys(): Promise<() => Promise<void>> {
  mkdirSync("tests/results", { recursive: true });
  writeFileSync(clockFile, seededOn);
  const database = await createDatabase();
  Object.assign(process.env, {
    APP_DATABASE_URL: database.appUrl,
    NGUON_KEY: "a key for the journeys, never for a real committee",
  });
  const { seedDemonstration } = await import("../../prisma/seed/demonstration");
  await seedDemonstration({ databaseUrl: database.ownerUrl, today: seededOn });
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        NGUON_DIST: ".next-test",
        NGUON_CLOCK_FILE: clockFile,
        NEXTAUTH_URL: address,
        NEXTAUTH_SECRET: "a secret for the journeys, never for a real committee",
        NEXT_TELEMETRY_DISABLED: "1",
      },
    },
  );
  await untilUp(server);
  return async () => {
    server.kill("SIGTERM");
    await database.drop();
  };
}
