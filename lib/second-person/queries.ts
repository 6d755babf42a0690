import type { Database } from "../database/client";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQueryOf } from "../database/typed-query";
import type { Day } from "../primitives/day";

type Place = "anywhere" | "named";
type Asked = Readonly<{ roles: readonly string[]; except: readonly string[]; paths: readonly string[]; on: Day }>;

const holders = typedQueryOf((tables, place: Place, given: Given<Asked>) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Unit as u", "u.id", "po.unitId")
    .innerJoin("Account as a", "a.personId", "po.personId")
    .leftJoin("Person as p", "p.id", "po.personId")
    .where("a.active", "=", true)
    .where((eb) => eb(eb.cast<string>("po.role", "text"), "=", eb.fn.any(given.roles)))
    .where("po.from", "<=", asDay(given.on))
    .where((eb) => eb.or([eb("po.to", "is", null), eb("po.to", ">", asDay(given.on))]))
    .where((eb) => eb.not(eb("po.personId", "=", eb.fn.any(given.except))))
    .$if(place === "named", (query) => query.where((eb) => eb("u.path", "=", eb.fn.any(given.paths))))
    .select((eb) => eb.fn.coalesce("p.fullName", "a.username").as("name"))
    .distinct()
    .orderBy("name")
    .limit(5),
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
  const rows = await readInTransaction(db, holders(paths ? "named" : "anywhere", { ...asked, paths: paths ?? [] }));
  return rows.map(({ name }) => name);
};
