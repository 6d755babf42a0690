import pg from "pg";
import { fail } from "../messages/failure";
import { describeServer } from "./database-checks";

/** How a server is reached: at once, or through a pooler that gives each transaction, or each client, a connection. */
type Way = Readonly<{
  /** Whether a client may meet another connection of PostgreSQL in each transaction. */
  changes: boolean;
  /** Whether a statement prepared under a name is found again, and only by the client that prepared it. */
  keepsNames: boolean;
}>;

/** Connections tried before a pooler is taken for one that gives each client its own. */
const others = 5;

const probe = { name: "nguon_probe", text: "SELECT pg_backend_pid() AS pid" };
const isLostName = (error: unknown): boolean => /^(26000|42P05)$/.test(String((error as { code?: unknown }).code));

/** Opens clients while it runs. @param run is given what opens one more */
const withClients = async <Result>(url: string, run: (open: () => Promise<pg.Client>) => Promise<Result>) => {
  const clients: pg.Client[] = [];
  const open = async () => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
    client.on("error", () => undefined);
    clients.push(client);
    await client.connect();
    return client;
  };
  try {
    return await run(open);
  } finally {
    for (const client of clients) await client.end().catch(() => undefined);
  }
};

const pidOf = async (client: pg.Client, query: pg.QueryConfig = { text: probe.text }): Promise<number> =>
  Number((await client.query(query)).rows[0]?.pid);

/**
 * Finds out how a server is reached. A pooler greets a client with a number of its own, PostgreSQL with its process; whether
 * the pooler changes connections shows when one client meets the connection of another, or not its own again.
 */
export const findWay = (url: string): Promise<Way> =>
  withClients(url, async (open) => {
    const first = await open();
    const { processID: greeted } = first as pg.Client & { processID?: number };
    if (greeted === (await pidOf(first))) return { changes: false, keepsNames: true };
    try {
      const met = await pidOf(first, probe);
      for (let number = 0; number < others; number += 1) {
        const other = await open();
        // Kept open, so that the next client meets another connection.
        await other.query("BEGIN");
        if ((await pidOf(other, probe)) === met || (await pidOf(first, probe)) !== met)
          return { changes: true, keepsNames: true };
      }
      return { changes: false, keepsNames: true };
    } catch (error) {
      if (isLostName(error)) return { changes: true, keepsNames: false };
      throw error;
    }
  });

/** @throws Failure when the owner's address leads through a pooler that changes connections: migrations hold a lock on one */
export const refusePoolerForOwner = async (url: string): Promise<void> => {
  if ((await findWay(url)).changes) fail("poolerForOwner", { server: describeServer(url) });
};

/**
 * @param unnamed whether the app sends its statements without names
 * @throws Failure when the app's address leads through a pooler that loses the names of its statements
 */
export const refuseLosingPooler = async (url: string, unnamed: boolean): Promise<void> => {
  if (!unnamed && !(await findWay(url)).keepsNames) fail("poolerLosesNames", { server: describeServer(url) });
};
