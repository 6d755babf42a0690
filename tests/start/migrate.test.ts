import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { Failure } from "../../lib/server/messages/failure";
import { migrate } from "../../lib/server/postgres/migrate";
import { temporaryFolder } from "../support/cluster";
import { useDatabase } from "../support/database";

const database = useDatabase();
const folder = temporaryFolder();
const add = (name: string, sql: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync("prisma/migrations", folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusal = async (): Promise<{ sentence: string; detail: string }> => {
  const error = await migrate(database.url, folder).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof Failure)) throw new Error("the migration was not refused");
  return { sentence: error.text.en[0], detail: String(error.cause) };
};

test("a database that is up to date is left alone", async () => {
  expect(await migrate(database.url, folder)).toEqual([]);
});

test("a migration that fails half-way changes nothing, is named, and can be tried again", async () => {
  add("29990101000000_broken", "CREATE TABLE first_half (id int); SELECT 1 / 0;");
  expect((await refusal()).sentence).toBe(
    "the database migration “29990101000000_broken” failed; nothing was changed.",
  );
  expect((await refusal()).detail).toContain("division by zero");
  const { rows } = await database.owner.query("SELECT to_regclass('first_half') AS half");
  expect(rows).toEqual([{ half: null }]);
});

test("a migration whose file changed after it ran is refused", async () => {
  add("20261124000000_tables", "SELECT 1;");
  expect((await refusal()).sentence).toContain("“20261124000000_tables” ran before, and its file has changed since");
});

test("a migration that ran with the other text it has had is let be", async () => {
  const ran = (checksum: string) =>
    database.owner.query(
      `UPDATE "_prisma_migrations" SET checksum = $1 WHERE migration_name = '20261204020100_same_person'`,
      [checksum],
    );
  await ran("ba306204aa5e1b5f3eb461cd11f6088c9d7d449d1dc39d92ea5542f29b7cf1d3");
  expect(await migrate(database.url, folder)).toEqual([]);
  await ran("0".repeat(64));
  expect((await refusal()).sentence).toContain("“20261204020100_same_person” ran before");
  await ran("f76b7e139f6faa1c498ab6acf97c78137ee7968ac06a3ef260626836c68ce267");
});

test("a database that a newer version has used is refused", async () => {
  rmSync(join(folder, "20261124000100_locks"), { recursive: true });
  expect((await refusal()).sentence).toContain("“20261124000100_locks”, which this version does not know");
});

test("two starts at once apply a migration once, in Prisma's own table", async () => {
  add("29990102000000_once", "CREATE TABLE once (id int);");
  const both = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
  expect(both.flat()).toEqual(["29990102000000_once"]);
  const { rows } = await database.owner.query(
    `SELECT length(id) AS id, length(checksum) AS checksum, finished_at >= started_at AS finished, rolled_back_at, applied_steps_count
     FROM "_prisma_migrations" WHERE migration_name = '29990102000000_once'`,
  );
  expect(rows).toEqual([{ id: 36, checksum: 64, finished: true, rolled_back_at: null, applied_steps_count: 1 }]);
});
