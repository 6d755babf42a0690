import type { Expression, ExpressionBuilder, QueryCreator, SqlBool } from "kysely";
import { asDay, eachOf, idsFrom } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { inRange, type Range } from "../database/reach-filter";
import type { Given, QueryBuilder } from "../database/typed-query";
import type { Day } from "../primitives/day";

type OnDay = Readonly<{ on: Day }>;
type Post = ExpressionBuilder<Tables & { po: Tables["Post"] }, "po">;

/**
 * The units of a list in which nobody holds a certain post on a day. As an array the list is compared with the posts at once: the
 * planner takes units between two paths for one, and would read all posts for each.
 */
export const unitsWithout = (
  tables: QueryCreator<Tables>,
  units: Expression<Readonly<{ id: string }>>,
  isPost: (post: Post) => Expression<SqlBool>,
  { on }: Given<OnDay>,
) =>
  tables
    .selectFrom(tables.selectNoFrom(eachOf(idsFrom(units)).as("id")).as("each"))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("Post as po")
            .whereRef("po.unitId", "=", "each.id")
            .where(isPost)
            .where("po.from", "<=", asDay(on))
            .where((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(on))]))
            .select("po.id"),
        ),
      ),
    )
    .select("each.id");

/**
 * The first cells of a range that exist on a day and have no secretary on it, since when where they had one. Who stands in for one
 * does not count as one.
 */
export const cellsWithoutSecretary = (tables: QueryBuilder, given: Given<Range & OnDay>, most: number) =>
  tables
    .selectFrom("Unit as u")
    .where("u.id", "in", (eb) =>
      unitsWithout(
        tables,
        eb
          .selectFrom("Unit as cell")
          .where((cell) => inRange(cell.ref("cell.path"), given))
          .where("cell.kind", "=", "cell")
          .where("cell.from", "<=", asDay(given.on))
          .where((cell) => cell.or([cell("cell.to", "is", null), cell("cell.to", ">", asDay(given.on))]))
          .select("cell.id"),
        (post) => post.and([post("po.role", "=", "cellSecretary"), post("po.acting", "=", false)]),
        given,
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
    .limit(most);
