import type { Actor } from "../access/actor";
import type { Database } from "../database/client";

/** The units within reach in which people can be entered, in the order of the tree, as they are chosen. */
export const readUnits = async (db: Database, { reach }: Actor) => {
  const units = await db.unit.findMany({
    where: { to: null, path: { gte: reach.from, lt: reach.to }, kind: { in: ["organisation", "department", "cell"] } },
    select: { id: true, name: true, shortName: true, path: true, kind: true, parent: { select: { shortName: true } } },
    relationLoadStrategy: "join",
    orderBy: { path: "asc" },
    take: 2_000,
  });
  return units.map(({ parent, ...unit }) => ({ ...unit, above: parent?.shortName ?? null }));
};
