import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Period } from "../primitives/period";
import { officialPeriodRow } from "./rows-schema";

/** When people were official members of the organisation or cell with a path. Answers with days only, also to who sees no standing. */
export const officialPeriodsWithin = rowsFunction("official_periods_within", officialPeriodRow);

type Asked = Readonly<{ people: readonly string[]; path: string }>;

const periodsOf = typedQuery((tables, given: Given<Asked>) =>
  tables.selectFrom(officialPeriodsWithin(given.people, given.path).as("p")).select(["p.from", "p.to"]),
);

/** The same for one person, inside a transaction that goes on. */
export const readOfficialPeriods = async (db: Database, personId: string, path: string): Promise<Period[]> => {
  const rows = await readInTransaction(db, periodsOf({ people: [personId], path }));
  return rows.flatMap(({ from, to }) => (from ? [{ from, to }] : []));
};
