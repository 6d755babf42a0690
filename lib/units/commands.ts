import type { Reach } from "../access/actor";
import { endOf } from "../access/reach";
import { command, type Subject } from "../command";
import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { addDays, type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { readOccupancy } from "./occupancy-queries";
import {
  dissolveUnitRefusals,
  foundUnitRefusals,
  type ParentUnit,
  placeUnitRefusals,
  type UnitKind,
  unitNameRefusals,
} from "./refusals";
import { dissolveSchema, foundSchema, placeSchema, renameSchema } from "./schema";

/** `organisationPath`: of the organisation the unit belongs to, or is. */
type LockedUnit = Subject &
  ParentUnit &
  Readonly<{ parentId: string | null; placedOn: Day | null; paper: string | null; organisationPath: string }>;

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
const lockUnit = async (db: Database, unitId: string, { from, to }: Reach): Promise<LockedUnit | undefined> => {
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

/** The existing units of an organisation, and all labels ever given in it. */
const readOrganisation = async (db: Database, organisationPath: string, except?: string) => {
  const units = await db.unit.findMany({
    where: { path: { gt: organisationPath, lt: endOf(organisationPath) } },
    select: { id: true, name: true, shortName: true, path: true, to: true },
    take: 2_000,
  });
  return {
    existing: units.filter(({ id, to }) => to === null && id !== except),
    labels: units.map(({ path }) => path.split(".").at(-2) ?? ""),
  };
};

/** "k7" after "k6". Labels are numbered through the whole organisation, because a unit keeps its label when it moves. */
const nextLabel = (kind: UnitKind, labels: readonly string[]): string => {
  const numbers = labels.map((label) => Number(/\d+$/.exec(label)?.[0] ?? 0));
  return `${kind === "cell" ? "k" : "b"}${Math.max(0, ...numbers) + 1}`;
};

const joinPapers = (...papers: readonly (string | null)[]): string => papers.filter(Boolean).join(" · ");

/** Founds a cell or a department under the organisation, or a cell under a department, by a decision. */
export const foundUnit = command({
  name: "units.found",
  permission: "units.keep",
  input: foundSchema,
  lock: (db, { parentId }, actor) => lockUnit(db, parentId, actor.reach),
  run: async ({ db, input, subject: above, on }) => {
    const { existing, labels } = await readOrganisation(db, above.organisationPath);
    const refusals = [...foundUnitRefusals(input, above, on), ...unitNameRefusals(input, existing)];
    if (refusals.length > 0) return refused(...refusals);
    const { from, ...stated } = input;
    const id = newId();
    const path = `${above.path}${nextLabel(input.kind, labels)}.`;
    await db.unit.create({ data: { id, path, ...stated, from: dateOf(from) }, select: { id: true } });
    return done({ unitId: id });
  },
});

/** Renames a unit; earlier papers keep the old name. */
export const renameUnit = command({
  name: "units.rename",
  permission: "units.keep",
  input: renameSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, input: { unitId, name, shortName, paper }, subject }) => {
    const { existing } = await readOrganisation(db, subject.organisationPath, unitId);
    const refusals = unitNameRefusals({ name, shortName }, existing);
    if (refusals.length > 0) return refused(...refusals);
    const data = { name, shortName, paper: joinPapers(subject.paper, paper) };
    await db.unit.update({ where: { id: unitId }, data, select: { id: true } });
    return done({ unitId });
  },
});

/** Places a cell under a department, or back under the organisation, with its people, cases and papers. */
export const placeUnit = command({
  name: "units.place",
  permission: "units.keep",
  input: placeSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, actor, input, subject, on }) => {
    const above = await lockUnit(db, input.parentId, actor.reach);
    if (!above) return refused({ code: "field-not-a-choice", facts: {}, field: "parentId" });
    const refusals = placeUnitRefusals(input, subject, above, on);
    if (refusals.length > 0) return refused(...refusals);
    const paper = joinPapers(subject.paper, input.paper);
    await db.unit.update({ where: { id: subject.id }, data: { paper }, select: { id: true } });
    await db.$executeRaw`SELECT move_unit(${subject.id}::uuid, ${above.id}::uuid, ${dateOf(input.placedOn)}::date)`;
    return done({ unitId: subject.id });
  },
});

/** Dissolves a cell or a department on its last day, when nothing belongs to it any more. */
export const dissolveUnit = command({
  name: "units.dissolve",
  permission: "units.keep",
  input: dissolveSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, input, subject, on }) => {
    const refusals = dissolveUnitRefusals(input, subject, await readOccupancy(db, subject), on);
    if (refusals.length > 0) return refused(...refusals);
    const data = { to: dateOf(addDays(input.lastDay, 1)), paper: joinPapers(subject.paper, input.paper) };
    await db.unit.update({ where: { id: subject.id }, data, select: { id: true } });
    return done({ unitId: subject.id });
  },
});
