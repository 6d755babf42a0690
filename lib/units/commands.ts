import { endOf } from "../access/reach";
import { recomputeUndecidedCases } from "../admissions/case-values-persistence";
import { command } from "../command";
import type { Database } from "../database/client";
import { addDays, dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, type Refusal, refused } from "../workflow/refusal";
import { readOccupancy } from "./occupancy-queries";
import { joinPapers, nextLabel, readOrganisation } from "./organisation-queries";
import {
  dissolveUnitRefusals,
  foundUnitRefusals,
  placeUnitRefusals,
  renameUnitRefusals,
  unitNameRefusals,
} from "./refusals";
import { codeSchema, dissolveSchema, foundSchema, placeSchema, renameSchema } from "./schema";
import { lockUnit } from "./unit-lock";

/** A code is one unit's alone, also after the unit has ended. */
const codeRefusals = async (db: Database, code: string | null, except?: string): Promise<Refusal[]> => {
  const other =
    code &&
    (await db.unit.findFirst({ where: { code, ...(except ? { NOT: { id: except } } : {}) }, select: { name: true } }));
  return other ? [{ code: "unit-code-taken", facts: { unit: other.name }, field: "code" }] : [];
};

/** Founds a cell or a department under the organisation, or a cell under a department, by a decision. */
export const foundUnit = command({
  name: "units.found",
  permission: "units.keep",
  input: foundSchema,
  lock: (db, { parentId }, actor) => lockUnit(db, parentId, actor.reach),
  run: async ({ db, input, subject: above, on }) => {
    const { existing, labels } = await readOrganisation(db, above.organisationPath);
    const refusals = [
      ...foundUnitRefusals(input, above, on),
      ...unitNameRefusals(input, existing),
      ...(await codeRefusals(db, input.code)),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { from, ...stated } = input;
    const id = newId();
    const path = `${above.path}${nextLabel(input.kind, labels)}.`;
    await db.unit.create({ data: { id, path, ...stated, from: dateOf(from) }, select: { id: true } });
    return done({ unitId: id });
  },
});

/** Renames a unit from a day; earlier papers keep the old name, and so does the unit on earlier days. */
export const renameUnit = command({
  name: "units.rename",
  permission: "units.keep",
  input: renameSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  shown: async ({ subject: { name, shortName } }) => ({ name, shortName }),
  run: async ({ db, input: { unitId, name, shortName, renamedOn, paper }, subject, on, at }) => {
    const { existing } = await readOrganisation(db, subject.organisationPath, unitId);
    const last = await db.formerUnitName.findFirst({ where: { unitId }, orderBy: { until: "desc" } });
    const refusals = [
      ...unitNameRefusals({ name, shortName }, existing),
      ...renameUnitRefusals(renamedOn, last ? dayOf(last.until) : subject.from, on),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const former = { name: subject.name, shortName: subject.shortName, until: dateOf(renamedOn) };
    await db.formerUnitName.create({
      data: { id: newId(), unitId, ...former, paper, recordedAt: at },
      select: { id: true },
    });
    const data = { name, shortName, paper: joinPapers(subject.paper, paper) };
    await db.unit.update({ where: { id: unitId }, data, select: { id: true } });
    return done({ unitId });
  },
});

/** Records the official code of a unit, corrects it or takes it away. */
export const recordUnitCode = command({
  name: "units.recordCode",
  permission: "units.keep",
  input: codeSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  shown: async ({ subject: { code } }) => ({ code: code ?? "" }),
  run: async ({ db, input: { unitId, code } }) => {
    const refusals = await codeRefusals(db, code, unitId);
    if (refusals.length > 0) return refused(...refusals);
    await db.unit.update({ where: { id: unitId }, data: { code }, select: { id: true } });
    return done({ unitId });
  },
});

/** Places a cell under a department, or back under the organisation, with its people, cases and papers. */
export const placeUnit = command({
  name: "units.place",
  permission: "units.keep",
  input: placeSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  shown: async ({ subject: { parentId } }) => ({ parentId: parentId ?? "" }),
  run: async ({ db, actor, input, subject, on, at }) => {
    const above = await lockUnit(db, input.parentId, actor.reach);
    if (!above) return refused({ code: "field-not-a-choice", facts: {}, field: "parentId" });
    const refusals = placeUnitRefusals(input, subject, above, on);
    if (refusals.length > 0) return refused(...refusals);
    const { parentId, id: unitId } = subject;
    if (parentId) {
      const left = { parentId, until: dateOf(input.placedOn), paper: input.paper, recordedAt: at };
      await db.formerUnitPlace.create({ data: { id: newId(), unitId, ...left }, select: { id: true } });
    }
    await db.$executeRaw`SELECT move_unit(${unitId}::uuid, ${above.id}::uuid, ${dateOf(input.placedOn)}::date)`;
    const paper = joinPapers(subject.paper, input.paper);
    const { path } = await db.unit.update({ where: { id: unitId }, data: { paper }, select: { path: true } });
    // A department appraises what its cells propose: what the cell has voted on waits for that now, or no more.
    await recomputeUndecidedCases(db, { from: path, to: endOf(path) });
    return done({ unitId });
  },
});

/** Dissolves a cell or a department on its last day, when nothing belongs to it any more; its link for strangers ends. */
export const dissolveUnit = command({
  name: "units.dissolve",
  permission: "units.keep",
  input: dissolveSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, actor, input, subject, on, at }) => {
    const to = addDays(input.lastDay, 1);
    const refusals = dissolveUnitRefusals(input, subject, await readOccupancy(db, subject, to), on);
    if (refusals.length > 0) return refused(...refusals);
    await db.invitation.updateMany({
      where: { unitId: subject.id, endedAt: null },
      data: { endedAt: at, endedBy: actor.name },
    });
    const data = { to: dateOf(to), paper: joinPapers(subject.paper, input.paper) };
    await db.unit.update({ where: { id: subject.id }, data, select: { id: true } });
    return done({ unitId: subject.id });
  },
});
