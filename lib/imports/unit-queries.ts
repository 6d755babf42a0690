import type { Actor } from "../access/actor";
import type { Database } from "../database/client";

/** The units within reach in which people can be entered, in the order of the tree. */
export const readUnits = (db: Database, { reach }: Actor) =>
  db.unit.findMany({
    where: { to: null, path: { gte: reach.from, lt: reach.to }, kind: { in: ["organisation", "department", "cell"] } },
    select: { id: true, name: true, shortName: true, path: true, kind: true },
    orderBy: { path: "asc" },
    take: 2_000,
  });
