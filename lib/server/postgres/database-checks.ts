import pg from "pg";
import { Failure, fail } from "../messages/failure";

/** Server, port and database of an address, without its user and password; "?" when it is no address. */
export const describeServer = (databaseUrl: string): string => {
  try {
    const { hostname, port, pathname } = new URL(databaseUrl);
    return `${hostname}:${port || 5432}${decodeURIComponent(pathname)}`;
  } catch {
    return "?";
  }
};

/**
 * Runs with one connection to the server.
 * @param name the environment variable that holds the address, for the message
 * @throws Failure when the server cannot be reached, refuses the sign-in, or a statement fails
 */
export const withConnection = async <Result>(
  name: string,
  databaseUrl: string,
  run: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const refuse = (error: unknown) => fail("databaseUrlWrong", { name, server: describeServer(databaseUrl) }, error);
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) refuse("postgresql://…");
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
    client.on("error", () => undefined);
    await client.connect();
  } catch (error) {
    return refuse(error);
  }
  try {
    return await run(client);
  } catch (error) {
    if (error instanceof Failure) throw error;
    return refuse(error);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** @throws Failure when a commit confirmed on this connection may be lost in a power cut */
export const checkDurable = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string; setting: string }>(
    "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'",
  );
  if (rows.length > 0)
    fail("notDurable", { settings: rows.map(({ name, setting }) => `${name} = ${setting}`).join(", ") });
};

/** @throws Failure when the server is too old, not durable, or not in Unicode */
export const checkServer = (databaseUrl: string): Promise<void> =>
  withConnection("DATABASE_URL", databaseUrl, async (client) => {
    const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
              pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()`,
    );
    const { number = 0, version = "?", encoding = "?" } = rows[0] ?? {};
    if (number < 150_000) fail("serverTooOld", { version });
    if (encoding !== "UTF8") fail("notUnicode", { encoding });
    await checkDurable(client);
  });

/**
 * What the database holds: "unnamed" has rows, but its committee has no name yet.
 * @param databaseUrl connects as the owner of the tables, to whom the row policies do not apply
 */
export const readContents = (databaseUrl: string): Promise<"nothing" | "demonstration" | "unnamed" | "real"> =>
  withConnection("DATABASE_URL", databaseUrl, async (client) => {
    const { rows } = await client.query<{ demonstration: boolean | null; empty: boolean }>(
      `SELECT (SELECT demonstration FROM "Installation") AS demonstration,
              NOT EXISTS (SELECT FROM "Installation") AND NOT EXISTS (SELECT FROM "Unit") AND NOT EXISTS (SELECT FROM "Person")
              AND NOT EXISTS (SELECT FROM "Account")
              -- A sign-in that failed leaves a row too: a stranger could keep the setup code from being made.
              AND NOT EXISTS (SELECT FROM "Audit" WHERE command <> 'accounts.signIn') AS empty`,
    );
    const { demonstration = null, empty = false } = rows[0] ?? {};
    if (empty) return "nothing";
    if (demonstration === null) return "unnamed";
    return demonstration ? "demonstration" : "real";
  });
