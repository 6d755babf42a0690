import { type Actor, may } from "../access/actor";
import { ancestorPaths } from "../access/reach";
import { asDay } from "../database/expressions";
import { readPipelined } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { countsPeople, membersByPath, membersOn } from "./count-queries";
import { noMembers } from "./members";
import { placeOn, unitNameOn } from "./name-queries";
import { depthOf, membersByPlace } from "./tree";

/** As many units as one page of the tree shows. */
const unitsPerPage = 200;

type Values = Range & Readonly<{ above: readonly string[]; on: Day; before: number; size: number }>;

/** One page of the units of a day from the root down, each before those under it, and how many there are. */
const unitsOn = typedQuery((tables, given: Given<Values>) =>
  tables
    .selectFrom((from) =>
      from
        .selectFrom("Unit as u")
        .where((eb) => eb.or([inRange(eb.ref("u.path"), given), eb("u.path", "=", eb.fn.any(given.above))]))
        .where("u.from", "<=", asDay(given.on))
        .where((eb) => eb.or([eb("u.to", "is", null), eb("u.to", ">", asDay(given.on))]))
        .select((eb) => [
          ...(["u.id", "u.kind", "u.name", "u.code", "u.path", "u.from", "u.to"] as const),
          placeOn(tables, { id: eb.ref("u.id"), path: eb.ref("u.path") }, given.on).as("place"),
          eb.cast<number>(eb.fn.countAll().over(), "integer").as("total"),
          eb.selectFrom("Unit as top").where("top.path", "=", given.from).select("top.id").$asScalar().as("topId"),
        ])
        .orderBy("place")
        .limit(given.size)
        .offset(given.before)
        .as("u"),
    )
    .select(["u.id", "u.kind", "u.code", "u.path", "u.from", "u.to", "u.place", "u.total", "u.topId"])
    .select((eb) => unitNameOn(tables, { id: eb.ref("u.id"), name: eb.ref("u.name") }, given.on).as("name"))
    .orderBy("u.place"),
);

/** Where the cells lay on a day that lie elsewhere now. */
const movedSince = typedQuery((tables, given: Given<Range & Readonly<{ on: Day }>>) =>
  tables
    .selectFrom("Unit as u")
    .where((eb) => inRange(eb.ref("u.path"), given))
    .where((eb) =>
      eb(
        "u.id",
        "in",
        eb.selectFrom("FormerUnitPlace as was").where("was.until", ">", asDay(given.on)).select("was.unitId"),
      ),
    )
    .select(["u.path"])
    .select((eb) => placeOn(tables, { id: eb.ref("u.id"), path: eb.ref("u.path") }, given.on).as("place")),
);

/**
 * One page of the tree of organisations as it was on a day, with how many official and probationary members each had; a unit
 * counts those of the units under it. Units above the reach are named and not counted. Null when not the actor's to read.
 */
export const unitTree = async (actor: Actor, on: Day, page = 1, size = unitsPerPage) => {
  if (!may(actor, "units.read")) return null;
  const { from, to } = actor.reach;
  const [found, moved, counted] = await readPipelined(
    actor,
    unitsOn({ from, to, above: ancestorPaths(from), on, before: (page - 1) * size, size }),
    movedSince({ from, to, on }),
    countsPeople(actor) ? membersOn({ on }) : null,
  );
  const members = membersByPlace(membersByPath(counted), new Map(moved.map(({ path, place }) => [path, place])));
  const units = found.map(({ path, place, total: _, topId: __, ...unit }) => ({
    ...unit,
    depth: depthOf(place),
    /** Absent for a unit above the reach, whose members the actor does not see. */
    members: path.startsWith(from) ? (members.get(place) ?? noMembers) : null,
  }));
  const mayFoundUnits = may(actor, "units.keep");
  return {
    ...{ on, page, pageSize: size, total: found[0]?.total ?? 0 },
    units,
    mayFoundUnits,
    mayJoinRecords: may(actor, "people.join"),
    mayOpenNumbers: may(actor, "numbers.read"),
    showsCounts: countsPeople(actor),
    /** The unit all people within reach are searched in. */
    searchIn: found[0]?.topId ?? null,
  };
};

export type UnitTree = NonNullable<Awaited<ReturnType<typeof unitTree>>>;
