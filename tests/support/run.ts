import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../lib/server/build";
import { freePort } from "../../lib/server/machine/ports";
import { endProcess } from "../../lib/server/machine/processes";
import { failureScreen } from "../../lib/server/messages/failure";
import { prepareBrowser } from "./browser";
import { chooseTests } from "./chosen-tests";
import { startTestCluster } from "./cluster";

type Count = Readonly<{ passed: number; failed: number }>;
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

const results = "tests/results";
/** How many journey files run at the same time: one per core of the smallest machine we promise anything for. */
const journeyWorkers = 2;
const children = new Set<ChildProcess>();

const run = (script: string, words: readonly string[], env: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...words], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    children.add(child);
    child.once("error", () => resolve(1));
    child.once("exit", (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });

const read = <Report>(file: string): Report | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : undefined;

/** A run that ended badly without naming a failed test still counts as one. */
const atLeastOne = ({ passed, failed }: Count, code: number): Count => ({
  passed,
  failed: code === 0 ? failed : Math.max(1, failed),
});

const runVitest = async (files: readonly string[], env: Record<string, string>): Promise<Count> => {
  const file = join(results, "vitest.json");
  // Bundled, the configuration would be written into the packages, which may belong to somebody else.
  const config = ["--config", "tests/support/vitest.config.ts", "--configLoader=runner"];
  const words = ["run", ...config, "--reporter=default", "--reporter=json"];
  const code = await run("node_modules/vitest/vitest.mjs", [...words, `--outputFile.json=${file}`, ...files], env);
  const report = read<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, code);
};

const runJourneys = async (files: readonly string[], env: Record<string, string>): Promise<Count> => {
  const file = join(results, "journeys.json");
  const browser = prepareBrowser();
  await build("journeys");
  const ports = await Promise.all(Array.from({ length: 2 * journeyWorkers }, freePort));
  const code = await run(
    "node_modules/@playwright/test/cli.js",
    ["test", "--config", "tests/support/playwright.config.ts", "--reporter=line,json", ...files],
    {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(process.cwd(), file),
      ...(browser ? { NGUON_BROWSER: browser } : {}),
      JOURNEY_PORTS: ports.join(" "),
    },
  );
  const report = read<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOne({ passed: expected, failed: unexpected + flaky + report.errors.length }, code);
};

/**
 * Runs all tests, or those whose file's path holds one of the names, and ends with the line "N passed, N failed".
 * @returns the exit code: 0 only when something ran and nothing failed
 */
export const runTests = async (names: readonly string[]): Promise<number> => {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  let opening: ReturnType<typeof startTestCluster> | undefined;
  const closeCluster = async () => (await opening?.catch(() => undefined))?.stop();
  let interruption: Promise<unknown> | undefined;
  const interrupt = () => {
    interruption ??= Promise.all(
      [...children].map(({ pid = 0 }) =>
        endProcess(pid, [
          ["SIGTERM", 5],
          ["SIGKILL", 2],
        ]),
      ),
    )
      .then(closeCluster)
      .then(() => process.exit(130));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);

  const counts: Count[] = [];
  try {
    const { vitest, journeys, needsDatabase, unknown } = chooseTests(names);
    if (unknown.length > 0) {
      console.error(`No test file has this in its path: ${unknown.join(", ")}`);
      counts.push({ passed: 0, failed: unknown.length });
    }
    if (needsDatabase) opening = startTestCluster();
    const env: Record<string, string> = opening ? { TEST_DATABASE_URL: (await opening).url } : {};
    if (vitest.length > 0) counts.push(await runVitest(vitest, env));
    if (journeys.length > 0 && !interruption) counts.push(await runJourneys(journeys, env));
  } catch (error) {
    console.error(failureScreen(error));
    counts.push({ passed: 0, failed: 1 });
  } finally {
    await (interruption ?? closeCluster());
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
};
