import type { Database } from "../../../lib/database/client";
import type { PrismaClient } from "../../../lib/database/generated/client";

type Kept = { nguonDatabase?: PrismaClient };

/** A client whose every transaction is a part of the one that is open. */
const within = (db: Database): PrismaClient =>
  new Proxy(db, {
    get: (target, name) =>
      name === "$transaction"
        ? (run: (db: Database) => Promise<unknown>) => run(target)
        : Reflect.get(target, name, target),
  }) as unknown as PrismaClient;

/**
 * Runs commands and queries inside the owner's transaction, but as the app's role, bound by the row policies as ever.
 * So the demonstration is written whole or not at all.
 */
export const asApp = async <Result>(db: Database, run: () => Promise<Result>): Promise<Result> => {
  const kept = globalThis as Kept;
  const before = kept.nguonDatabase;
  // An owner that is not a superuser may become the app's role once it is a member of it.
  await db.$executeRaw`
    DO $$ BEGIN
      IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN GRANT nguon_app TO CURRENT_USER; END IF;
    END $$`;
  await db.$executeRaw`SET LOCAL ROLE nguon_app`;
  kept.nguonDatabase = within(db);
  try {
    return await run();
  } finally {
    kept.nguonDatabase = before;
  }
};
