import { PrismaPg } from "@prisma/adapter-pg";
import type { Actor } from "../access/actor";
import { Prisma, PrismaClient } from "./generated/client";

/** The database as one transaction sees it. */
export type Database = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** As many plans as one connection of PostgreSQL may keep; the screens of the house ask for far fewer different statements. */
const keptStatements = 250;
const names = new Map<string, string>();

/**
 * Statements with a name are planned once a connection and not at every request: the case file's takes longer to plan
 * than to run. A text beyond the ceiling goes without a name, so that odd filters cannot fill the server's memory.
 */
const statementName = (sql: string): string => {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= keptStatements) return "";
  const name = `nguon_${names.size + 1}`;
  names.set(sql, name);
  return name;
};

const connect = (): PrismaClient => {
  const connectionString = process.env.APP_DATABASE_URL;
  if (!connectionString) throw new Error("APP_DATABASE_URL is not set. Start the app with `npm start`, which sets it.");
  const adapter = new PrismaPg(
    { connectionString, max: 10, connectionTimeoutMillis: 5_000 },
    { statementNameGenerator: ({ sql }) => statementName(sql) },
  );
  return new PrismaClient({ adapter });
};

// Development reloads modules; one pool must outlive them.
const kept = globalThis as { nguonDatabase?: PrismaClient };
export const client = (): PrismaClient => {
  kept.nguonDatabase ??= connect();
  return kept.nguonDatabase;
};

/**
 * Runs in one transaction that sees only what the actor may see: the row-level policies read these settings.
 * @param alone transactions that name the same text go one after another, from their first statement on
 */
export const asActor = <Result>(
  { reach, hat }: Actor,
  run: (db: Database) => Promise<Result>,
  alone?: string,
): Promise<Result> =>
  client().$transaction(
    async (db) => {
      const queue =
        alone === undefined ? Prisma.empty : Prisma.sql`, pg_advisory_xact_lock(hashtextextended(${alone}, 0))`;
      await db.$executeRaw`
        SELECT set_config('app.from', ${reach.from}, true), set_config('app.to', ${reach.to}, true),
               set_config('app.files', ${reach.files}, true), set_config('app.cases', ${reach.cases.join(",")}, true),
               set_config('app.people', ${reach.people.join(",")}, true), set_config('app.role', ${hat.role}, true)${queue}`;
      return run(db);
    },
    { timeout: 15_000, maxWait: 10_000 },
  );

/** The actor's transaction for a read. */
export const reading = <Result>(actor: Actor, run: (db: Database) => Promise<Result>): Promise<Result> =>
  asActor(actor, run);
