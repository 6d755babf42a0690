import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { checkServer } from "../../lib/server/postgres/database-checks";
import { type Cluster, startCluster } from "../../lib/server/postgres/embedded";
import { migrate } from "../../lib/server/postgres/migrate";
import { superviseCluster } from "../../lib/server/postgres/supervised-cluster";
import { temporaryFolder } from "../support/cluster";
import { killTree } from "../support/process-tree";
import { countLostWrites, writeUntilKilled } from "../support/write-load";

const folder = temporaryFolder();
const wish = { folder, password: "a password for one test" };
let cluster: Cluster | undefined;

const start = async (): Promise<Cluster> => {
  cluster = await startCluster(wish);
  return cluster;
};

afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("what was acknowledged is there, once and whole, after PostgreSQL was killed in mid-write", async () => {
  const first = await start();
  await migrate(first.url("postgres"));
  await checkServer(first.url("postgres"));
  const acknowledged: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const running = cluster ?? first;
    const writing = writeUntilKilled(running.url("postgres"));
    await pause(400);
    killTree([running.pid]);
    await writing.finished;
    running.release();
    expect(writing.acknowledged.length).toBeGreaterThan(20);
    acknowledged.push(...writing.acknowledged);
    const again = await start();
    expect(await countLostWrites(again.url("postgres"), acknowledged)).toEqual({ lost: 0, halves: 0 });
  }
}, 60_000);

test("a PostgreSQL that outlived its app is stopped and its data taken over", async () => {
  const orphan = cluster ?? (await start());
  // As if the app had been killed: its claim on the folder is that of a dead process.
  orphan.release();
  const next = await start();
  expect(next.pid).not.toBe(orphan.pid);
  await orphan.ended;
  const client = new pg.Client({ connectionString: next.url("postgres") });
  await client.connect();
  const { rows } = await client.query(`SELECT count(*)::int > 0 AS kept FROM "Receipt"`);
  await client.end();
  expect(rows).toEqual([{ kept: true }]);
});

test("a PostgreSQL whose restart fails is started again when it can be, on the same port, and its folder stays locked", async () => {
  await cluster?.stop();
  const supervised = await superviseCluster(folder, wish.password);
  const { place, port, pid, url } = supervised.cluster;
  const settings = readFileSync(join(place, "postgresql.conf"), "utf8");
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const lines = () => said.mock.calls.flat().join("\n");
  writeFileSync(join(place, "postgresql.conf"), "no = such setting\n");
  killTree([pid]);
  await vi.waitFor(() => expect(lines()).toContain("the bundled PostgreSQL did not start"), { timeout: 20_000 });
  await expect(startCluster(wish)).rejects.toThrow(/already runs on the data in/);
  writeFileSync(join(place, "postgresql.conf"), settings);
  await vi.waitFor(() => expect(lines()).toContain("The database is running again"), { timeout: 20_000 });
  for (const seconds of [0.2, 1]) expect(lines()).toContain(`starting it again in ${seconds} s`);
  said.mockRestore();
  expect(new URL(url("postgres")).port).toBe(String(port));
  const client = new pg.Client({ connectionString: url("postgres") });
  await client.connect();
  await client.end();
  await supervised.stop();
  await start();
});

test("a data folder in use by a living run is not taken from it", async () => {
  await expect(startCluster(wish)).rejects.toThrow(/already runs on the data in/);
});

test("a key file of another installation is noticed instead of tried for ever", async () => {
  await cluster?.stop();
  await expect(startCluster({ ...wish, password: "another" })).rejects.toThrow(/key file .* is missing or damaged/);
  await start();
});

test("only this machine may connect, with a password, and text is kept as UTF-8", async () => {
  const running = cluster ?? (await start());
  const client = new pg.Client({ connectionString: running.url("postgres") });
  await client.connect();
  const { rows } = await client.query(
    `SELECT current_setting('listen_addresses') AS listens, current_setting('server_encoding') AS encoding,
            (SELECT datlocale FROM pg_database WHERE datname = 'postgres') AS locale, current_setting('data_checksums') AS checksums,
            lower('ĐẢNG ỦY') AS lowered`,
  );
  await client.end();
  expect(rows).toEqual([
    { listens: "127.0.0.1", encoding: "UTF8", locale: "C.UTF-8", checksums: "on", lowered: "đảng ủy" },
  ]);
  const stranger = new pg.Client({ connectionString: running.url("postgres").replace(/:[^:@]+@/, ":wrong@") });
  await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);
});
