import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { asDay, countRows, isLikeAll, isNamed } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery, typedQueryOf } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { type NameSearch, nameSearchOf } from "../primitives/name";
import type { PeopleGroup } from "./filter";

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

type Row = { path: string; group: PeopleGroup; count: number };
type Shape = Readonly<{ perUnit: boolean; named: boolean }>;
type Values = Range & NameFound & Readonly<{ on: Day }>;

const peopleByGroup = typedQueryOf((tables, { perUnit, named }: Shape, given: Given<Values>) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Standing as s")
        .innerJoin("Person as p", "p.id", "s.personId")
        .where((row) => inRange(row.ref("s.path"), given))
        .where("s.from", "<=", asDay(given.on))
        .where((row) => row.or([row("s.to", "is", null), row("s.to", ">", asDay(given.on))]))
        .$if(named, (query) =>
          query.where((row) =>
            row.or([
              isLikeAll(row.ref("p.searchKey"), given.patterns),
              row("p.searchKey", "=", row.fn.any(given.near)),
            ]),
          ),
        )
        .groupBy(perUnit ? ["p.id", "s.path"] : ["p.id"])
        .select((row) => [
          (perUnit ? row.ref("s.path") : row.val("")).as("path"),
          row
            .case()
            .when(row.fn.agg<boolean>("bool_or", [row("s.kind", "=", "official")]))
            .then<PeopleGroup>("official")
            .when(row.fn.agg<boolean>("bool_or", [row("s.kind", "=", "probationary")]))
            .then<PeopleGroup>("probationary")
            .else<PeopleGroup>("other")
            .end()
            .as("group"),
        ])
        .as("person"),
    )
    .groupBy(["path", "group"])
    .select(["path", "group", countRows().as("count")]),
);

/** Whether the actor may see standings. An administrator may not, and must not be shown zeros instead. */
export const countsPeople = ({ reach }: Actor): boolean => reach.files === "all" || reach.files === "register";

/**
 * How many people stood where on a day, each person once: official before probationary before everybody else.
 * @param perUnit one row a unit, or the whole range as one (with an empty path)
 */
export const countPeople = (
  db: Database,
  { from, to }: Range,
  on: Day,
  { perUnit = false, patterns = [], near = [] }: Partial<NameFound> & Readonly<{ perUnit?: boolean }> = {},
): Promise<Row[]> =>
  readInTransaction(db, peopleByGroup({ perUnit, named: patterns.length > 0 }, { from, to, on, patterns, near }));
