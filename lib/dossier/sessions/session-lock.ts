import type { Database } from "../../database/client";

/** Waits for whoever books an hour of the same reviewer, until the transaction ends. */
export const lockHours = (db: Database, reviewerId: string) =>
  db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`hours ${reviewerId}`}, 0))`;
