import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { dayOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { readOccupancy } from "./occupancy-queries";

/** The units within reach that others can be put under. */
const parentsWithin = (db: Database, { reach }: Actor) =>
  db.unit.findMany({
    where: { kind: { in: ["organisation", "department"] }, to: null, path: { gte: reach.from, lt: reach.to } },
    select: { id: true, name: true, kind: true },
    orderBy: { path: "asc" },
    take: 200,
  });

/** What a unit can be founded under. Null when the actor keeps no units. */
export const foundingForm = async (actor: Actor) => {
  if (!may(actor, "units.keep")) return null;
  return reading(actor, async (db) => ({ parents: await parentsWithin(db, actor) }));
};

/** A working unit with what can be changed of it, and what still lives in it. Null when it is not the actor's to keep. */
export const unitForm = async (actor: Actor, unitId: string) => {
  if (!may(actor, "units.keep") || !isId(unitId)) return null;
  const { from, to } = actor.reach;
  return reading(actor, async (db) => {
    const unit = await db.unit.findFirst({
      where: { id: unitId, to: null, path: { gte: from, lt: to } },
      select: {
        id: true,
        kind: true,
        name: true,
        shortName: true,
        path: true,
        parentId: true,
        from: true,
        placedOn: true,
      },
    });
    if (!unit) return null;
    const parents = unit.kind === "cell" ? await parentsWithin(db, actor) : [];
    return {
      unit: { ...unit, from: dayOf(unit.from), placedOn: dayOrNull(unit.placedOn) },
      /** Where else a cell could lie. */
      elsewhere: parents.filter(({ id }) => id !== unit.parentId),
      /** Only what was founded under the committee is dissolved by it. */
      living: unit.kind === "cell" || unit.kind === "department" ? await readOccupancy(db, unit) : null,
    };
  });
};

export type UnitFormView = NonNullable<Awaited<ReturnType<typeof unitForm>>>;
