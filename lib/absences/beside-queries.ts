import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { absenceBesideMentor } from "./rows-schema";

const absencesBesideMentor = rowsFunction("absences_beside_mentor", absenceBesideMentor);

const besideMentor = typedQuery((tables, { on }: Given<{ on: Day }>) =>
  tables
    .selectFrom(absencesBesideMentor(asDay(on)).as("beside"))
    .select(["beside.personId", "beside.name", "beside.isHelped", "beside.from", "beside.lastDay"]),
);

/**
 * The people the actor helps and whoever else helps them, each with the days away that are not over, the earliest first. Days
 * alone. Empty for who helps nobody.
 */
export const readBesideMentor = async (db: Database, on: Day) => {
  const rows = await readInTransaction(db, besideMentor({ on }));
  return [...new Set(rows.map(({ personId }) => personId))].map((id) => {
    const own = rows.filter(({ personId }) => personId === id);
    return {
      ...{ id, name: own[0]?.name ?? "", isHelped: own[0]?.isHelped ?? false },
      days: own.flatMap(({ from, lastDay }) => (from && lastDay ? [{ from, lastDay }] : [])),
    };
  });
};
