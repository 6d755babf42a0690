import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { appOf, ownerUrlOf, postmasterOf } from "../support/own-database";
import { killTree } from "../support/process-tree";
import type { Secretary } from "./journal";

export type Installation = Readonly<{ folder: string; port: number }>;
export type Victim = "app" | "backend" | "server";

/** A process of PostgreSQL that serves the app, if possible one in mid-write. */
const backendOf = async (folder: string): Promise<number> => {
  const owner = new pg.Client({ connectionString: ownerUrlOf(folder) });
  await owner.connect();
  const { rows } = await owner.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE usename = 'nguon_app' ORDER BY xact_start NULLS LAST LIMIT 1",
  );
  await owner.end();
  return rows[0]?.pid ?? 0;
};

const kill = async (victim: Victim, { folder, port }: Installation): Promise<void> => {
  if (victim === "app") process.kill(appOf(folder, port), "SIGKILL");
  if (victim === "backend") process.kill(await backendOf(folder), "SIGKILL");
  if (victim === "server") killTree([postmasterOf(folder).pid]);
};

/** Waits until each secretary has some more acknowledged. */
const untilAcknowledged = async (more: number, secretaries: readonly Secretary[]): Promise<void> => {
  const wanted = secretaries.map(({ acknowledged }) => acknowledged.length + more);
  while (secretaries.some(({ acknowledged }, index) => acknowledged.length < (wanted[index] ?? 0)))
    await Promise.race([pause(50), ...secretaries.map(({ working }) => working)]);
};

/**
 * Kills a part of a running installation in mid-write, and waits until each secretary's work is acknowledged again.
 * @returns the seconds that took
 */
export const killAndWait = async (
  victim: Victim,
  installation: Installation,
  secretaries: readonly Secretary[],
): Promise<number> => {
  await untilAcknowledged(1, secretaries);
  await kill(victim, installation);
  const from = performance.now();
  // The first one may have been recorded before the kill.
  await untilAcknowledged(2, secretaries);
  return (performance.now() - from) / 1000;
};
