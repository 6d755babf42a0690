import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { asActor, disconnect } from "../../lib/database/client";
import { Prisma } from "../../lib/database/generated/client";
import { readPipelined, sentAlong } from "../../lib/database/pipelined-read";
import { freePort } from "../../lib/server/machine/ports";
import { systemUser } from "../../lib/server/machine/system-user";
import { findWay, refuseLosingPooler, refusePoolerForOwner } from "../../lib/server/postgres/pooler";
import { buildAccountFixture } from "../support/account-fixture";
import { appRolePassword, temporaryFolder } from "../support/cluster";
import { useDatabase } from "../support/database";

const database = useDatabase();

test("PostgreSQL itself is told from a pooler", async () => {
  expect(await findWay(database.url)).toEqual({ changes: false, keepsNames: true });
});

const version = /PgBouncer (\d+)\.(\d+)/.exec(spawnSync("pgbouncer", ["--version"], { encoding: "utf8" }).stdout ?? "");
const tracksNames = version !== null && (Number(version[1]) > 1 || Number(version[2]) >= 21);

describe.runIf(version)("through PgBouncer", () => {
  const folder = temporaryFolder();
  const running: ChildProcess[] = [];

  /** Starts one before the test database. @returns the address through it, of the app's role or the owner */
  const pooler = async (mode: "transaction" | "session", role: "app" | "owner" = "app"): Promise<string> => {
    const { hostname, port, password, pathname } = new URL(database.url);
    const own = await freePort();
    const users = join(folder, `users-${own}`);
    const settings = join(folder, `settings-${own}`);
    writeFileSync(users, `"nguon_app" "${appRolePassword}"\n"owner" "${decodeURIComponent(password)}"\n`);
    writeFileSync(
      settings,
      [
        `[databases]\n* = host=${hostname} port=${port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${own}`,
        `unix_socket_dir =\nauth_type = plain\nauth_file = ${users}\npool_mode = ${mode}\n`,
        tracksNames ? "max_prepared_statements = 250\n" : "",
      ].join("\n"),
    );
    for (const file of [users, settings]) chmodSync(file, 0o644);
    running.push(spawn("pgbouncer", ["-q", settings], { ...systemUser(), cwd: "/", stdio: "ignore" }));
    const user = role === "app" ? `nguon_app:${appRolePassword}` : `owner:${password}`;
    const url = `postgresql://${user}@127.0.0.1:${own}${pathname}`;
    await vi.waitFor(
      async () => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        await client.end();
      },
      { timeout: 20_000, interval: 100 },
    );
    return url;
  };
  beforeAll(() => chmodSync(folder, 0o755));
  afterAll(() => {
    for (const child of running) child.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test("in session mode nothing is refused", async () => {
    expect(await findWay(await pooler("session"))).toEqual({ changes: false, keepsNames: true });
  });

  test("in transaction mode the owner's address is refused", async () => {
    await expect(refusePoolerForOwner(await pooler("transaction", "owner"))).rejects.toThrow(
      /DATABASE_URL leads through a pooler in transaction mode/,
    );
  });

  test("in transaction mode the app's address is refused where names are lost, unless its statements have none", async () => {
    const url = await pooler("transaction");
    const named = refuseLosingPooler(url, false);
    if (tracksNames) await named;
    else await expect(named).rejects.toThrow(/loses statements that have a name/);
    await refuseLosingPooler(url, true);
  });

  test("in transaction mode the app reads and writes, many at once", async () => {
    const house = await buildAccountFixture(database.owner);
    const account = await house.account("Nguyễn Thị Quản", "quantri", "organisation");
    await house.post(account.personId, "administrator", "organisation");
    const actor = await house.actor(account.id);
    const url = await pooler("transaction");
    await disconnect();
    vi.stubEnv("APP_DATABASE_URL", url);
    vi.stubEnv("NGUON_UNNAMED_STATEMENTS", tracksNames ? "" : "1");
    const number = (value: number) => sentAlong(Prisma.sql`SELECT ${value}::int AS number`);
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const [[read], written] = await Promise.all([
          readPipelined(actor, number(index)),
          asActor(actor, (db) => db.unit.count()),
        ]);
        return [read, written];
      }),
    );
    expect(answers).toEqual(Array.from({ length: 40 }, (_, index) => [[{ number: index }], expect.any(Number)]));
    await disconnect();
    vi.unstubAllEnvs();
  });
});
