import pg from "pg";
import { fail } from "../messages/failure";
import { checkDurable, withConnection } from "./database-checks";

/** The owner's address with the app's role and its password instead of the owner's. */
const appUrlFrom = (ownerUrl: string, password: string): string => {
  const url = new URL(ownerUrl);
  if (url.hostname) {
    url.username = "nguon_app";
    url.password = password;
  } else {
    // An address of a socket has no host to put a user before; node-postgres also reads these two parameters.
    url.searchParams.set("user", "nguon_app");
    url.searchParams.set("password", password);
  }
  return url.href;
};

const canSignIn = async (url: string): Promise<boolean> => {
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
 * Gives the role of the app its password, and checks that it neither owns a table nor bypasses the row policies.
 * @param given APP_DATABASE_URL, when an administrator manages the role: then its password is not changed
 * @returns the address the app connects to
 * @throws Failure when the role cannot sign in, has too many rights, or its commits may be lost
 */
export const prepareAppRole = async (ownerUrl: string, password: string, given?: string): Promise<string> => {
  const url = given ?? appUrlFrom(ownerUrl, password);
  if (!given && !(await canSignIn(url)))
    await withConnection("DATABASE_URL", ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ sql: string }>(
        "SELECT format('ALTER ROLE nguon_app LOGIN PASSWORD %L', $1::text) AS sql",
        [password],
      );
      await owner.query(rows[0]?.sql ?? "");
    });
  await withConnection("APP_DATABASE_URL", url, async (app) => {
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
