import { expressionBuilder } from "kysely";
import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { asDay, countRows } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { type RowOf, readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { peopleNamed } from "../people/named-queries";
import type { Day } from "../primitives/day";
import type { PeopleGroup } from "./filter";
import { addMembers, type Members, sumOf } from "./members";
import { groupOfPeople, membersOfUnit } from "./rows-schema";

type Row = { group: PeopleGroup; count: number };
type Values = Range & Readonly<{ on: Day; words: readonly string[] }>;

/** The group of each person with a standing in the range on the day. */
const groupsOn = (given: Given<Values>) =>
  expressionBuilder<Tables, never>()
    .selectFrom("Standing as s")
    .where((row) => inRange(row.ref("s.path"), given))
    .where("s.from", "<=", asDay(given.on))
    .where((row) => row.or([row("s.to", "is", null), row("s.to", ">", asDay(given.on))]))
    .groupBy("s.personId")
    .select((row) =>
      row
        .case()
        .when(row.fn.agg<boolean>("bool_or", [row("s.kind", "=", "official")]))
        .then<PeopleGroup>("official")
        .when(row.fn.agg<boolean>("bool_or", [row("s.kind", "=", "probationary")]))
        .then<PeopleGroup>("probationary")
        .else<PeopleGroup>("other")
        .end()
        .as("group"),
    );

const peopleInGroups = rowsFunction("people_by_group", groupOfPeople);

const peopleByGroup = typedQuery((tables, { from, to, on }: Given<Values>) =>
  tables.selectFrom(peopleInGroups(from, to, asDay(on)).as("each")).select(["each.group", "each.count"]),
);

/** The people who have a name: their standings are looked up one by one. */
const namedByGroup = typedQuery((tables, given: Given<Values>) =>
  tables
    .selectFrom(peopleNamed(given.words).as("n"))
    .innerJoinLateral(
      (n) => groupsOn(given).where("s.personId", "=", n.ref("n.id")).as("person"),
      (join) => join.onTrue(),
    )
    .groupBy("group")
    .select(["person.group", countRows().as("count")]),
);

/** Whether the actor may see standings. An administrator may not, and must not be shown zeros instead. */
export const countsPeople = ({ reach }: Actor): boolean => reach.files === "all" || reach.files === "register";

/**
 * How many people stood where on a day, each person once: official before probationary before everybody else.
 * @param words of the name searched for; none for everybody
 */
export const countPeople = (db: Database, { from, to }: Range, on: Day, words: readonly string[]): Promise<Row[]> =>
  readInTransaction(db, (words.length > 0 ? namedByGroup : peopleByGroup)({ from, to, on, words }));

const membersByUnit = rowsFunction("members_by_unit", membersOfUnit);

/**
 * How many members each unit within the actor's reach had on a day, by its path, those of units under it left out: each person
 * once, official before probationary.
 */
export const membersOn = typedQuery((tables, given: Given<Readonly<{ on: Day }>>) =>
  tables.selectFrom(membersByUnit(asDay(given.on)).as("m")).select(["m.path", "m.standing", "m.count"]),
);

/** The rows found, added up: a unit may have several of one standing. */
export const membersByPath = (found: readonly RowOf<ReturnType<typeof membersOn>>[]): ReadonlyMap<string, Members> => {
  const counted = new Map<string, Members>();
  for (const { path, standing, count } of found) addMembers(counted, path, { [standing]: count });
  return counted;
};

/** How many members the unit with that path and those under it had on a day. */
export const countMembers = async (db: Database, path: string, on: Day): Promise<Members> =>
  sumOf(
    [...membersByPath(await readInTransaction(db, membersOn({ on })))].flatMap(([each, members]) =>
      each.startsWith(path) ? [members] : [],
    ),
  );
