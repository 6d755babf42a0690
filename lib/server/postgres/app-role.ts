import pg from "pg";
import { fail } from "../messages/failure";
import { checkDurable, describeServer, withConnection } from "./database-checks";

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

/** @returns false when the role may not sign in, or not with this password; another obstacle says nothing of it */
const canSignIn = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    return !/^28/.test(String((error as { code?: unknown }).code));
  } finally {
    await client.end().catch(() => undefined);
  }
};

type RoleSettings = Readonly<{
  /** What its password may be, best guess first; the last one is given to it when none is right. */
  passwords: readonly string[];
  /** Whether other machines may use the database. */
  isShared: boolean;
  /** APP_DATABASE_URL, when an administrator manages the role: then its password is never changed. */
  given?: string | undefined;
}>;

/** @throws Failure when the role is in use elsewhere, with a password that is not known here */
const addressOfRole = async (ownerUrl: string, { passwords, isShared }: RoleSettings): Promise<string> => {
  const urls = passwords.map((password) => appUrlFrom(ownerUrl, password));
  for (const url of urls) if (await canSignIn(url)) return url;
  await withConnection("DATABASE_URL", ownerUrl, async (owner) => {
    const inUse = await owner.query("SELECT FROM pg_stat_activity WHERE usename = 'nguon_app' LIMIT 1");
    if (isShared && inUse.rowCount) fail("appRoleInUse", { server: describeServer(ownerUrl) });
    const { rows } = await owner.query<{ sql: string }>(
      "SELECT format('ALTER ROLE nguon_app LOGIN PASSWORD %L', $1::text) AS sql",
      [passwords.at(-1)],
    );
    await owner.query(rows[0]?.sql ?? "");
  });
  return urls.at(-1) ?? "";
};

/**
 * Finds the address of the app's role, gives it a password where it has none that is known and nobody uses it, and checks
 * that it neither owns a table nor bypasses the row policies.
 * @returns the address the app connects to
 * @throws Failure when the role cannot sign in, has too many rights, or its commits may be lost
 */
export const prepareAppRole = async (ownerUrl: string, settings: RoleSettings): Promise<string> => {
  const url = settings.given ?? (await addressOfRole(ownerUrl, settings));
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
