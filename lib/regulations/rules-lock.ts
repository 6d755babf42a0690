import type { Database } from "../database/client";
import { readRulebook } from "./queries";
import type { Rulebook } from "./rulebook";

const queue = "rule packs";

/** Whoever switches a pack on or off waits here for those who are writing by the rules of before. */
export const lockRules = (db: Database) => db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${queue}, 0))`;

/** The rules for a writer who holds no case that could be waited for: they stay as read until the transaction ends. */
export const readRulebookToWrite = async (db: Database, path: string): Promise<Rulebook> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${queue}, 0))`;
  return readRulebook(db, path);
};
