import type { Database } from "../database/client";
import { asDay, countRows, isLikeAll } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQueryOf } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { searchKey } from "../primitives/name";
import type { PeopleGroup } from "./filter";

/** The words a name is searched by; signs that mean "anything" to the database are not letters of a name. */
export const searchWords = (q: string): string[] =>
  searchKey(q)
    .replace(/[%_\\]/g, " ")
    .split(" ")
    .filter(Boolean);

type Row = { path: string; group: PeopleGroup; count: number };
type Shape = Readonly<{ perUnit: boolean; named: boolean }>;
type Values = Range & Readonly<{ on: Day; patterns: readonly string[] }>;

const peopleByGroup = typedQueryOf((tables, { perUnit, named }: Shape, given: Given<Values>) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Standing as s")
        .innerJoin("Person as p", "p.id", "s.personId")
        .where((row) => inRange(row.ref("s.path"), given))
        .where("s.from", "<=", asDay(given.on))
        .where((row) => row.or([row("s.to", "is", null), row("s.to", ">", asDay(given.on))]))
        .$if(named, (query) => query.where((row) => isLikeAll(row.ref("p.searchKey"), given.patterns)))
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

/**
 * How many people stood where on a day, each person once: official before probationary before everybody else.
 * @param perUnit one row a unit, or the whole range as one (with an empty path)
 */
export const countPeople = (
  db: Database,
  { from, to }: Range,
  on: Day,
  { q = "", perUnit = false } = {},
): Promise<Row[]> => {
  const patterns = searchWords(q).map((word) => `%${word}%`);
  return readInTransaction(db, peopleByGroup({ perUnit, named: patterns.length > 0 }, { from, to, on, patterns }));
};
