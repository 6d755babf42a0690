import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseEnv } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePort } from "../../lib/server/machine/ports";
import { startTimeOf } from "../../lib/server/machine/processes";
import { systemUser } from "../../lib/server/machine/system-user";
import { keepNominating } from "../crash/journal";
import { killAndWait } from "../crash/kills";
import { temporaryFolder } from "../support/cluster";
import { nominateUntilKilled, nominationForm, signInOverHttp } from "../support/http-session";
import { ownerUrlOf, postmasterOf } from "../support/own-database";
import { killTree, processTree } from "../support/process-tree";
import { runProgram, type Start, start, untilServing } from "../support/start";
import { countLostWrites, countNominated, writeUntilKilled } from "../support/write-load";

const home = temporaryFolder();
const clone = join(home, "clone");
const data = join(home, "data");
let running: Start | undefined;

/** Leaves the data as another program did, by other rules of which step is next. */
const leaveToAnother = async (): Promise<void> => {
  const owner = new pg.Client({ connectionString: ownerUrlOf(data) });
  await owner.connect();
  await owner.query(`UPDATE "Installation" SET "computedBy" = 'another program'`);
  await owner.query(`UPDATE "AdmissionCase" SET "nextStep" = 'nominate' WHERE stage = 'ceremony'`);
  await owner.end();
};
/** Where a start serves, told by its console. */
const addressOf = (run: Start | undefined): string =>
  `http://127.0.0.1:${/http:\/\/localhost:(\d+)/.exec(run?.output() ?? "")?.[1]}`;
const everything = (): number[] => [...(running?.child.pid ? [running.child.pid] : []), postmasterOf(data).pid];

beforeAll(() => {
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", process.cwd(), clone]);
  try {
    execFileSync("cp", ["-al", "node_modules", join(clone, "node_modules")], { stdio: "ignore" });
  } catch {
    // Another disk: links do not reach there.
    execFileSync("cp", ["-a", "node_modules", clone]);
  }
}, 120_000);
afterAll(() => {
  if (existsSync(join(data, "postgres/postmaster.pid"))) killTree(everything());
  rmSync(home, { recursive: true, force: true });
});

test("a clean clone serves, survives kill -9 of everything in mid-write, brings cases of another program up to date, and stops cleanly", async () => {
  const port = await freePort();
  const env = { DATA_DIR: data, PORT: String(port) };
  const health = () => fetch(`http://127.0.0.1:${port}/api/health`);

  running = start(env, [], clone);
  const first = await untilServing(running, 300);
  expect((await health()).status).toBe(200);
  expect(running.output()).toContain(`http://localhost:${port}`);
  expect(running.output()).toContain("nguon-demo-2026");
  expect(running.output()).not.toContain("Setup code");

  await leaveToAnother();
  const writing = writeUntilKilled(ownerUrlOf(data));
  const secretaries = ["A", "B"].map((label) => nominateUntilKilled(`http://127.0.0.1:${port}`, label));
  while (secretaries.some(({ acknowledged }) => acknowledged.length < 5)) await pause(50);
  killTree(everything());
  await writing.finished;
  for (const { finished } of secretaries) await finished;
  await running.ended;
  expect(writing.acknowledged.length).toBeGreaterThan(20);

  running = start(env, [], clone);
  const again = await untilServing(running, 60);
  expect(running.output()).not.toMatch(/next build|Building|demonstration committee…/);
  expect(running.output()).toContain("due days of 1 case(s) up to date with this version");
  expect((await health()).status).toBe(200);
  expect(await countLostWrites(ownerUrlOf(data), writing.acknowledged)).toEqual({ lost: 0, halves: 0 });
  const noted = secretaries.flatMap(({ acknowledged }) => acknowledged);
  expect(await countNominated(ownerUrlOf(data), noted)).toEqual(
    noted.map((name) => ({ name, people: 1, cases: 1, steps: 1, audits: 1 })),
  );
  console.log(
    `first start ${first.toFixed(1)} s, start after kill -9 ${again.toFixed(1)} s, ${writing.acknowledged.length} writes and ${noted.length} steps kept`,
  );

  const mine = processTree(everything());
  running.child.kill("SIGTERM");
  expect(await running.ended).toBe(0);
  expect(mine.filter((pid) => startTimeOf(pid) !== "")).toEqual([]);
  expect(existsSync(join(data, "postgres/postmaster.pid"))).toBe(false);
}, 420_000);

test("killed one by one in mid-write, the app, a backend and PostgreSQL are back by themselves, and what was sent meanwhile is recorded once", async () => {
  const port = await freePort();
  running = start({ DATA_DIR: data, PORT: String(port) }, [], clone);
  await untilServing(running, 60);
  const secretaries = ["C", "D"].map((label) => keepNominating(`http://127.0.0.1:${port}`, label));
  for (const victim of ["app", "backend", "server"] as const)
    await killAndWait(victim, { folder: data, port }, secretaries);
  for (const { stop } of secretaries) await stop();
  const noted = secretaries.flatMap(({ acknowledged }) => acknowledged);
  expect(await countNominated(ownerUrlOf(data), noted)).toEqual(
    noted.map((name) => ({ name, people: 1, cases: 1, steps: 1, audits: 1 })),
  );
  await vi.waitFor(() => expect(running?.output()).toContain("The app is running again"), { timeout: 20_000 });
  expect(running.output()).toContain("The database is running again");
}, 180_000);

test("a second machine with the key serves the same database: sessions hold at both, and a form sent to both is recorded once", async () => {
  const port = await freePort();
  const { NGUON_KEY = "" } = parseEnv(readFileSync(join(data, "keys"), "utf8"));
  const env = { DATA_DIR: join(home, "second"), DATABASE_URL: ownerUrlOf(data), NGUON_KEY, PORT: String(port) };
  const second = start(env, [], clone);
  try {
    await untilServing(second, 60);
    const fullName = "Đặng Thị Ghi Lại Hai Máy";
    const addresses = [addressOf(running), `http://127.0.0.1:${port}`];
    const ask = await signInOverHttp(addresses[0] ?? "", "bithu", "nguon-demo-2026");
    const body = await nominationForm(ask, fullName);
    const answers = await Promise.all(
      addresses.map((origin) =>
        fetch(`${origin}/admissions/nominate`, {
          ...{ method: "POST", body: body ?? "", redirect: "manual" },
          headers: { cookie: ask.cookie(), origin },
        }),
      ),
    );
    const [one, other] = answers.map(({ headers }) => headers.get("location"));
    expect(one).toContain("done=nominate");
    expect(other).toBe(one);
    expect(await countNominated(ownerUrlOf(data), [fullName])).toMatchObject([{ people: 1, cases: 1, steps: 1 }]);
    // Pages of one are continued at the other only where both were built as the same.
    const [buildId, builtFrom] = ["BUILD_ID", "built-from"].map((file) =>
      readFileSync(join(clone, ".next", file), "utf8"),
    );
    expect(builtFrom?.startsWith(buildId ?? "?")).toBe(true);
  } finally {
    second.child.kill("SIGTERM");
    await second.ended;
  }
}, 120_000);

test("told to stop, it answers what it has taken before it goes", async () => {
  const address = addressOf(running);
  const ask = await signInOverHttp(address, "bithu", "nguon-demo-2026");
  const form = await nominationForm(ask, "Đặng Thị Ghi Lại E 1");
  const owner = new pg.Client({ connectionString: ownerUrlOf(data) });
  await owner.connect();
  await owner.query(`BEGIN; LOCK TABLE "Person" IN SHARE ROW EXCLUSIVE MODE`);
  const answer = ask("/admissions/nominate", { method: "POST", body: form ?? "" });
  await vi.waitFor(async () =>
    expect((await owner.query("SELECT FROM pg_locks WHERE NOT granted")).rowCount).toBeGreaterThan(0),
  );
  running?.child.kill("SIGTERM");
  await vi.waitFor(() => expect(fetch(`${address}/api/health`)).rejects.toThrow());
  await owner.query("COMMIT");
  await owner.end();
  expect((await answer).headers.get("location")).toContain("done=nominate");
  expect(await running?.ended).toBe(0);
}, 60_000);

test("whoever kills npm itself stops the app it started, and its PostgreSQL", async () => {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: "production", DATA_DIR: data, PORT: String(port) } as const;
  const npm = spawn("npm", ["start"], { cwd: clone, env, detached: true, stdio: "ignore" });
  const health = () => fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined);
  await vi.waitFor(async () => expect((await health())?.status).toBe(200), { timeout: 60_000, interval: 200 });
  const mine = processTree([npm.pid ?? 0, postmasterOf(data).pid]);
  expect(mine.length).toBeGreaterThan(3);
  npm.kill("SIGTERM");
  await vi.waitFor(() => expect(mine.filter((pid) => startTimeOf(pid) !== "")).toEqual([]), { timeout: 30_000 });
  expect(existsSync(join(data, "postgres/postmaster.pid"))).toBe(false);
}, 120_000);

// Whoever is no root runs every test of this house as an ordinary user.
const user = systemUser();
test.runIf(user)(
  "an ordinary user starts it, and tests it, in a folder nobody else may enter",
  async () => {
    const { uid = 0, gid = 0 } = user ?? {};
    chmodSync(home, 0o700);
    chownSync(home, uid, gid);
    chownSync(clone, uid, gid);
    // The packages stay root's, as after an installation by root; they may be the very files of the checkout under test.
    const own = readdirSync(clone).filter((name) => name !== "node_modules");
    execFileSync("chown", ["-R", `${uid}:${gid}`, ...own.map((name) => join(clone, name))]);
    const port = await freePort();
    const env = { HOME: home, DATA_DIR: join(home, "own"), PORT: String(port) };

    running = start(env, ["--empty"], clone, user);
    await untilServing(running, 120);
    await vi.waitFor(() =>
      expect(running?.output()).toMatch(/Setup code, for one use: ([2-9A-Z]{4}-){2}[2-9A-Z]{4}\n/),
    );
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
    expect(statSync(join(home, "own/postgres/PG_VERSION")).uid).toBe(uid);
    expect(statSync(join(home, "own/keys")).mode & 0o777).toBe(0o600);
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);

    const place = { HOME: home, NODE_ENV: "test" } as const;
    const testing = runProgram(clone, ["tests/support/run.mjs", "tests/database/calendar"], place, user);
    expect(await testing.ended, testing.output()).toBe(0);
    expect(testing.output()).toMatch(/\n[1-9]\d* passed, 0 failed\n$/);
  },
  240_000,
);
