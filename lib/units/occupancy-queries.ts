import { endOf } from "../access/reach";
import type { Database } from "../database/client";
import { countRows } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Occupancy } from "./refusals";

const occupancy = typedQuery((tables, given: Given<Range & Readonly<{ id: string }>>) =>
  tables.selectNoFrom((eb) => [
    eb
      .selectFrom("Standing")
      .where((row) => inRange(row.ref("path"), given))
      .where("to", "is", null)
      .where("kind", "in", ["probationary", "official"])
      .select((row) => row.cast<number>(row.fn.count("personId").distinct(), "integer").as("count"))
      .$asScalar()
      .$notNull()
      .as("members"),
    eb
      .selectFrom("AdmissionCase")
      .where((row) => inRange(row.ref("path"), given))
      .where("closedOn", "is", null)
      .select(countRows().as("count"))
      .$asScalar()
      .$notNull()
      .as("cases"),
    eb
      .selectFrom("Post")
      .where("unitId", "=", given.id)
      .where("to", "is", null)
      .select(countRows().as("count"))
      .$asScalar()
      .$notNull()
      .as("posts"),
    eb
      .selectFrom("Unit")
      .where("parentId", "=", given.id)
      .where("to", "is", null)
      .select(countRows().as("count"))
      .$asScalar()
      .$notNull()
      .as("units"),
  ]),
);

/** What lives in a unit or under it, in one statement: only who sees all files may count it. */
export const readOccupancy = async (
  db: Database,
  { id, path }: Readonly<{ id: string; path: string }>,
): Promise<Occupancy> => {
  const [row] = await readInTransaction(db, occupancy({ id, from: path, to: endOf(path) }));
  return row ?? { members: 0, cases: 0, posts: 0, units: 0 };
};
