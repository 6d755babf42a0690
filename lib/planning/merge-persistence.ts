import type { Database } from "../database/client";

type Cell = Readonly<{ id: string; path: string }>;

/** Gives the posts a cell plans for, with whom it planned for them, to the cell it is merged into; those closed stay its own. */
export const giveToMergedCell = async (db: Database, from: Cell, into: Cell): Promise<void> => {
  await db.successor.updateMany({
    where: { post: { unitId: from.id, closedOn: null } },
    data: { path: into.path },
  });
  await db.$executeRaw`
    UPDATE "PlannedPost" SET "unitId" = ${into.id}::uuid, path = ${into.path}, "mergedFromId" = coalesce("mergedFromId", "unitId")
    WHERE "unitId" = ${from.id}::uuid AND "closedOn" IS NULL`;
};
