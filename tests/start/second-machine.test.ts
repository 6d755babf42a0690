import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { readKeys } from "../../lib/server/keys";
import { prepareAppRole } from "../../lib/server/postgres/app-role";
import { type Cluster, startCluster } from "../../lib/server/postgres/embedded";
import { fitsKey, noteKey } from "../../lib/server/postgres/key-fingerprint";
import { migrate } from "../../lib/server/postgres/migrate";
import { temporaryFolder } from "../support/cluster";

const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder()] as const;
const [first, second] = folders;
const key = "one key for the two machines of a committee";
let cluster: Cluster;
let ownerUrl: string;

beforeAll(async () => {
  cluster = await startCluster({ folder: folders[2], password: "one for the second machine" });
  ownerUrl = cluster.url("postgres");
  await migrate(ownerUrl);
});
beforeEach(() => {
  for (const folder of [first, second]) rmSync(join(folder, "keys"), { force: true });
  vi.unstubAllEnvs();
  vi.stubEnv("NGUON_KEY", key);
  return run(ownerUrl, "ALTER ROLE nguon_app NOLOGIN PASSWORD NULL");
});
afterAll(async () => {
  await cluster.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const run = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};
const prepare = (folder: string, isShared = true) =>
  prepareAppRole(ownerUrl, { passwords: readKeys(folder).appRolePasswords, isShared });
const whoIs = (url: string) => run(url, "SELECT current_user AS name");
const served = [{ name: "nguon_app" }];

describe("the password of the app's role", () => {
  test("is found by every machine that has the key", async () => {
    const url = await prepare(first);
    expect(await prepare(second)).toBe(url);
    expect(await whoIs(url)).toEqual(served);
  });

  test("is left alone while the one in the key file works", async () => {
    writeFileSync(join(first, "keys"), `OWNER_PASSWORD=${"o".repeat(43)}\nAPP_ROLE_PASSWORD=${"p".repeat(43)}\n`);
    await run(ownerUrl, `ALTER ROLE nguon_app LOGIN PASSWORD '${"p".repeat(43)}'`);
    expect(await prepare(first)).toContain("p".repeat(43));
    expect(await whoIs(await prepare(first))).toEqual(served);
  });

  test("is not changed while another machine is connected, and may come from the settings", async () => {
    await run(ownerUrl, "ALTER ROLE nguon_app LOGIN PASSWORD 'of the first'");
    const url = ownerUrl.replace(/owner:[^@]+@/, "nguon_app:of%20the%20first@");
    const connected = new pg.Client({ connectionString: url });
    await connected.connect();
    await expect(prepare(second)).rejects.toThrow(/is in use with a password that this machine does not know/);
    expect(await whoIs(url)).toEqual(served);
    vi.stubEnv("APP_ROLE_PASSWORD", "of the first");
    expect(await whoIs(await prepare(second))).toEqual(served);
    await connected.end();
  });

  test("is set where nobody can be using it", async () => {
    await run(ownerUrl, "ALTER ROLE nguon_app LOGIN PASSWORD 'lost'");
    expect(await whoIs(await prepare(second))).toEqual(served);
  });
});

test("sessions signed by one machine hold on every machine that has the key", () => {
  expect(readKeys(first).NEXTAUTH_SECRET).toBe(readKeys(second).NEXTAUTH_SECRET);
  expect(readKeys(first).NEXTAUTH_SECRET).not.toBe(readKeys(first).appRolePasswords[0]);
  vi.stubEnv("NGUON_KEY", `${key}, not`);
  const other = readKeys(second).NEXTAUTH_SECRET;
  vi.stubEnv("NGUON_KEY", key);
  expect(other).not.toBe(readKeys(first).NEXTAUTH_SECRET);
});

test("a database belongs to the first key it is used with", async () => {
  expect(await fitsKey(ownerUrl)).toBe(true);
  await noteKey(ownerUrl);
  vi.stubEnv("NGUON_KEY", `${key}, not`);
  await noteKey(ownerUrl);
  expect(await fitsKey(ownerUrl)).toBe(false);
  vi.stubEnv("NGUON_KEY", key);
  expect(await fitsKey(ownerUrl)).toBe(true);
});

test("the app's role reads nothing of the key", async () => {
  await expect(run(await prepare(first), `SELECT * FROM "KeyFingerprint"`)).rejects.toThrow(/permission denied/);
});
