import type { Database } from "../../../lib/database/client";
import type { PrismaClient } from "../../../lib/database/generated/client";

type GlobalClient = { nguonDatabase?: PrismaClient };

/** A client whose transactions are all part of the one that is open. */
const insideTransaction = (db: Database): PrismaClient =>
  new Proxy(db, {
    get: (target, name) =>
      name === "$transaction"
        ? (run: (db: Database) => Promise<unknown>) => run(target)
        : Reflect.get(target, name, target),
  }) as unknown as PrismaClient;

/**
 * Runs commands and queries inside the owner's transaction, but as the app's role, so that the row policies apply to them.
 * The whole demonstration is then one transaction: a refused step leaves nothing behind.
 */
export const runAsAppRole = async <Result>(db: Database, run: () => Promise<Result>): Promise<Result> => {
  const holder = globalThis as GlobalClient;
  const before = holder.nguonDatabase;
  // An owner that is not a superuser must be a member of the app's role before it can act as it.
  await db.$executeRaw`
    DO $$ BEGIN
      IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN GRANT nguon_app TO CURRENT_USER; END IF;
    END $$`;
  await db.$executeRaw`SET LOCAL ROLE nguon_app`;
  holder.nguonDatabase = insideTransaction(db);
  try {
    return await run();
  } finally {
    holder.nguonDatabase = before;
  }
};
