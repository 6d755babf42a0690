import { asDay } from "../database/expressions";
import type { Given, QueryBuilder } from "../database/typed-query";
import type { Day } from "../primitives/day";

/** Cells that exist on a day and have no secretary on it, since when where they had one. Who stands in for one does not count as one. */
export const cellsWithoutSecretary = (tables: QueryBuilder, { on }: Pick<Given<Readonly<{ on: Day }>>, "on">) =>
  tables
    .selectFrom("Unit as u")
    .where("u.kind", "=", "cell")
    .where("u.from", "<=", asDay(on))
    .where((eb) => eb.or([eb("u.to", "is", null), eb("u.to", ">", asDay(on))]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("Post as po")
            .whereRef("po.unitId", "=", "u.id")
            .where("po.role", "=", "cellSecretary")
            .where("po.acting", "=", false)
            .where("po.from", "<=", asDay(on))
            .where((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(on))]))
            .select("po.id"),
        ),
      ),
    )
    .select(["u.id", "u.shortName as name"])
    .select((eb) =>
      eb
        .selectFrom("Post as last")
        .whereRef("last.unitId", "=", "u.id")
        .where("last.role", "=", "cellSecretary")
        .where("last.acting", "=", false)
        .select((post) => post.fn.max("last.to").as("since"))
        .$asScalar()
        .as("since"),
    )
    .orderBy("u.path")
    .limit(20);
