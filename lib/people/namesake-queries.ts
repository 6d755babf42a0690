import type { Database } from "../database/client";
import { dayOf, formatDay } from "../primitives/day";
import { toldApart } from "./choices";

/**
 * How people named in a case read where one of them is chosen, by id. Birth days are read only where two share a name, and
 * only of those within the actor's reach.
 */
export const readNamesApart = async (
  db: Database,
  named: readonly Readonly<{ id: string; name: string }>[],
): Promise<ReadonlyMap<string, string>> => {
  const people = [...new Map(named.map(({ id, name }) => [id, name]))];
  const isAlone = new Set(people.map(([, name]) => name)).size === people.length;
  const rows = isAlone
    ? []
    : await db.person.findMany({
        where: { id: { in: people.map(([id]) => id) } },
        select: { id: true, bornOn: true },
      });
  const births = new Map(rows.map(({ id, bornOn }) => [id, formatDay(dayOf(bornOn))]));
  const labels = toldApart(people.map(([id, label]) => ({ label, born: births.get(id) ?? null })));
  return new Map(people.map(([id], index) => [id, labels[index] ?? ""]));
};
