import { type Actor, may } from "../access/actor";
import { ancestorPaths } from "../access/reach";
import { reading } from "../database/client";
import { type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { countOwnMembers, countsPeople } from "./count-queries";
import { noMembers, sumOf } from "./members";
import { inTree } from "./tree";

/**
 * The tree of organisations as it was on a day, with how many official and probationary members each had; a unit counts
 * those of the units under it. Units above the reach are named and not counted. Null when not the actor's to read.
 */
export const unitTree = async (actor: Actor, on: Day) => {
  if (!may(actor, "units.read")) return null;
  const { reach } = actor;
  return reading(actor, async (db) => {
    const found = await db.unit.findMany({
      where: {
        from: { lte: dateOf(on) },
        AND: [
          { OR: [{ to: null }, { to: { gt: dateOf(on) } }] },
          { OR: [{ path: { gte: reach.from, lt: reach.to } }, { path: { in: ancestorPaths(reach.from) } }] },
        ],
      },
      select: {
        id: true,
        kind: true,
        name: true,
        path: true,
        parentId: true,
        from: true,
        to: true,
        formerPlaces: {
          where: { until: { gt: dateOf(on) } },
          orderBy: [{ until: "asc" }, { recordedAt: "asc" }],
          take: 1,
          select: { parentId: true },
        },
        formerNames: {
          where: { until: { gt: dateOf(on) } },
          orderBy: { until: "asc" },
          take: 1,
          select: { name: true },
        },
      },
      relationLoadStrategy: "join",
      orderBy: { path: "asc" },
      take: 400,
    });
    const membersOf = countsPeople(actor) ? await countOwnMembers(db, on) : null;
    const placed = inTree(
      found.map(({ parentId, formerPlaces, ...unit }) => ({
        ...unit,
        parentId: formerPlaces[0]?.parentId ?? parentId,
      })),
    );
    const units = placed.map(({ unit: { path, from, to, formerNames, ...unit }, depth, below }) => ({
      ...unit,
      /** As it was called on that day. */
      name: formerNames[0]?.name ?? unit.name,
      depth,
      from: dayOf(from),
      to: dayOrNull(to),
      /** Absent for a unit above the reach, whose members the actor does not see. */
      members: path.startsWith(reach.from) ? sumOf(below.map((each) => membersOf?.get(each.path) ?? noMembers)) : null,
    }));
    const mayFoundUnits = may(actor, "units.keep");
    return {
      on,
      units,
      mayFoundUnits,
      mayOpenNumbers: may(actor, "numbers.read"),
      mayJoinRecords: may(actor, "people.join"),
      showsCounts: countsPeople(actor),
      searchIn: units.find((unit) => unit.members)?.id ?? null,
    };
  });
};

export type UnitTree = NonNullable<Awaited<ReturnType<typeof unitTree>>>;
