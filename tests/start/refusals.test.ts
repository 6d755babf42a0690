import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encrypt } from "../../lib/database/encryption";
import { newId } from "../../lib/primitives/ids";
import { freePort } from "../../lib/server/machine/ports";
import { type Cluster, startCluster } from "../../lib/server/postgres/embedded";
import { noteKey } from "../../lib/server/postgres/key-fingerprint";
import { migrate } from "../../lib/server/postgres/migrate";
import { temporaryFolder } from "../support/cluster";
import { useDatabase } from "../support/database";
import { start } from "../support/start";

const folder = temporaryFolder();
const undurable = useDatabase();
let durable: Cluster;

beforeAll(async () => {
  durable = await startCluster({ folder: temporaryFolder(), password: "one-for-the-refusals" });
  const client = new pg.Client({ connectionString: durable.url("postgres") });
  await client.connect();
  for (const name of ["used", "latin"])
    await client.query(
      name === "latin"
        ? `CREATE DATABASE latin TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`
        : "CREATE DATABASE used",
    );
  await client.end();
  await migrate(durable.url("used"));
  const used = new pg.Client({ connectionString: durable.url("used") });
  await used.connect();
  await used.query(
    `INSERT INTO "Installation" (id, "committeeName", demonstration, "createdAt") VALUES (1, 'Đảng ủy thật', false, now())`,
  );
  await used.end();
});
afterAll(async () => {
  await durable.stop();
  rmSync(join(durable.place, ".."), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** The whole screen of a start that must fail. */
const refused = async (env: Record<string, string>, words: readonly string[] = []): Promise<string> => {
  const run = start({ DATA_DIR: folder, PORT: String(await freePort()), ...env }, words);
  expect(await run.ended).toBe(1);
  const screen = run.output();
  expect(screen).toMatch(
    /Không khởi động được: .+\n {2}Vì sao: .+\n {2}Làm gì tiếp: .+\n\nCould not start: .+\n {2}Why: .+\n {2}Next: /,
  );
  expect(screen.split("\n").length).toBeLessThan(24);
  expect(screen).not.toMatch(/one-for-the-refusals|undefined|\n\s+at /);
  return screen;
};

test("a Node.js that is too old", async () => {
  // The real start on this Node, which only gives another number: no test may need a network to fetch an older one.
  const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })";
  const options = `--import=data:text/javascript,${encodeURIComponent(older)}`;
  const screen = await refused({ NODE_OPTIONS: options });
  expect(screen).toContain("this is Node.js 20.18.3");
  expect(screen).toContain("Node.js 20.19 or newer");
});

test("a PostgreSQL that is too old", async () => {
  const setUp = new pg.Client({ connectionString: durable.url("postgres") });
  await setUp.connect();
  await setUp.query("CREATE DATABASE older");
  await setUp.query("ALTER DATABASE older SET search_path = older, pg_catalog");
  await setUp.end();
  // The real server, asked as always: only a function found before its own tells another age. A server made up for the
  // test would answer what we believe of PostgreSQL 14, and no test may need a network to fetch one.
  const older = new pg.Client({ connectionString: durable.url("older") });
  await older.connect();
  await older.query(
    `CREATE SCHEMA older;
     CREATE FUNCTION older.current_setting(name text) RETURNS text LANGUAGE sql RETURN
       CASE name WHEN 'server_version_num' THEN '140023' WHEN 'server_version' THEN '14.23' ELSE pg_catalog.current_setting(name) END`,
  );
  await older.end();
  const screen = await refused({ DATABASE_URL: durable.url("older") });
  expect(screen).toContain("the database server is PostgreSQL 14.23");
  expect(screen).toContain("upgrade the server, or leave DATABASE_URL out");
});

test("a port that is asked for and taken", async () => {
  const other = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => other.listen(port, resolve));
  expect(await refused({ PORT: String(port) })).toContain(`port ${port} is taken by another program`);
  other.close();
});

test("a port that is no port", async () => {
  expect(await refused({ PORT: "abc" })).toContain("PORT=“abc” is not a port");
});

test("an address to listen on that is not of this machine, though the port is free", async () => {
  expect(await refused({ HOST: "192.0.2.7" })).toContain("HOST=“192.0.2.7” is no address of this machine");
  expect(await refused({ HOST: "192.0.2.7", PORT: "" })).toContain("HOST=“192.0.2.7” is no address of this machine");
});

test("a public address or a proxy that is none", async () => {
  expect(await refused({ NEXTAUTH_URL: "nguon.example" })).toContain("NEXTAUTH_URL=“nguon.example” is not the address");
  expect(await refused({ NEXTAUTH_URL: "nguon:443" })).toContain("NEXTAUTH_URL=“nguon:443” is not the address");
  expect(await refused({ TRUSTED_PROXY: "nginx" })).toContain("TRUSTED_PROXY=“nginx” names no address");
  expect(await refused({ TRUSTED_PROXY: "10.0.0.0/99" })).toContain("TRUSTED_PROXY=“10.0.0.0/99” names no address");
});

test("an option nobody knows", async () => {
  expect(await refused({}, ["--seed"])).toContain("the option “--seed” is not known");
});

test("a data folder that cannot be written", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  expect(await refused({ DATA_DIR: join(file, "data") })).toContain("cannot be written");
});

test("a key file that is damaged", async () => {
  const damaged = temporaryFolder();
  writeFileSync(join(damaged, "keys"), "NGUON_KEY=short\n");
  expect(await refused({ DATA_DIR: damaged })).toContain("is missing or damaged");
  rmSync(damaged, { recursive: true });
});

test("a key from the environment that is too short", async () => {
  expect(await refused({ NGUON_KEY: "short" })).toContain("NGUON_KEY is too short");
});

test("a database address that leads nowhere, names no database, or has a wrong password", async () => {
  const nowhere = `postgresql://owner@127.0.0.1:${await freePort()}/nguon`;
  expect(await refused({ DATABASE_URL: nowhere })).toContain("named in DATABASE_URL cannot be reached");
  expect(await refused({ DATABASE_URL: durable.url("absent") })).toContain('database "absent" does not exist');
  expect(await refused({ DATABASE_URL: durable.url("used").replace(/:[^:@]+@/, ":wrong@") })).toContain(
    "password authentication failed",
  );
  expect(await refused({ DATABASE_URL: "mysql://server/database" })).toContain("cannot be reached");
});

test("a server that would lose data in a power cut", async () => {
  expect(await refused({ DATABASE_URL: undurable.url })).toContain(
    "fsync = off, full_page_writes = off, synchronous_commit = off",
  );
});

test("a database that is not in UTF-8", async () => {
  expect(await refused({ DATABASE_URL: durable.url("latin") })).toContain("encoded in SQL_ASCII");
});

test("demonstration data into a database that holds anything", async () => {
  const env = { DATABASE_URL: durable.url("used"), NGUON_KEY: "a key of more than thirty-two characters" };
  expect(await refused(env, ["--demonstration"])).toContain("demonstration data is not put into");
});

test("a new key for a database that holds files sealed with another", async () => {
  const fresh = temporaryFolder();
  expect(await refused({ DATABASE_URL: durable.url("used"), DATA_DIR: fresh })).toContain("a new key cannot read them");
  rmSync(fresh, { recursive: true });
});

/** A migrated database, used with the key of this process. */
const usedWith = async (name: string, key: string): Promise<string> => {
  const setUp = new pg.Client({ connectionString: durable.url("postgres") });
  await setUp.connect();
  await setUp.query(`CREATE DATABASE ${name}`);
  await setUp.end();
  await migrate(durable.url(name));
  process.env.NGUON_KEY = key;
  await noteKey(durable.url(name));
  return durable.url(name);
};
const firstKey = "the key of the first machine, long enough";

test("a second machine with another key, whose own new key is not kept", async () => {
  const url = await usedWith("first", firstKey);
  const screen = await refused({ DATABASE_URL: url, NGUON_KEY: "the key of the second machine, long enough" });
  expect(screen).toContain("is used with another NGUON_KEY");
  expect(screen).toContain("copy the file keys from the data folder of the first machine");
  const fresh = temporaryFolder();
  expect(await refused({ DATABASE_URL: url, DATA_DIR: fresh })).toContain("is used with another NGUON_KEY");
  expect(readdirSync(fresh)).not.toContain("keys");
  rmSync(fresh, { recursive: true });
});

test("another key for a database that was filled before it kept a fingerprint", async () => {
  const url = await usedWith("older_files", firstKey);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`DELETE FROM "KeyFingerprint"`);
  await owner.query(
    `INSERT INTO "Unit" (id, kind, name, "shortName", path, "from") VALUES ($1, 'superior', 'Đảng ủy cấp trên', 'Cấp trên', 's.', '2010-01-01')`,
    [newId()],
  );
  const person = newId();
  await owner.query(
    `INSERT INTO "Person" (id, "unitId", path, "fullName", "sortKey", "searchKey", "bornOn", sex, schooling, occupation, "joinedUnitOn", "nationalIdSealed")
     SELECT $1, id, path, 'Lê Văn Mẫu', '', '', '1980-02-03', 'male', 'bachelor', '', '2015-01-01', $2 FROM "Unit"`,
    [person, encrypt("001080000001", "Person.nationalIdSealed", person)],
  );
  await owner.end();
  expect(await refused({ DATABASE_URL: url, NGUON_KEY: "the key of the second machine, long enough" })).toContain(
    "is used with another NGUON_KEY",
  );
});

test("a second machine that does not know the password of the role another is connected by", async () => {
  const url = await usedWith("served", firstKey);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query("ALTER ROLE nguon_app LOGIN PASSWORD 'chosen-by-the-first'");
  await owner.end();
  const first = url.replace(/owner:[^@]+@/, "nguon_app:chosen-by-the-first@");
  const connected = new pg.Client({ connectionString: first });
  await connected.connect();
  const screen = await refused({ DATABASE_URL: url, NGUON_KEY: firstKey });
  expect(screen).toContain("is in use with a password that this machine does not know");
  expect(screen).toContain("set APP_ROLE_PASSWORD to that password");
  await connected.end();
  const next = new pg.Client({ connectionString: first });
  await next.connect();
  await next.end();
});

test("an app role that could bypass the row policies", async () => {
  const url = durable.url("used");
  const env = { DATABASE_URL: url, APP_DATABASE_URL: url, NGUON_KEY: "a key of more than thirty-two characters" };
  expect(await refused(env)).toContain("the database role “owner” has too many rights");
});
