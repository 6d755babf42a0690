import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { endOf } from "../access/reach";
import { isSeat } from "../accounts/posts";
import { type Database, reading } from "../database/client";
import { asDay, onlyId } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { hasPacket } from "../hand-over/packet";
import { officialPeriodsWithin } from "../people/official-periods-queries";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { searchedOf } from "../primitives/searched-words";
import { countPeople, countsPeople } from "./count-queries";
import type { PeopleFilter } from "./filter";
import { parentOn, unitNameOn } from "./name-queries";
import { readPeople } from "./people-queries";

const unitWithPosts = typedQuery((tables, given: Given<Range & Readonly<{ unitId: string; on: Day }>>) =>
  tables
    .selectFrom("Unit as u")
    .where("u.id", "=", given.unitId)
    .where((eb) => inRange(eb.ref("u.path"), given))
    .select((eb) => [
      unitNameOn(tables, { id: eb.ref("u.id"), name: eb.ref("u.name") }, given.on).as("name"),
      jsonArrayFrom(
        eb
          .selectFrom("FormerUnitName as former")
          .whereRef("former.unitId", "=", "u.id")
          .select(["former.id", "former.name", "former.until", "former.paper"])
          .orderBy("former.until", "desc")
          .limit(20),
      ).as("formerNames"),
    ])
    .select(["u.id", "u.kind", "u.path", "u.from", "u.to", "u.paper", "u.code", "u.mergedIntoId"])
    .select((eb) => [
      eb
        .selectFrom("Unit as above")
        .where("above.id", "=", parentOn(tables, { id: eb.ref("u.id"), parentId: eb.ref("u.parentId") }, given.on))
        .select((above) =>
          unitNameOn(tables, { id: above.ref("above.id"), name: above.ref("above.name") }, given.on).as("name"),
        )
        .$asScalar()
        .as("parent"),
      eb
        .selectFrom("Unit as into")
        .whereRef("into.id", "=", "u.mergedIntoId")
        .select("into.name")
        .$asScalar()
        .as("mergedInto"),
      eb
        .selectFrom("Unit as origin")
        .whereRef("origin.id", "=", "u.splitFromId")
        .select("origin.name")
        .$asScalar()
        .as("splitFrom"),
      jsonArrayFrom(
        eb
          .selectFrom("Post as po")
          .leftJoin("Person as p", "p.id", "po.personId")
          .whereRef("po.unitId", "=", "u.id")
          .where("po.from", "<=", asDay(given.on))
          .select(["po.id", "po.role", "po.acting", "po.from", "po.to", "p.id as personId", "p.fullName"])
          .select(["po.duties", "po.paper"])
          .select((post) =>
            post
              .selectFrom("Post as held")
              .leftJoin("Person as holder", "holder.id", "held.personId")
              .whereRef("held.id", "=", "po.standsForId")
              .select("holder.fullName")
              .$asScalar()
              .as("standsFor"),
          )
          .select((post) =>
            post
              .exists(
                post
                  .selectFrom(officialPeriodsWithin(onlyId(post.ref("po.personId")), post.ref("u.path")).as("official"))
                  .where("official.from", "<=", asDay(given.on))
                  .where((member) =>
                    member.or([member("official.to", "is", null), member("official.to", ">", asDay(given.on))]),
                  )
                  .select("official.id"),
              )
              .as("isMember"),
          )
          .orderBy((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(given.on))]), "desc")
          .orderBy("po.from", "desc")
          .limit(60),
      ).as("posts"),
      jsonArrayFrom(
        eb
          .selectFrom("Delegation as g")
          .whereRef("g.unitId", "=", "u.id")
          .select(["g.from", "g.to", "g.paper", "g.endPaper", "g.members", "g.goodYears", "g.ground"])
          .orderBy("g.from", "desc"),
      ).as("delegations"),
    ]),
);

/** The unit with the posts held in it up to a day, in one statement; a holder outside the reach stays without a name. */
const readUnit = async (db: Database, { reach: { from, to } }: Actor, unitId: string, on: Day) => {
  const [unit] = await readInTransaction(db, unitWithPosts({ unitId, from, to, on }));
  if (!unit) return null;
  const posts = unit.posts.map(({ personId, fullName, isMember, ...post }) => {
    const held = post.to === null || post.to > on;
    return {
      ...post,
      held,
      /** A seat of somebody who is no official member that day, as an earlier version let it be given: it has no vote. */
      hasNoVote: held && isSeat(post.role) && !isMember,
      person: personId === null ? null : { id: personId, name: fullName ?? "" },
    };
  });
  return { ...unit, posts };
};

/**
 * One unit on a day: its posts, and its people found by group and name, those of the units under it included.
 * Null when the unit is not within reach.
 */
export const unitView = async (actor: Actor, unitId: string, filter: PeopleFilter) => {
  if (!may(actor, "units.read") || !isId(unitId)) return null;
  return reading(actor, async (db) => {
    const unit = await readUnit(db, actor, unitId, filter.on);
    if (!unit) return null;
    const range = { from: unit.path, to: endOf(unit.path) };
    const showsCounts = countsPeople(actor);
    const { words } = searchedOf(filter.q);
    const counts = showsCounts ? await countPeople(db, range, filter.on, words) : [];
    const people = showsCounts ? await readPeople(db, actor, range, filter, words) : [];
    const count = (group: string): number => counts.find((row) => row.group === group)?.count ?? 0;
    const all = counts.reduce((sum, row) => sum + row.count, 0);
    return {
      filter,
      unit,
      showsCounts,
      counts: { all, official: count("official"), probationary: count("probationary"), other: count("other") },
      total: filter.group ? count(filter.group) : all,
      people,
      /** Whether nobody has the name searched for, and the people are those whose names are a letter away. */
      isNear: people.some(({ isNear }) => isNear),
      mayOpen: {
        ...{ people: may(actor, "people.read"), cases: may(actor, "cases.read"), list: may(actor, "cases.list") },
        numbers: may(actor, "numbers.read") && unit.kind !== "department",
      },
      mayAddPeople: may(actor, "people.keep") && unit.to === null,
      mayJoinRecords: may(actor, "people.join") && unit.kind === "organisation",
      maySeeHandOver: may(actor, "cases.read") && hasPacket(actor.actingPost.role) && unit.kind !== "department",
      maySeeAbsences: may(actor, "absences.keep") && may(actor, "people.keep"),
      /** Whether the unit itself may be changed, and units founded under it. */
      mayChangeUnit: may(actor, "units.keep") && unit.to === null,
    };
  });
};

export type UnitView = NonNullable<Awaited<ReturnType<typeof unitView>>>;
