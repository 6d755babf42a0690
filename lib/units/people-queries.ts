import { type Expression, expressionBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import type { Database } from "../database/client";
import { asDay } from "../database/expressions";
import type { StandingKind, Tables } from "../database/generated/tables";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQueryOf } from "../database/typed-query";
import { peopleNamed } from "../people/named-queries";
import type { Day } from "../primitives/day";
import { directed } from "../primitives/sorting";
import { type PeopleFilter, type PeopleGroup, pageSize } from "./filter";

type Values = Range & Readonly<{ on: Day; words: readonly string[]; before: number }>;

/** The standings a person has in the range on the day. */
const standingsOf = (personId: Expression<string>, given: Given<Values>) =>
  expressionBuilder<Tables, never>()
    .selectFrom("Standing as s")
    .where("s.personId", "=", personId)
    .where((eb) => inRange(eb.ref("s.path"), given))
    .where("s.from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("s.to", "is", null), eb("s.to", ">", asDay(given.on))]));

/** Which standings the people of a group have, and which they have not; each person is in one group. */
const groups: Readonly<Record<PeopleGroup, Readonly<{ has: StandingKind[]; not: StandingKind[] }>>> = {
  official: { has: ["official"], not: [] },
  probationary: { has: ["probationary"], not: ["official"] },
  other: { has: [], not: ["official", "probationary"] },
};

type Shape = Readonly<{ group: PeopleGroup | null; named: boolean; order: PeopleFilter["order"] }>;

const columns = { name: "p.sortKey", born: "p.bornOn", unit: "p.path" } as const;

/** One page of people in an order, equal ones by given name. What stands beside a name is looked up for the rows shown only. */
const onePage = typedQueryOf((tables, { group, named, order }: Shape, given: Given<Values>) => {
  const [by, isReversed] = directed(order);
  const way = isReversed ? "desc" : "asc";
  const { has, not } = group ? groups[group] : { has: [], not: [] };
  return tables
    .with("shown", () =>
      tables
        .selectFrom("Person as p")
        .$if(named, (query) => query.innerJoin(peopleNamed(given.words).as("n"), "n.id", "p.id").select("n.isNear"))
        .where((eb) =>
          eb.exists(
            standingsOf(eb.ref("p.id"), given)
              .$if(has.length > 0, (query) => query.where("s.kind", "in", has))
              // Of few people the standings are looked up one by one; the planner, who keeps a plan for any name, cannot know.
              .$if(named, (query) => query.offset(0))
              .select("s.id"),
          ),
        )
        .$if(not.length > 0, (query) =>
          query.where((eb) =>
            eb.not(eb.exists(standingsOf(eb.ref("p.id"), given).where("s.kind", "in", not).select("s.id"))),
          ),
        )
        .select(["p.id", "p.fullName as name", "p.occupation", "p.bornOn", "p.unitId", "p.sortKey", "p.path"])
        .orderBy(columns[by], way)
        .orderBy("p.sortKey")
        .orderBy("p.id")
        .limit(pageSize)
        .offset(given.before),
    )
    .selectFrom("shown as p")
    .innerJoin("Unit as u", "u.id", "p.unitId")
    .leftJoin("AdmissionCase as c", (join) => join.onRef("c.personId", "=", "p.id").on("c.closedOn", "is", null))
    .select(["p.id", "p.name", "p.occupation", "p.bornOn", "u.shortName as unit", "c.id as caseId", "c.stage"])
    .$if(named, (query) => query.select("p.isNear"))
    .select((eb) =>
      jsonArrayFrom(standingsOf(eb.ref("p.id"), given).select(["s.kind", "s.from"]).orderBy("s.from", "desc")).as(
        "standings",
      ),
    )
    .orderBy(columns[by], way)
    .orderBy("p.sortKey")
    .orderBy("p.id");
});

/**
 * The people of a range of units on a day, found by group and name.
 * @param words of the name; none for everybody
 */
export const readPeople = async (
  db: Database,
  actor: Actor,
  { from, to }: Range,
  { on, group, order, page }: PeopleFilter,
  words: readonly string[],
) => {
  const before = (page - 1) * pageSize;
  const opensPeople = may(actor, "people.read");
  // The days of birth are not shown, nor told by their order.
  const shown = opensPeople || !order.endsWith("born") ? order : "name";
  const shape = { group, named: words.length > 0, order: shown };
  const rows = await readInTransaction(db, onePage(shape, { from, to, on, words, before }));
  return rows.map(({ bornOn, caseId, stage, isNear = false, ...row }) => ({
    ...row,
    isNear,
    /** The day of birth is part of the personal page, so only its readers get it. */
    bornOn: opensPeople ? bornOn : null,
    case: caseId && stage ? { id: caseId, stage } : null,
  }));
};
