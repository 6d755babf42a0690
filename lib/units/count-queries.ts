import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { asDay, countRows } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQueryOf } from "../database/typed-query";
import { peopleNamed } from "../people/named-queries";
import type { Day } from "../primitives/day";
import type { PeopleGroup } from "./filter";

type Row = { path: string; group: PeopleGroup; count: number };
type Shape = Readonly<{ perUnit: boolean; named: boolean }>;
type Values = Range & Readonly<{ on: Day; words: readonly string[] }>;

const peopleByGroup = typedQueryOf((tables, { perUnit, named }: Shape, given: Given<Values>) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Standing as s")
        .innerJoin("Person as p", "p.id", "s.personId")
        .where((row) => inRange(row.ref("s.path"), given))
        .where("s.from", "<=", asDay(given.on))
        .where((row) => row.or([row("s.to", "is", null), row("s.to", ">", asDay(given.on))]))
        .$if(named, (query) => query.innerJoin(peopleNamed(given.words).as("n"), "n.id", "p.id"))
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
 * @param words of the name searched for; none for everybody
 */
export const countPeople = (
  db: Database,
  { from, to }: Range,
  on: Day,
  { perUnit = false, words = [] }: Readonly<{ perUnit?: boolean; words?: readonly string[] }> = {},
): Promise<Row[]> =>
  readInTransaction(db, peopleByGroup({ perUnit, named: words.length > 0 }, { from, to, on, words }));
