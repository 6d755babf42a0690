import { endOf } from "../access/reach";
import type { Database } from "../database/client";
import { asDay, countRows } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { Occupancy } from "./refusals";

const occupancy = typedQuery((tables, given: Given<Range & Readonly<{ id: string; day: Day }>>) =>
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
      .where((post) => post.or([post("to", "is", null), post("to", ">", asDay(given.day))]))
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

/**
 * What belongs to a unit or to units under it, posts of the unit as far as they are held on the day or later: in one statement.
 * Only who sees all files may count it.
 */
export const readOccupancy = async (
  db: Database,
  { id, path }: Readonly<{ id: string; path: string }>,
  day: Day,
): Promise<Occupancy> => {
  const [row] = await readInTransaction(db, occupancy({ id, from: path, to: endOf(path), day }));
  return row ?? { members: 0, cases: 0, posts: 0, units: 0 };
};
