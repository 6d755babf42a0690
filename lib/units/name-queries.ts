import type { Expression } from "kysely";
import { asDay, pathUnder } from "../database/expressions";
import type { QueryBuilder } from "../database/typed-query";
import type { Day } from "../primitives/day";

type Unit<Name extends string | null> = Readonly<{ id: Expression<Name>; name: Expression<Name> }>;

/** What a unit was called on a day: the name that ended next after it, or the one it has. */
export const unitNameOn = <Name extends string | null>(
  tables: QueryBuilder,
  { id, name }: Unit<Name>,
  on: Expression<Day>,
) =>
  tables.fn.coalesce(
    tables
      .selectFrom("FormerUnitName as was")
      .where("was.unitId", "=", id)
      .where("was.until", ">", asDay(on))
      .orderBy("was.until")
      .limit(1)
      .select("was.name"),
    name,
  );

/** Under which unit a unit lay on a day: the one it left next after it, or the present one. */
export const parentOn = (
  tables: QueryBuilder,
  { id, parentId }: Readonly<{ id: Expression<string>; parentId: Expression<string | null> }>,
  on: Expression<Day>,
) =>
  tables.fn.coalesce(
    tables
      .selectFrom("FormerUnitPlace as left")
      .where("left.unitId", "=", id)
      .where("left.until", ">", asDay(on))
      .orderBy("left.until")
      .orderBy("left.recordedAt")
      .limit(1)
      .select("left.parentId"),
    parentId,
  );

/**
 * The path a unit had on a day: under the unit it left next after it, or the present one. Only cells are placed elsewhere, and
 * few of them: the others are passed over without a look-up each.
 */
export const placeOn = (
  tables: QueryBuilder,
  { id, path }: Readonly<{ id: Expression<string>; path: Expression<string> }>,
  on: Expression<Day>,
) => {
  const left = tables.selectFrom("FormerUnitPlace as left").where("left.until", ">", asDay(on));
  return tables
    .case()
    .when(id, "in", left.select("left.unitId"))
    .then(
      left
        .innerJoin("Unit as above", "above.id", "left.parentId")
        .where("left.unitId", "=", id)
        .orderBy("left.until")
        .orderBy("left.recordedAt")
        .limit(1)
        .select((eb) => pathUnder(eb.ref("above.path"), path).as("path")),
    )
    .else(path)
    .end();
};

type Lying = Readonly<{ personId: Expression<string>; path: Expression<string> }>;

/** In which cell somebody lay on a day: the one left next after it, or the present one. */
export const cellPathOn = (tables: QueryBuilder, { personId, path }: Lying, on: Expression<Day>) =>
  tables.fn.coalesce(
    tables
      .selectFrom("FormerCell as was")
      .innerJoin("Unit as left", "left.id", "was.unitId")
      .where("was.personId", "=", personId)
      .where("was.until", ">", asDay(on))
      .orderBy("was.until")
      .orderBy("was.recordedAt")
      .limit(1)
      .select("left.path"),
    path,
  );
