import type { Actor } from "../../access/actor";
import type { Subject } from "../../command";
import type { Database } from "../../database/client";
import type { Issuer } from "./book";

export type LockedBook = Subject & Readonly<{ unitId: string; kind: Issuer }>;

/** The unit whose numbers are kept. Two people who explain the same gap in the same second wait for one another; issuing waits for nobody. */
export const lockBook = async (db: Database, unitId: string, { reach }: Actor): Promise<LockedBook | undefined> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`book ${unitId}`}, 0))`;
  const unit = await db.unit.findFirst({
    where: { id: unitId, kind: { in: ["cell", "organisation"] }, path: { gte: reach.from, lt: reach.to } },
    select: { id: true, path: true, kind: true },
  });
  if (!unit) return undefined;
  const kind = unit.kind === "cell" ? "cell" : "organisation";
  return { id: unit.id, path: unit.path, caseId: null, unitId: unit.id, kind };
};
