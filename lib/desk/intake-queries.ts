import { jsonArrayFrom } from "kysely/helpers/postgres";
import { asDay, countRows } from "../database/expressions";
import { inRange, type Range } from "../database/reach-filter";
import type { Given, QueryBuilder } from "../database/typed-query";
import type { Day } from "../primitives/day";

/** How many people introduced wait to be decided on within reach, and how many are to be looked at again from that day on. */
export const introducedIn = (tables: QueryBuilder, given: Given<Range & { on: Day }>) =>
  jsonArrayFrom(
    tables
      .selectFrom("Introduction")
      .where((eb) => inRange(eb.ref("path"), given))
      // As the partial index has it.
      .where("state", "<>", "taken")
      .where((eb) => eb.or([eb("state", "=", "waiting"), eb("lookAgainOn", "<=", asDay(given.on))]))
      .groupBy("state")
      .select(["state", countRows().as("count")])
      .select((eb) => eb.fn.min("receivedOn").as("since")),
  ).as("introduced");

type Counted = Readonly<{ state: string; count: number; since: Day }>;

/** @param rows none for who does not decide on them */
export const introducedOf = (rows: readonly Counted[] = []) => {
  const of = (state: string) => rows.find((row) => row.state === state);
  return { waiting: of("waiting")?.count ?? 0, since: of("waiting")?.since ?? null, again: of("declined")?.count ?? 0 };
};
