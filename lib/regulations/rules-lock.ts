import type { Database } from "../database/client";
import { readRulebook } from "./queries";
import type { Rulebook } from "./rulebook";

const lockName = "rule packs";

/** Locks the rules for a change, until the end of the transaction: waits for every write that has read the rules of before. */
export const lockRules = (db: Database) =>
  db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lockName}, 0))`;

/**
 * The rules for a write that locks no case row, such as opening a case: no pack is switched on or off until the
 * transaction ends. A write that locks a case needs no such lock, because switching a pack locks every open case.
 */
export const readRulebookToWrite = async (db: Database, path: string): Promise<Rulebook> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${lockName}, 0))`;
  return readRulebook(db, path);
};
