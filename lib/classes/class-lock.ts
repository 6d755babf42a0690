import type { Actor } from "../access/actor";
import type { Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { type Day, dayOf, dayOrNull } from "../primitives/day";
import { type ClassKind, isClassKind } from "./training-class";

export type LockedClass = Subject &
  Readonly<{
    /** Where the class lies; `path`, where the audit of what is done with it lies, may be that of a cell below. */
    classPath: string;
    kind: ClassKind;
    name: string;
    place: string;
    holder: string;
    days: readonly Day[];
    quota: number;
    cancelledOn: Day | null;
  }>;

/** A class the actor sees: its list and its results change for one person at a time. */
export const lockClass = async (
  db: Database,
  classId: string,
  { actingPost: { path: own } }: Actor,
): Promise<LockedClass | undefined> => {
  // A cell proposes its people for a class whose row it may read and not lock.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`class ${classId}`}, 0))`;
  const found = await db.trainingClass.findFirst({ where: { id: classId } });
  if (!found || !isClassKind(found.kind)) return undefined;
  const { id, path: classPath, kind, name, place, holder, days, quota, cancelledOn } = found;
  return {
    ...{ id, path: own.startsWith(classPath) ? own : classPath, caseId: null, classPath },
    ...{ kind, name, place, holder, quota, days: days.map(dayOf), cancelledOn: dayOrNull(cancelledOn) },
  };
};

/** A class of the actor's own committee, to change it, its final list or its results. */
export const lockKeptClass = async (db: Database, classId: string, actor: Actor): Promise<LockedClass | undefined> => {
  const found = await lockClass(db, classId, actor);
  const { from, to } = actor.reach;
  return found && found.classPath >= from && found.classPath < to ? found : undefined;
};

/** The committee of the actor, which keeps classes of its own. */
export const lockCommittee = async (db: Database, { actingPost: { unitId } }: Actor): Promise<Subject | undefined> => {
  const unit = await db.unit.findFirst({
    where: { id: unitId, to: null, kind: "organisation" },
    select: { id: true, path: true },
  });
  return unit ? { ...unit, caseId: null } : undefined;
};

const casesToLock = typedQuery((tables, { ids }: Given<Readonly<{ ids: readonly string[] }>>) =>
  tables
    .selectFrom("AdmissionCase")
    .where((eb) => eb("id", "=", eb.fn.any(ids)))
    .select(["id", "sequence"])
    .orderBy("id")
    .forUpdate(),
);

/** Locks cases in the order of their ids, in which everybody locks several. @returns the number of the last step of each */
export const lockCases = async (db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await readInTransaction(db, casesToLock({ ids }));
  return new Map(rows.map(({ id, sequence }) => [id, sequence]));
};
