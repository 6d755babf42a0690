import type { Reach } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { type Day, dayOf, dayOrNull } from "../primitives/day";
import type { ParentUnit } from "./refusals";

/** `organisationPath`: of the organisation the unit belongs to, or is. */
export type LockedUnit = Subject &
  ParentUnit &
  Readonly<{
    parentId: string | null;
    name: string;
    shortName: string;
    code: string | null;
    placedOn: Day | null;
    paper: string | null;
    organisationPath: string;
  }>;

const organisationToLock = typedQuery((tables, given: Given<Range & { unitId: string }>) =>
  tables
    .selectFrom("Unit as organisation")
    .innerJoin("Unit as unit", (join) =>
      join.on((eb) => eb.fn<boolean>("starts_with", ["unit.path", "organisation.path"])),
    )
    .where("organisation.kind", "=", "organisation")
    .where("unit.id", "=", given.unitId)
    .where((eb) => inRange(eb.ref("unit.path"), given))
    .select("organisation.path")
    .forUpdate("organisation"),
);

/**
 * An existing unit within reach, with its organisation locked: names and labels are unique in an organisation, and two
 * people may found a cell at the same time.
 */
export const lockUnit = async (db: Database, unitId: string, { from, to }: Reach): Promise<LockedUnit | undefined> => {
  const [organisation] = await readInTransaction(db, organisationToLock({ unitId, from, to }));
  const unit = await db.unit.findFirst({ where: { id: unitId, to: null, path: { gte: from, lt: to } } });
  if (!organisation || !unit) return undefined;
  const { from: firstDay, placedOn } = unit;
  return {
    ...unit,
    from: dayOf(firstDay),
    placedOn: dayOrNull(placedOn),
    caseId: null,
    organisationPath: organisation.path,
  };
};
