import { type AliasedExpression, type Expression, expressionBuilder, type SqlBool } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { asDay } from "../database/expressions";
import type { StandingKind, Tables } from "../database/generated/tables";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, type QueryBuilder, typedQueryOf } from "../database/typed-query";
import { peopleNamed } from "../people/named-queries";
import type { Day } from "../primitives/day";
import { directed } from "../primitives/sorting";
import { type PeopleFilter, type PeopleGroup, pageSize } from "./filter";
import { personOfUnit } from "./rows-schema";

type Where = Range & Readonly<{ on: Day }>;
type Values = Where & Readonly<{ words: readonly string[]; before: number }>;

/** The standings a person has in the range on the day. */
const standingsOf = (personId: Expression<string>, given: Given<Where>) =>
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

type Shape = Readonly<{ group: PeopleGroup | null; order: PeopleFilter["order"] }>;

const columns = { name: "p.sortKey", born: "p.bornOn", unit: "p.path" } as const;

const shown = ["p.id", "p.fullName", "p.occupation", "p.bornOn", "p.unitId", "p.sortKey", "p.path"] as const;

type ShownRow = Pick<Tables["Person"], "id" | "fullName" | "occupation" | "bornOn" | "unitId" | "sortKey" | "path"> &
  Readonly<{ isNear: SqlBool }>;

/** What stands beside the names of one page, in the order of the page, equal ones by given name. */
const withDetails = (
  tables: QueryBuilder,
  page: AliasedExpression<ShownRow, "p">,
  order: PeopleFilter["order"],
  given: Given<Where>,
) => {
  const [by, isReversed] = directed(order);
  return tables
    .selectFrom(page)
    .innerJoin("Unit as u", "u.id", "p.unitId")
    .leftJoin("AdmissionCase as c", (join) => join.onRef("c.personId", "=", "p.id").on("c.closedOn", "is", null))
    .select(["p.id", "p.fullName as name", "p.occupation", "p.bornOn", "u.shortName as unit", "c.id as caseId"])
    .select(["c.stage", "p.isNear"])
    .select((eb) =>
      jsonArrayFrom(standingsOf(eb.ref("p.id"), given).select(["s.kind", "s.from"]).orderBy("s.from", "desc")).as(
        "standings",
      ),
    )
    .orderBy(columns[by], isReversed ? "desc" : "asc")
    .orderBy("p.sortKey")
    .orderBy("p.id");
};

type Asked = Range &
  Readonly<{
    on: Day;
    has: StandingKind[];
    lacks: StandingKind[];
    by: string;
    reversed: boolean;
    before: number;
    size: number;
  }>;

const peopleOfUnit = rowsFunction("people_of_unit", personOfUnit);

const onePage = typedQueryOf((tables, order: PeopleFilter["order"], given: Given<Asked>) => {
  const { from, to, on, has, lacks, by, reversed, before, size } = given;
  const page = tables
    .selectFrom(peopleOfUnit(from, to, asDay(on), has, lacks, by, reversed, before, size).as("found"))
    .innerJoin("Person as p", "p.id", "found.id")
    .select(shown)
    .select((eb) => eb.lit(false).as("isNear"));
  return withDetails(tables, page.as("p"), order, given);
});

/** The same of those who have a name. Their standings are looked up one by one. */
const onePageNamed = typedQueryOf((tables, { group, order }: Shape, given: Given<Values>) => {
  const [by, isReversed] = directed(order);
  const { has, not } = group ? groups[group] : { has: [], not: [] };
  const page = tables
    .selectFrom("Person as p")
    .innerJoin(peopleNamed(given.words).as("n"), "n.id", "p.id")
    .where((eb) =>
      eb.exists(
        standingsOf(eb.ref("p.id"), given)
          .$if(has.length > 0, (query) => query.where("s.kind", "in", has))
          // The planner, who keeps a plan for any name, cannot know that there are few people.
          .offset(0)
          .select("s.id"),
      ),
    )
    .$if(not.length > 0, (query) =>
      query.where((eb) =>
        eb.not(eb.exists(standingsOf(eb.ref("p.id"), given).where("s.kind", "in", not).select("s.id"))),
      ),
    )
    .select(shown)
    .select("n.isNear")
    .orderBy(columns[by], isReversed ? "desc" : "asc")
    .orderBy("p.sortKey")
    .orderBy("p.id")
    .limit(pageSize)
    .offset(given.before);
  return withDetails(tables, page.as("p"), order, given);
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
  const shownOrder = opensPeople || !order.endsWith("born") ? order : "name";
  const [by, reversed] = directed(shownOrder);
  const { has, not: lacks } = group ? groups[group] : { has: [], not: [] };
  const rows = await readInTransaction(
    db,
    words.length > 0
      ? onePageNamed({ group, order: shownOrder }, { from, to, on, words, before })
      : onePage(shownOrder, { from, to, on, has, lacks, by, reversed, before, size: pageSize }),
  );
  return rows.map(({ bornOn, caseId, stage, isNear, ...row }) => ({
    ...row,
    isNear: Boolean(isNear),
    /** The day of birth is part of the personal page, so only its readers get it. */
    bornOn: opensPeople ? bornOn : null,
    case: caseId && stage ? { id: caseId, stage } : null,
  }));
};
