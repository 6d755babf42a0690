import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import type { Actor } from "../access/actor";
import { openPool } from "./connection";
import { Prisma, PrismaClient } from "./generated/client";

/** The database as one transaction sees it. */
export type Database = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** One connection stays open when all rest: by it another machine that starts sees that the role is in use. */
const lasting = { min: 1 };

/** As many plans as one connection of PostgreSQL may keep; the screens of the house ask for far fewer different statements. */
const keptStatements = 250;
const names = new Map<string, string>();

/**
 * Statements with a name are planned once a connection and not at every request: the case file's takes longer to plan
 * than to run. The name is made of the text, since a build holds this module several times over one pool of connections.
 * A text beyond the ceiling goes without a name, so that odd filters cannot fill the server's memory; so does every text
 * where a pooler would lose the names.
 */
export const statementName = (sql: string): string => {
  if (process.env.NGUON_UNNAMED_STATEMENTS === "1") return "";
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= keptStatements) return "";
  const name = createHash("sha256").update(sql).digest("base64url");
  names.set(sql, name);
  return name;
};

const addressOfDatabase = (): string => {
  const { APP_DATABASE_URL: address } = process.env;
  if (!address) throw new Error("APP_DATABASE_URL is not set. Start the app with `npm start`, which sets it.");
  return address;
};

const openAppPool = (): pg.Pool =>
  openPool({ connectionString: addressOfDatabase(), max: 10, connectionTimeoutMillis: 5_000, ...lasting });

// Development reloads modules; one pool must outlive them.
const kept = globalThis as { nguonPool?: pg.Pool; nguonDatabase?: PrismaClient; nguonHealth?: PrismaClient };

/** The connections of this process, as the app's own role. */
export const connections = (): pg.Pool => {
  kept.nguonPool ??= openAppPool();
  return kept.nguonPool;
};

export const client = (): PrismaClient => {
  kept.nguonDatabase ??= new PrismaClient({
    adapter: new PrismaPg(connections(), { statementNameGenerator: ({ sql }) => statementName(sql) }),
  });
  return kept.nguonDatabase;
};

/** The database as the role that owns its tables, who bypasses the policies. */
export const ownerClient = (connectionString: string, max: number): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg(openPool({ connectionString, max }), { disposeExternalPool: true }) });

/** A connection of its own for the question whether the app can serve: a full pool must not keep it waiting. */
export const healthClient = (): PrismaClient => {
  kept.nguonHealth ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: addressOfDatabase(), max: 1, ...lasting }),
  });
  return kept.nguonHealth;
};

/** Closes the connections; whoever asks next opens others, at the address of then. */
export const disconnect = async (): Promise<void> => {
  const { nguonPool, nguonDatabase, nguonHealth } = kept;
  delete kept.nguonPool;
  delete kept.nguonDatabase;
  delete kept.nguonHealth;
  await nguonHealth?.$disconnect();
  await nguonDatabase?.$disconnect();
  await nguonPool?.end();
};

/**
 * What the row-level policies read for the rest of the transaction, and how statements are planned in it. The policies make
 * a statement dear to plan and dear in the planner's eyes: in a large committee it would plan it anew each time, and compile
 * what then runs for two milliseconds. Nor does it call in other processes: a count of 100,000 standings took 19 ms with two of
 * them, and takes 11 alone.
 */
export const settingsOf = ({ accountId, reach, actingPost }: Actor): Prisma.Sql => Prisma.sql`
  set_config('app.from', ${reach.from}, true), set_config('app.to', ${reach.to}, true),
  set_config('app.files', ${reach.files}, true), set_config('app.cases', ${reach.cases.join(",")}, true),
  set_config('app.people', ${reach.people.join(",")}, true), set_config('app.role', ${actingPost.role}, true),
  set_config('app.account', ${accountId}, true),
  set_config('plan_cache_mode', 'force_generic_plan', true), set_config('jit', 'off', true),
  set_config('max_parallel_workers_per_gather', '0', true)`;

/** How long a transaction may last, in milliseconds: one that writes a few rows, and one that writes thousands on a slow machine. */
const patience = { ordinary: 15_000, long: 180_000 };

type Lasting = Readonly<{
  /** Transactions that name the same text go one after another, from their first statement on. */
  alone?: string;
  isLong?: boolean;
}>;

/** Runs in one transaction that sees only what the actor may see. */
export const asActor = <Result>(
  actor: Actor,
  run: (db: Database) => Promise<Result>,
  { alone, isLong = false }: Lasting = {},
): Promise<Result> =>
  client().$transaction(
    async (db) => {
      const queue =
        alone === undefined ? Prisma.empty : Prisma.sql`, pg_advisory_xact_lock(hashtextextended(${alone}, 0))`;
      await db.$executeRaw`SELECT ${settingsOf(actor)}${queue}`;
      return run(db);
    },
    { timeout: isLong ? patience.long : patience.ordinary, maxWait: 10_000 },
  );

/**
 * Runs within a transaction that goes on afterwards.
 * @param stays whether what was written is to stay; where it is not, and where running fails, it is undone to this point
 */
export const withinSavepoint = async <Result>(
  db: Database,
  run: () => Promise<Result>,
  stays: (result: Result) => boolean,
): Promise<Result> => {
  const undo = () => db.$executeRaw`ROLLBACK TO SAVEPOINT within`;
  await db.$executeRaw`SAVEPOINT within`;
  try {
    const result = await run();
    if (!stays(result)) await undo();
    return result;
  } catch (error) {
    await undo();
    throw error;
  } finally {
    await db.$executeRaw`RELEASE SAVEPOINT within`;
  }
};

/** Runs in a transaction of an account whose owner has just shown the password: it reaches that account and nothing else. */
export const asAccount = <Result>(accountId: string, run: (db: Database) => Promise<Result>): Promise<Result> =>
  client().$transaction(async (db) => {
    await db.$executeRaw`SELECT set_config('app.account', ${accountId}, true)`;
    return run(db);
  });

/** The actor's transaction for a read. */
export const reading = <Result>(actor: Actor, run: (db: Database) => Promise<Result>): Promise<Result> =>
  asActor(actor, run);
