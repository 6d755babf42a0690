import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { now } from "../primitives/clock";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { openRow, openSettings } from "./import-encryption";
import { judgeRow } from "./judging/judge-row";
import { daysKept, type ImportState, isOpenState, rowsAPage } from "./list-import";
import { isOpenVerdict, type Settings, type Verdict, verdicts } from "./list-row";
import { unitNamesIn } from "./reading/read-list";
import type { RowFilter } from "./row-filter";
import { readRows } from "./row-queries";
import { readUnits } from "./unit-queries";

const importSelect = {
  id: true,
  fileName: true,
  actorName: true,
  startedAt: true,
  touchedAt: true,
  state: true,
  settingsSealed: true,
  committedAt: true,
  committedBy: true,
  undoneAt: true,
  undoneBy: true,
} as const;

const countsOf = async (db: Database, importIds: readonly string[]) => {
  const counted = await db.importRow.groupBy({
    by: ["importId", "verdict"],
    where: { importId: { in: [...importIds] } },
    _count: true,
  });
  return (id: string): Readonly<Record<Verdict, number>> =>
    Object.fromEntries(
      verdicts.map((verdict) => [
        verdict,
        counted.find((each) => each.importId === id && each.verdict === verdict)?._count ?? 0,
      ]),
    ) as Record<Verdict, number>;
};

/** The lists read lately within reach, the latest first. Null when the actor imports nothing. */
export const importList = async (actor: Actor) => {
  if (!may(actor, "people.import")) return null;
  return reading(actor, async (db) => {
    const rows = await db.import.findMany({ select: importSelect, orderBy: { startedAt: "desc" }, take: 30 });
    const counts = await countsOf(
      db,
      rows.map(({ id }) => id),
    );
    const oldest = now().getTime() - daysKept * 86_400_000;
    return {
      imports: rows
        .filter(({ state, touchedAt }) => !isOpenState(state as ImportState) || touchedAt.getTime() >= oldest)
        .map(({ settingsSealed: _, state, ...row }) => ({
          ...row,
          state: state as ImportState,
          counts: counts(row.id),
        })),
    };
  });
};
export type ImportList = NonNullable<Awaited<ReturnType<typeof importList>>>;

const wantedVerdicts = (verdict: RowFilter["verdict"]): Verdict[] =>
  verdict === "open" ? verdicts.filter(isOpenVerdict) : [verdict];

const readPage = async (db: Database, importId: string, settings: Settings, filter: RowFilter, on: Day) => {
  const rows = await db.importRow.findMany({
    where:
      filter.row === null
        ? { importId, verdict: { in: wantedVerdicts(filter.verdict) } }
        : { importId, number: filter.row },
    select: { id: true, number: true, sealed: true, verdict: true },
    orderBy: { number: "asc" },
    skip: filter.row === null ? (filter.page - 1) * rowsAPage : 0,
    take: rowsAPage,
  });
  return rows.map(({ id, number, sealed, verdict }) => {
    const row = openRow(sealed, id);
    const { read, problems, notes } = judgeRow(row, settings, on);
    const { sheet, line, found, checked } = row;
    return {
      ...{ number, sheet, line, checked, problems, notes },
      verdict: verdict as Verdict,
      values: read.values,
      proposals: read.proposals,
      unitName: read.unitName,
      questions: found.questions,
      known: found.known,
    };
  });
};

/** What undoing left, and why; of an import that is not undone, nothing. */
const readLeft = async (db: Database, importId: string) => {
  const rows = await db.importRow.findMany({
    where: { importId, undone: { notIn: ["removed"] } },
    select: { number: true, personId: true, undone: true },
    orderBy: { number: "asc" },
    take: 500,
  });
  const ids = rows.flatMap(({ personId }) => personId ?? []);
  const people =
    ids.length > 0
      ? await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, fullName: true } })
      : [];
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return rows.map(({ number, personId, undone }) => ({
    number,
    personId,
    name: names.get(personId ?? "") ?? null,
    why: undone ?? "",
  }));
};

/**
 * One import: its columns as long as they are to be told, a page of its rows, or what came of it. Null when it is not within
 * reach or the actor imports nothing.
 */
export const importView = async (actor: Actor, importId: string, filter: RowFilter, on: Day) => {
  if (!may(actor, "people.import") || !isId(importId)) return null;
  return reading(actor, async (db) => {
    const row = await db.import.findUnique({ where: { id: importId }, select: importSelect });
    if (!row) return null;
    const { settingsSealed, ...rest } = row;
    const settings = openSettings(settingsSealed, importId);
    const state = row.state as ImportState;
    const counts = (await countsOf(db, [importId]))(importId);
    const removed = state === "undone" ? await db.importRow.count({ where: { importId, undone: "removed" } }) : 0;
    return {
      ...rest,
      state,
      counts,
      filter,
      settings,
      units: await readUnits(db, actor),
      rows: settings && state === "checked" ? await readPage(db, importId, settings, filter, on) : [],
      removed,
      left: state === "undone" ? await readLeft(db, importId) : [],
    };
  });
};
export type ImportView = NonNullable<Awaited<ReturnType<typeof importView>>>;
export type ImportRowView = ImportView["rows"][number];

/** The columns of an import, to be told again. Null when it is over, out of reach, or cannot be read. */
export const mappingView = async (actor: Actor, importId: string) => {
  if (!may(actor, "people.import") || !isId(importId)) return null;
  return reading(actor, async (db) => {
    const row = await db.import.findUnique({ where: { id: importId }, select: importSelect });
    const settings = row && openSettings(row.settingsSealed, importId);
    if (!row || !settings) return null;
    const kept = (await readRows(db, importId)).map((each) => each.row);
    return {
      ...{ id: importId, fileName: row.fileName, state: row.state as ImportState, settings, rows: kept.length },
      ownNames: unitNamesIn(kept, settings.layouts).own,
      units: await readUnits(db, actor),
    };
  });
};
export type MappingView = NonNullable<Awaited<ReturnType<typeof mappingView>>>;
