import pg from "pg";
import { fail } from "../messages/failure";
import { checkDurable, connected } from "./database-checks";

/** The owner's address with another user in it. */
const asApp = (ownerUrl: string, password: string): string => {
  const url = new URL(ownerUrl);
  if (url.hostname) {
    url.username = "nguon_app";
    url.password = password;
  } else {
    // Through a socket there is no place before the host; node-postgres reads these two as well.
    url.searchParams.set("user", "nguon_app");
    url.searchParams.set("password", password);
  }
  return url.href;
};

const signsIn = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * Lets the app's role sign in, and makes sure that it can neither bypass the row policies nor own a table.
 * @param given APP_DATABASE_URL when the administrator made the role's password; nothing is altered then
 * @returns the address the app connects to
 */
export const openAppRole = async (ownerUrl: string, password: string, given?: string): Promise<string> => {
  const url = given ?? asApp(ownerUrl, password);
  if (!given && !(await signsIn(url)))
    await connected("DATABASE_URL", ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ sql: string }>(
        "SELECT format('ALTER ROLE nguon_app LOGIN PASSWORD %L', $1::text) AS sql",
        [password],
      );
      await owner.query(rows[0]?.sql ?? "");
    });
  await connected("APP_DATABASE_URL", url, async (app) => {
    const { rows } = await app.query<{ role: string; strong: boolean }>(
      `SELECT current_user AS role, rolsuper OR rolbypassrls OR EXISTS (
         SELECT FROM pg_class WHERE relname = 'AdmissionCase' AND relnamespace = 'public'::regnamespace AND pg_has_role(relowner, 'USAGE')) AS strong
       FROM pg_roles WHERE rolname = current_user`,
    );
    if (!rows[0] || rows[0].strong) fail("appRoleTooStrong", { role: rows[0]?.role ?? "" });
    await checkDurable(app);
  });
  return url;
};
