import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { holder } from "./rows-schema";

type Asked = Readonly<{
  roles: readonly string[];
  except: readonly string[];
  paths: readonly string[] | null;
  on: Day;
}>;

const couldDo = rowsFunction("others_who_could", holder);

const holders = typedQuery((tables, { roles, except, paths, on }: Given<Asked>) =>
  tables.selectFrom(couldDo(roles, except, paths, asDay(on)).as("found")).select("found.name"),
);

/**
 * Who else could do an act on a day: the names of those with an account in use who hold one of the roles.
 * @param paths the units in which the roles count; absent where they count in any
 * @param except people who may not do it
 */
export const readOthers = async (
  db: Database,
  { paths, ...asked }: Omit<Asked, "paths"> & Readonly<{ paths?: readonly string[] }>,
): Promise<string[]> => {
  const rows = await readInTransaction(db, holders({ ...asked, paths: paths ?? null }));
  return rows.map(({ name }) => name);
};
