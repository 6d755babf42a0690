import type { Expression } from "kysely";
import { asDay } from "../database/expressions";
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
