import type { Actor } from "../access/actor";
import { ancestorPaths } from "../access/reach";
import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { asDay, countRows, isLikeAll, isNamed } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery, typedQueryOf } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { type NameSearch, nameSearchOf } from "../primitives/name";
import type { PeopleGroup } from "./filter";
import { membersOfUnit } from "./rows-schema";

const slippedKeys = typedQuery((tables, given: Given<Range & NameSearch>) =>
  tables
    .selectFrom("Person as p")
    .where((eb) => inRange(eb.ref("p.path"), given))
    .where((eb) =>
      isNamed(
        eb.ref("p.searchKey"),
        given,
        eb.exists(
          tables
            .selectFrom("Person as e")
            .where((exact) => inRange(exact.ref("e.path"), given))
            .where((exact) => isLikeAll(exact.ref("e.searchKey"), given.named))
            .select("e.id"),
        ),
      ),
    )
    .where((eb) => eb.not(isLikeAll(eb.ref("p.searchKey"), given.named)))
    .select("p.searchKey")
    .distinct()
    .limit(200),
);

/** The name searched for in a unit, with the keys of names a letter away where nobody has it exactly. */
export type NameFound = Readonly<{ patterns: readonly string[]; near: readonly string[] }>;

export const findName = async (db: Database, { from, to }: Range, q: string): Promise<NameFound> => {
  const { named, slips } = nameSearchOf(q);
  if (slips.length === 0) return { patterns: named, near: [] };
  const rows = await readInTransaction(db, slippedKeys({ from, to, named, slips }));
  return { patterns: named, near: rows.map(({ searchKey }) => searchKey) };
};

type Row = { group: PeopleGroup; count: number };
type Shape = Readonly<{ named: boolean }>;
type Values = Range & NameFound & Readonly<{ on: Day }>;

const peopleByGroup = typedQueryOf((tables, { named }: Shape, given: Given<Values>) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Standing as s")
        .where((row) => inRange(row.ref("s.path"), given))
        .where("s.from", "<=", asDay(given.on))
        .where((row) => row.or([row("s.to", "is", null), row("s.to", ">", asDay(given.on))]))
        .$if(named, (query) =>
          query.where((row) =>
            row.exists(
              row
                .selectFrom("Person as p")
                .whereRef("p.id", "=", "s.personId")
                .where((person) =>
                  person.or([
                    isLikeAll(person.ref("p.searchKey"), given.patterns),
                    person("p.searchKey", "=", person.fn.any(given.near)),
                  ]),
                )
                .select("p.id"),
            ),
          ),
        )
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
        )
        .as("person"),
    )
    .groupBy("group")
    .select(["group", countRows().as("count")]),
);

/** Whether the actor may see standings. An administrator may not, and must not be shown zeros instead. */
export const countsPeople = ({ reach }: Actor): boolean => reach.files === "all" || reach.files === "register";

/** How many people stood where on a day, each person once: official before probationary before everybody else. */
export const countPeople = (
  db: Database,
  { from, to }: Range,
  on: Day,
  { patterns, near }: NameFound,
): Promise<Row[]> =>
  readInTransaction(db, peopleByGroup({ named: patterns.length > 0 }, { from, to, on, patterns, near }));

const membersByUnit = rowsFunction("members_by_unit", membersOfUnit);

const membersOn = typedQuery((tables, given: Given<Readonly<{ on: Day }>>) =>
  tables.selectFrom(membersByUnit(asDay(given.on)).as("m")).select(["m.path", "m.standing", "m.count"]),
);

/** The members of a unit, those of the units under it included. */
export type Members = Readonly<{ official: number; probationary: number }>;

/** How many members the unit with a path within the actor's reach had on a day, each person once: official before probationary. */
export const countMembers = async (db: Database, on: Day): Promise<(path: string) => Members> => {
  const counted = new Map<string, { official: number; probationary: number }>();
  for (const { path, standing, count } of await readInTransaction(db, membersOn({ on })))
    for (const each of [...ancestorPaths(path), path]) {
      const members = counted.get(each) ?? { official: 0, probationary: 0 };
      members[standing] += count;
      counted.set(each, members);
    }
  return (path) => counted.get(path) ?? { official: 0, probationary: 0 };
};
