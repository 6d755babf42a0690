import { endOf } from "../access/reach";
import type { Database } from "../database/client";
import type { Occupancy } from "./refusals";

/** What lives in a unit or under it, in one statement: only who sees all files may count it. */
export const readOccupancy = async (
  db: Database,
  { id, path }: Readonly<{ id: string; path: string }>,
): Promise<Occupancy> => {
  const [row] = await db.$queryRaw<Occupancy[]>`
    SELECT
      (SELECT count(DISTINCT "personId")::int FROM "Standing"
       WHERE path >= ${path} AND path < ${endOf(path)} AND "to" IS NULL AND kind IN ('probationary', 'official')) AS members,
      (SELECT count(*)::int FROM "AdmissionCase" WHERE path >= ${path} AND path < ${endOf(path)} AND "closedOn" IS NULL) AS cases,
      (SELECT count(*)::int FROM "Post" WHERE "unitId" = ${id}::uuid AND "to" IS NULL) AS posts,
      (SELECT count(*)::int FROM "Unit" WHERE "parentId" = ${id}::uuid AND "to" IS NULL) AS units`;
  return row ?? { members: 0, cases: 0, posts: 0, units: 0 };
};
