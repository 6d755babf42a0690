import type { Database } from "../../database/client";

/** How planned posts stand: whoever corrects, closes or merges one, or plans somebody for it, changes this. */
export const readPlannedFingerprints = async (
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const posts = await db.plannedPost.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, unitId: true, title: true, firstYear: true, lastYear: true, wanted: true, paper: true },
      ...{ closedOn: true, _count: { select: { successors: true } } },
    },
  });
  return new Map(
    posts.map(({ id, _count, closedOn, ...post }) => [id, JSON.stringify([post, closedOn, _count.successors])]),
  );
};
