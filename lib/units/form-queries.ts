import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import { toldApart } from "../people/choices";
import { addDays, type Day, dayOf, dayOrNull, formatDay } from "../primitives/day";
import { isId } from "../primitives/ids";
import { readCellPeople, readCellPosts } from "./cell-people-queries";
import { readUnitOptions } from "./named/queries";
import { readOccupancy } from "./occupancy-queries";

/** The units under which a new one can be founded. Null when the actor keeps no units. */
export const newUnitForm = async (actor: Actor) => {
  if (!may(actor, "units.keep")) return null;
  return reading(actor, async (db) => ({ parents: await readUnitOptions(db, actor, "parent") }));
};

/** A cell that can be merged or split: the other cells of its organisation, and everybody who lies in it. Null as `unitForm`. */
export const cellForm = async (actor: Actor, unitId: string, on: Day) => {
  if (!may(actor, "units.keep") || !isId(unitId)) return null;
  return reading(actor, async (db) => {
    const cells = await readUnitOptions(db, actor, "cell");
    if (!cells.some(({ value }) => value === unitId)) return null;
    const all = await readCellPeople(db, { unitId, day: on });
    // Of two records of one person the one that stays is chosen; a cell that is merged takes both along.
    const people = all.filter(({ isJoined }) => !isJoined);
    const posts = await readCellPosts(db, { unitId, day: on });
    const labels = toldApart(people.map(({ name, bornOn }) => ({ label: name, born: formatDay(bornOn) })));
    return {
      otherCells: cells.filter(({ value }) => value !== unitId),
      posts,
      plannedPosts: await db.plannedPost.count({ where: { unitId, closedOn: null } }),
      introduced: await db.introduction.count({ where: { unitId, state: { not: "taken" } } }),
      people: people.map(({ id, mentorId }, index) => ({
        id,
        label: labels[index] ?? "",
        holdsPost: posts.some(({ personId }) => personId === id),
        /** Who helps the person in an open case, where it is somebody of the cell. */
        mentor: people.find((each) => each.id === mentorId)?.name ?? null,
      })),
    };
  });
};

export type CellFormView = NonNullable<Awaited<ReturnType<typeof cellForm>>>;

/** An existing unit, what can be changed of it and what still belongs to it. Null when the actor may not keep it. */
export const unitForm = async (actor: Actor, unitId: string, on: Day) => {
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
        code: true,
        path: true,
        parentId: true,
        from: true,
        placedOn: true,
        delegations: { where: { to: null }, select: { from: true } },
      },
    });
    if (!unit) return null;
    const { delegations, ...described } = unit;
    const parents = unit.kind === "cell" ? await readUnitOptions(db, actor, "parent") : [];
    return {
      unit: { ...described, from: dayOf(unit.from), placedOn: dayOrNull(unit.placedOn) },
      /** Since when the committee decides itself, by delegated power; null where it does not. */
      delegatedSince: dayOrNull(delegations[0]?.from ?? null),
      /** Units to which a cell can be moved; empty for other kinds. */
      otherParents: parents.filter(({ value }) => value !== unit.parentId),
      /** What is left after today. Null for the organisation and the superior committee, which cannot be dissolved here. */
      occupancy:
        unit.kind === "cell" || unit.kind === "department" ? await readOccupancy(db, unit, addDays(on, 1)) : null,
    };
  });
};

export type UnitFormView = NonNullable<Awaited<ReturnType<typeof unitForm>>>;
