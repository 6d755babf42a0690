import { jsonArrayFrom } from "kysely/helpers/postgres";
import { asDay } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { personNameOn } from "../people/name-queries";
import type { Day } from "../primitives/day";
import { unitNameOn } from "../units/name-queries";

type Asked = Range & Readonly<{ on: Day }>;

/**
 * Everybody who was a member in the range by a day, with what is known of it: standings wherever they are visible, and the
 * days of admission cases. Nothing of a person but the id where the record has gone out of reach.
 */
export const membersEver = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom((from) =>
      from
        .selectFrom("Standing as m")
        .where((eb) => inRange(eb.ref("m.path"), given))
        .where("m.kind", "in", ["probationary", "official"])
        .where("m.from", "<=", asDay(given.on))
        .groupBy("m.personId")
        .select("m.personId as id")
        .as("who"),
    )
    .leftJoin("Person as p", "p.id", "who.id")
    // Of two records of one person, the one that stays tells the membership.
    .where("p.joinedIntoId", "is", null)
    .select(["who.id", "p.bornOn", "p.sex", "p.schooling", "p.occupation", "p.joinedUnitOn"])
    .select((eb) => [
      personNameOn(tables, { id: eb.ref("p.id"), name: eb.ref("p.fullName") }, given.on).as("name"),
      jsonArrayFrom(
        eb
          .selectFrom("Standing as s")
          .leftJoin("Unit as u", "u.path", "s.path")
          .whereRef("s.personId", "=", "who.id")
          .where("s.kind", "in", ["probationary", "official", "temporarilyAway"])
          .where("s.from", "<=", asDay(given.on))
          .select(["s.kind", "s.from", "s.to", "s.ending", "s.paper", "s.decidedOn", "s.path"])
          .select((each) => unitNameOn(tables, { id: each.ref("u.id"), name: each.ref("u.name") }, given.on).as("unit"))
          .orderBy("s.from")
          .orderBy("s.id"),
      ).as("standings"),
      jsonArrayFrom(
        eb
          .selectFrom("AdmissionCase as c")
          .whereRef("c.personId", "=", "who.id")
          .where("c.admittedOn", "<=", asDay(given.on))
          .select(["c.id", "c.admittedOn", "c.officialOn", "c.decisionOn", "c.decisionNumber"])
          .orderBy("c.admittedOn")
          .orderBy("c.id"),
      ).as("cases"),
    ])
    .orderBy("p.sortKey")
    .orderBy("who.id"),
);

export type MemberRow = RowOf<ReturnType<typeof membersEver>>;
