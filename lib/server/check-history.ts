import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../database/generated/client";
import { ledgerFaults } from "./history-differences";
import { readKeys } from "./keys";
import { failureScreen } from "./messages/failure";
import { startCluster } from "./postgres/embedded";

const check = async (databaseUrl: string): Promise<number> => {
  const owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 2 }) });
  try {
    const faults = await ledgerFaults(owner);
    for (const fault of faults) console.error(fault);
    const cases = await owner.admissionCase.count();
    console.log(`${cases} cases, ${faults.length} differences between a history and what is stored of it`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await owner.$disconnect();
  }
};

/** Checks the database of `DATABASE_URL`, or the own one in the data folder while the app is stopped. @returns the exit code */
export const checkLedger = async (): Promise<number> => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { DATABASE_URL: foreign, DATA_DIR: folder = ".data" } = process.env;
  try {
    if (foreign) return await check(foreign);
    const cluster = await startCluster({ folder: resolve(folder), password: readKeys(resolve(folder)).OWNER_PASSWORD });
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
