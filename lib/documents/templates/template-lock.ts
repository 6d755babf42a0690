import type { Actor } from "../../access/actor";
import type { Subject } from "../../command";
import type { Database } from "../../database/client";

export type LockedForm = Subject & Readonly<{ unitId: string }>;

/** The templates of one form of the actor's organisation: one change of them at a time. */
export const lockForm = async (db: Database, form: string, { actingPost }: Actor): Promise<LockedForm> => {
  const { unitId, path } = actingPost;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`template ${unitId} ${form}`}, 0))`;
  return { id: unitId, unitId, path, caseId: null };
};
