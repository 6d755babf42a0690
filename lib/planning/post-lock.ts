import type { Reach } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { type Day, dayOrNull } from "../primitives/day";

export type LockedPost = Subject &
  Readonly<{
    title: string;
    firstYear: number;
    lastYear: number;
    wanted: number;
    paper: string;
    closedOn: Day | null;
    unitPath: string;
  }>;

/** A planned post within reach, locked: two people may plan somebody for it at the same time. */
export const lockPost = async (db: Database, postId: string, { from, to }: Reach): Promise<LockedPost | undefined> => {
  await db.$executeRaw`SELECT id FROM "PlannedPost" WHERE id = ${postId}::uuid FOR UPDATE`;
  const found = await db.plannedPost.findFirst({ where: { id: postId, path: { gte: from, lt: to } } });
  return found ? { ...found, closedOn: dayOrNull(found.closedOn), unitPath: found.path, caseId: null } : undefined;
};
