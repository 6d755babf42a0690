import { startTestCluster } from "./cluster";

/** Gives the test files a PostgreSQL, unless `npm test` started one already or only pure tests were asked for. */
export default async (): Promise<(() => Promise<void>) | undefined> => {
  const filters = process.argv.filter((word) => word.startsWith("tests/") && !word.includes("vitest.config"));
  const isPure = filters.length > 0 && filters.every((word) => /^tests\/(domain|architecture)/.test(word));
  if (isPure || process.env.TEST_DATABASE_URL) return undefined;
  const { url, stop } = await startTestCluster();
  process.env.TEST_DATABASE_URL = url;
  return stop;
};
