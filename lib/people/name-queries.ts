import type { Expression } from "kysely";
import { asDay } from "../database/expressions";
import type { QueryBuilder } from "../database/typed-query";
import type { Day } from "../primitives/day";

type Named<Name extends string | null> = Readonly<{ id: Expression<Name>; name: Expression<Name> }>;

/** What somebody was called on a day: the name that ended next after it, or the one they have. */
export const personNameOn = <Name extends string | null>(
  tables: QueryBuilder,
  { id, name }: Named<Name>,
  on: Expression<Day>,
) =>
  tables.fn.coalesce(
    tables
      .selectFrom("FormerName as was")
      .where("was.personId", "=", id)
      .where("was.until", ">", asDay(on))
      .orderBy("was.until")
      .limit(1)
      .select("was.fullName"),
    name,
  );
