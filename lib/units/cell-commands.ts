import { bringUpToDate } from "../admissions/case-values-persistence";
import { command } from "../command";
import type { Database } from "../database/client";
import { moveToCell } from "../people/cell-persistence";
import { standingsOf } from "../people/person-lock";
import { giveToMergedCell } from "../planning/merge-persistence";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { readCellPeople, readCellPosts } from "./cell-people-queries";
import { mergeRefusals, splitRefusals } from "./cell-refusals";
import { joinPapers, nextLabel, readOrganisation } from "./organisation-queries";
import { unitNameRefusals } from "./refusals";
import { mergeSchema, splitSchema } from "./schema";
import { lockUnit } from "./unit-lock";

type Cell = Readonly<{ id: string; path: string }>;
type Change = Readonly<{ from: Cell; to: Cell; since: Day; paper: string; at: Date }>;

/** Locks everybody who lies in a cell and tells of them. */
const lockPeople = async (db: Database, unitId: string, day: Day) => {
  await db.$executeRaw`SELECT id FROM "Person" WHERE "unitId" = ${unitId}::uuid ORDER BY id FOR UPDATE`;
  return readCellPeople(db, { unitId, day });
};

/** Moves people with their cases, and writes anew what the other cell changes in those that are open. */
const movePeople = async (db: Database, personIds: readonly string[], change: Change): Promise<void> => {
  if (personIds.length === 0) return;
  await moveToCell(db, await standingsOf(db, personIds), { ...change, personIds });
  const open = await db.admissionCase.findMany({
    where: { personId: { in: [...personIds] }, closedOn: null },
    select: { id: true },
  });
  await bringUpToDate(
    db,
    open.map(({ id }) => id),
  );
};

/**
 * Merges a cell into another one of its organisation from a day: its people, their cases, the posts it plans for and whoever was
 * introduced to it go there; it ends, and with it the posts held in it. Papers of earlier days keep its name.
 */
export const mergeCell = command({
  name: "units.merge",
  permission: "units.keep",
  input: mergeSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, actor, input: { intoId, mergedOn, paper }, subject, on, at }) => {
    const into = await lockUnit(db, intoId, actor.reach);
    if (into?.kind !== "cell" || into.id === subject.id || into.organisationPath !== subject.organisationPath)
      return refused({ code: "field-not-a-choice", facts: {}, field: "intoId" });
    const people = await lockPeople(db, subject.id, mergedOn);
    const posts = await readCellPosts(db, { unitId: subject.id, day: mergedOn });
    const refusals = mergeRefusals(mergedOn, { cell: subject, into, people, posts }, on);
    if (refusals.length > 0) return refused(...refusals);
    const ids = people.map(({ id }) => id);
    await movePeople(db, ids, { from: subject, to: into, since: mergedOn, paper, at });
    const ended = { to: dateOf(mergedOn), mergedIntoId: into.id, paper: joinPapers(subject.paper, paper) };
    await db.unit.update({ where: { id: subject.id }, data: ended, select: { id: true } });
    await giveToMergedCell(db, subject, into);
    await db.$executeRaw`SELECT end_posts_of_merged_cell(${subject.id}::uuid)`;
    await db.$executeRaw`
      SELECT give_queue_of_merged_cell(${subject.id}::uuid, ${dateOf(on)}::date, ${at}::timestamptz, ${actor.name})`;
    return done({ unitId: into.id });
  },
});

/** Founds a new cell out of another one from a day, with the people chosen and their cases. */
export const splitCell = command({
  name: "units.split",
  permission: "units.keep",
  input: splitSchema,
  lock: (db, { unitId }, actor) => lockUnit(db, unitId, actor.reach),
  run: async ({ db, input: { name, shortName, from, paper, personIds }, subject, on, at }) => {
    const { existing, labels } = await readOrganisation(db, subject.organisationPath);
    const people = await lockPeople(db, subject.id, from);
    const refusals = [
      ...splitRefusals({ from, personIds }, { cell: subject, people }, on),
      ...unitNameRefusals({ name, shortName }, existing),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const above = subject.path.slice(0, subject.path.lastIndexOf(".", subject.path.length - 2) + 1);
    const cell = { id: newId(), path: `${above}${nextLabel("cell", labels)}.` };
    const founded = { kind: "cell", name, shortName, parentId: subject.parentId, splitFromId: subject.id } as const;
    await db.unit.create({ data: { ...cell, ...founded, from: dateOf(from), paper }, select: { id: true } });
    await movePeople(db, personIds, { from: subject, to: cell, since: from, paper, at });
    return done({ unitId: cell.id });
  },
});
