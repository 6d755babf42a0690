import type { Database } from "../database/client";
import type { Prisma } from "../database/generated/client";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { type Day, dateOf } from "../primitives/day";
import { rulebookAt } from "../regulations/packs/entered-rules";
import { readEnteredRules } from "../regulations/queries";
import { isReplayed } from "./case/history";
import type { CaseRecord } from "./case/record";
import { deadlineRows } from "./deadline-persistence";
import { type CaseRow, type CaseValues, caseValuesOf, differencesIn } from "./procedure/case-values";
import { factsFrom, readCases } from "./records/case-record-queries";

/** The columns of a row, as they are written. */
export const columnsOf = (row: Partial<CaseRow>): Prisma.AdmissionCaseUncheckedUpdateManyInput =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value && (name.endsWith("On") || name === "papersHoldUntil") ? dateOf(value as Day) : value,
    ]),
  );

type Stale = Readonly<{ record: CaseRecord; values: CaseValues; names: readonly string[] }>;

/** Cases whose rows change alike are written together. */
const groupsOf = (stale: readonly Stale[]) => {
  const groups = new Map<string, { row: Partial<CaseRow>; ids: string[] }>();
  for (const { record, values, names } of stale) {
    const row = Object.fromEntries(Object.entries(values.row).filter(([name]) => names.includes(name)));
    const key = JSON.stringify(row);
    groups.set(key, { row, ids: [...(groups.get(key)?.ids ?? []), record.id] });
  }
  return [...groups.values()].filter(({ row }) => Object.keys(row).length > 0);
};

const write = async (db: Database, stale: readonly Stale[]): Promise<void> => {
  const clocked = stale.filter(({ names }) => names.includes("deadlines"));
  await db.deadline.deleteMany({ where: { caseId: { in: clocked.map(({ record }) => record.id) } } });
  await db.deadline.createMany({
    data: clocked.flatMap(({ record, values }) => deadlineRows(record, values.deadlines)),
  });
  for (const { row, ids } of groupsOf(stale))
    await db.admissionCase.updateMany({ where: { id: { in: ids } }, data: columnsOf(row) });
};

/**
 * Writes anew what is stored of cases where it differs from what their history says by the present rules. The caller has
 * locked the cases. One whose history does not lead to its stage is left as it is: that is no matter of the rules.
 * @returns the cases that changed, and how many were left
 */
export const bringUpToDate = async (
  db: Database,
  ids: readonly string[],
): Promise<Readonly<{ changed: readonly CaseRecord[]; left: number }>> => {
  if (ids.length === 0) return { changed: [], left: 0 };
  const { entered, calendar } = await readEnteredRules(db);
  const cases = await readCases(db, ids);
  const sound = cases.filter(({ record }) => isReplayed(record));
  const stale = sound.flatMap(({ record, named }): Stale[] => {
    const facts = factsFrom(record, { rules: rulebookAt(entered, record.path), calendar, named });
    const values = caseValuesOf(record.stage, record.transitions, facts);
    // The number of a decision is no matter of the rules.
    const names = differencesIn(record, values).flatMap(({ name }) => (name === "decisionNumber" ? [] : [name]));
    return names.length > 0 ? [{ record, values, names }] : [];
  });
  if (stale.length > 0) await write(db, stale);
  return { changed: stale.map(({ record }) => record), left: cases.length - sound.length };
};

const openCasesToLock = typedQuery((tables, given: Given<Range>) =>
  tables
    .selectFrom("AdmissionCase")
    .where((eb) => inRange(eb.ref("path"), given))
    .where("closedOn", "is", null)
    .select(["id", "stage"])
    .orderBy("id")
    .forUpdate(),
);

/** Who decides has changed in a range of units: cases that wait for a vote or a decision may be owed by another body. */
export const recomputeUndecidedCases = async (db: Database, range: Range): Promise<void> => {
  const open = await readInTransaction(db, openCasesToLock(range));
  const undecided = open.filter(({ stage }) => stage === "approval" || stage === "probation");
  await bringUpToDate(
    db,
    undecided.map(({ id }) => id),
  );
};
