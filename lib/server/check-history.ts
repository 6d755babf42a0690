import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ownerClient } from "../database/client";
import { historyDifferences } from "./history-differences";
import { readKeys } from "./keys";
import { failureScreen } from "./messages/failure";
import { startCluster } from "./postgres/embedded";

const check = async (databaseUrl: string): Promise<number> => {
  const owner = ownerClient(databaseUrl, 2);
  try {
    const differences = await historyDifferences(owner);
    for (const difference of differences) console.error(difference);
    const cases = await owner.admissionCase.count();
    console.log(`${cases} cases, ${differences.length} differences between a history and what is stored of it`);
    return differences.length === 0 ? 0 : 1;
  } finally {
    await owner.$disconnect();
  }
};

/**
 * Checks the history of every case in the database of DATABASE_URL, or else in the embedded one of the data folder, for
 * which the app must be stopped.
 * @returns the exit code: 0 when there is no difference
 */
export const checkHistories = async (): Promise<number> => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { DATABASE_URL: externalUrl, DATA_DIR: folder = ".data" } = process.env;
  try {
    if (externalUrl) return await check(externalUrl);
    const keys = readKeys(resolve(folder));
    // Some papers are read that are encrypted.
    process.env.NGUON_KEY = keys.NGUON_KEY;
    const cluster = await startCluster({ folder: resolve(folder), password: keys.OWNER_PASSWORD });
    try {
      return await check(cluster.url("nguon"));
    } finally {
      await cluster.stop();
    }
  } catch (error) {
    console.error(failureScreen(error));
    return 1;
  }
};
