import type { Reach } from "../access/actor";
import { endOf } from "../access/reach";
import { command, type Subject } from "../command";
import type { Database } from "../database/client";
import { addDays, type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import {
  type Above,
  dissolvingObstacles,
  foundingObstacles,
  nameObstacles,
  placingObstacles,
  type UnitKind,
} from "./guards";
import { readOccupancy } from "./occupancy-queries";
import { dissolveSchema, foundSchema, placeSchema, renameSchema } from "./schema";

/** `house`: the path of the organisation it belongs to, or is. */
type Kept = Subject &
  Above &
  Readonly<{ parentId: string | null; placedOn: Day | null; paper: string | null; house: string }>;

/**
 * A unit that still works, within reach, behind the lock of its organisation: names and labels are given once there, and two
 * people may found a cell in the same second.
 */
const lockUnit = async (db: Database, unitId: string, { from, to }: Reach): Promise<Kept | undefined> => {
  const [house] = await db.$queryRaw<{ path: string }[]>`
    SELECT house.path FROM "Unit" house JOIN "Unit" unit ON starts_with(unit.path, house.path)
    WHERE house.kind = 'organisation' AND unit.id = ${unitId}::uuid AND unit.path >= ${from} AND unit.path < ${to}
    FOR UPDATE OF house`;
  const unit = await db.unit.findFirst({ where: { id: unitId, to: null, path: { gte: from, lt: to } } });
  if (!house || !unit) return undefined;
  return { ...unit, from: dayOf(unit.from), placedOn: dayOrNull(unit.placedOn), caseId: null, house: house.path };
};

/** The units of an organisation that still work, and every label ever given in it. */
const readHouse = async (db: Database, house: string, except?: string) => {
  const units = await db.unit.findMany({
    where: { path: { gt: house, lt: endOf(house) } },
    select: { id: true, name: true, shortName: true, path: true, to: true },
    take: 2_000,
  });
  return {
    working: units.filter(({ id, to }) => to === null && id !== except),
    labels: units.map(({ path }) => path.split(".").at(-2) ?? ""),
  };
};

/** "k7" after "k6", whatever the others are called: a label stays with its unit wherever the unit goes. */
const nextLabel = (kind: UnitKind, labels: readonly string[]): string => {
  const numbers = labels.map((label) => Number(/\d+$/.exec(label)?.[0] ?? 0));
  return `${kind === "cell" ? "k" : "b"}${Math.max(0, ...numbers) + 1}`;
};

const together = (...papers: readonly (string | null)[]): string => papers.filter(Boolean).join(" · ");

/** Founds a cell or a department under the organisation, or a cell under a department, by a decision. */
export const foundUnit = command({
  name: "units.found",
  permission: "units.keep",
  input: foundSchema,
  lock: (db, { parentId }, actor) => lockUnit(db, parentId, actor.reach),
  run: async ({ db, input, subject: above, on }) => {
    const { working, labels } = await readHouse(db, above.house);
    const refusals = [...foundingObstacles(input, above, on), ...nameObstacles(input, working)];
    if (refusals.length > 0) return refused(...refusals);
    const { from, ...stated } = input;
    const id = newId();
    const path = `${above.path}${nextLabel(input.kind, labels)}.`;
    await db.unit.create({ data: { id, path, ...stated, from: dateOf(from) }, select: { id: true } });
    return done({ unitId: id });
  },
});

/** Gives a unit another name; the papers written under the old one keep it. */
export const renameUnit = command({
  name: "units.rename",
  permission: "units.keep",
  input: renameSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, input: { unitId, name, shortName, paper }, subject }) => {
    const { working } = await readHouse(db, subject.house, unitId);
    const refusals = nameObstacles({ name, shortName }, working);
    if (refusals.length > 0) return refused(...refusals);
    const data = { name, shortName, paper: together(subject.paper, paper) };
    await db.unit.update({ where: { id: unitId }, data, select: { id: true } });
    return done({ unitId });
  },
});

/** Puts a cell under a department, or back under the organisation; its people, cases and papers go along. */
export const placeUnit = command({
  name: "units.place",
  permission: "units.keep",
  input: placeSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, actor, input, subject, on }) => {
    const above = await lockUnit(db, input.parentId, actor.reach);
    if (!above) return refused({ code: "field-not-a-choice", facts: {}, field: "parentId" });
    const refusals = placingObstacles(input, subject, above, on);
    if (refusals.length > 0) return refused(...refusals);
    const paper = together(subject.paper, input.paper);
    await db.unit.update({ where: { id: subject.id }, data: { paper }, select: { id: true } });
    await db.$queryRaw`SELECT move_unit(${subject.id}::uuid, ${above.id}::uuid, ${dateOf(input.placedOn)}::date)`;
    return done({ unitId: subject.id });
  },
});

/** Dissolves a cell or a department on its last day, once nobody and nothing lives in it. */
export const dissolveUnit = command({
  name: "units.dissolve",
  permission: "units.keep",
  input: dissolveSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, input, subject, on }) => {
    const refusals = dissolvingObstacles(input, subject, await readOccupancy(db, subject), on);
    if (refusals.length > 0) return refused(...refusals);
    const data = { to: dateOf(addDays(input.lastDay, 1)), paper: together(subject.paper, input.paper) };
    await db.unit.update({ where: { id: subject.id }, data, select: { id: true } });
    return done({ unitId: subject.id });
  },
});
