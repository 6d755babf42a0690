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
      .where((row) => row.or([row("to", "is", null), row("to", ">", asDay(given.day))]))
      .where("kind", "in", ["probationary", "official"])
      .select((row) => row.cast<number>(row.fn.count("personId").distinct(), "integer").as("count"))
      .$asScalar()
      .$notNull()
      .as("members"),
    eb
      .selectFrom("AdmissionCase")
      .where((row) => inRange(row.ref("path"), given))
      .where((row) => row.or([row("closedOn", "is", null), row("closedOn", ">=", asDay(given.day))]))
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
      .selectFrom("Unit as u")
      .where((unit) =>
        unit.or([
          unit.and([
            unit("u.parentId", "=", given.id),
            unit.or([unit("u.to", "is", null), unit("u.to", ">", asDay(given.day))]),
          ]),
          unit.exists(
            unit
              .selectFrom("FormerUnitPlace as was")
              .whereRef("was.unitId", "=", "u.id")
              .where("was.parentId", "=", given.id)
              .where("was.until", ">", asDay(given.day))
              .select("was.id"),
          ),
        ]),
      )
      .select(countRows().as("count"))
      .$asScalar()
      .$notNull()
      .as("units"),
    eb
      .selectFrom("Introduction")
      .where("unitId", "=", given.id)
      .where("state", "=", "waiting")
      .select(countRows().as("count"))
      .$asScalar()
      .$notNull()
      .as("introduced"),
  ]),
);

/**
 * What belongs to a unit or to units under it on a day or later, with whoever waits for a decision today: in one statement. Only
 * who sees all files may count it.
 */
export const readOccupancy = async (
  db: Database,
  { id, path }: Readonly<{ id: string; path: string }>,
  day: Day,
): Promise<Occupancy> => {
  const [row] = await readInTransaction(db, occupancy({ id, from: path, to: endOf(path), day }));
  return row ?? { members: 0, cases: 0, posts: 0, units: 0, introduced: 0 };
};
