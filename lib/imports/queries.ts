import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { now } from "../primitives/clock";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { openRow, openSettings } from "./import-encryption";
import { judgeRow, type Note } from "./judging/judge-row";
import { kindsFor, type ListKind } from "./kinds";
import { readLeft } from "./left-queries";
import { daysKept, type ImportState, isOpenState, rowsAPage } from "./list-import";
import {
  type ActNote,
  type ComparedField,
  type Difference,
  type Found,
  type FoundAct,
  isOpenVerdict,
  type Registered,
  type RowProblem,
  type Settings,
  type TypedField,
  type Verdict,
  verdicts,
} from "./list-row";
import { unitNamesIn } from "./reading/read-list";
import type { RowFilter } from "./row-filter";
import { readRows } from "./row-queries";
import { readUnits } from "./unit-queries";

const importSelect = {
  id: true,
  fileName: true,
  kind: true,
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
  if (!may(actor, "lists.import")) return null;
  return reading(actor, async (db) => {
    const rows = await db.import.findMany({ select: importSelect, orderBy: { startedAt: "desc" }, take: 30 });
    const counts = await countsOf(
      db,
      rows.map(({ id }) => id),
    );
    const oldest = now().getTime() - daysKept * 86_400_000;
    return {
      kinds: kindsFor(actor),
      imports: rows
        .filter(({ state, touchedAt }) => !isOpenState(state as ImportState) || touchedAt.getTime() >= oldest)
        .map(({ settingsSealed: _, state, kind, ...row }) => ({
          ...row,
          kind: kind as ListKind,
          state: state as ImportState,
          counts: counts(row.id),
        })),
    };
  });
};
export type ImportList = NonNullable<Awaited<ReturnType<typeof importList>>>;

const wantedVerdicts = (verdict: RowFilter["verdict"]): Verdict[] =>
  verdict === "open" ? verdicts.filter(isOpenVerdict) : [verdict];

/** A row as a page shows it, whatever kind of list it is of. */
type RowView = Readonly<{
  number: number;
  sheet: string;
  line: number;
  checked: boolean;
  verdict: Verdict;
  values: Readonly<Partial<Record<TypedField, string>>>;
  proposals: Readonly<Partial<Record<TypedField, string>>>;
  problems: readonly RowProblem[];
  notes: readonly (Note | ActNote)[];
  unitName: string;
  questions: Found["questions"];
  /** Somebody of the register who may be meant, and who or what is. */
  candidates: FoundAct["candidates"];
  about: FoundAct["about"];
  /** In what the register says something else than the list, and where the list is chosen. */
  differs: readonly Difference[];
  takes: readonly ComparedField[];
}>;

/** Those of the register whom a question names. */
const candidatesIn = (questions: Found["questions"]): readonly Registered[] => {
  const met = questions.flatMap((question) => {
    if (question.asks === "alike") return question.people;
    return question.asks === "id-taken" && question.holder ? [question.holder] : [];
  });
  return [...new Map(met.map((each) => [each.id, each])).values()];
};

const aboutPerson = ({ id, name, unit }: Registered): FoundAct["about"] => ({
  href: `/people/${id}`,
  name,
  beside: unit,
});

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
  return rows.map(({ id, number, sealed, verdict }): RowView => {
    const row = openRow(sealed, id);
    const { sheet, line, found, checked } = row;
    const placed = { number, sheet, line, checked, verdict: verdict as Verdict };
    if (settings.kind !== "people") {
      const { values = {}, problems = [], notes = [], candidates = [], about = null } = found.act ?? {};
      const proposals = Object.fromEntries(
        problems.flatMap(({ field, proposal }) => (proposal ? [[field, proposal]] : [])),
      );
      const nothing = { unitName: "", questions: [], differs: [], takes: [] };
      return { ...placed, ...nothing, values, proposals, problems, notes, candidates, about };
    }
    const { read, problems, notes } = judgeRow(row, settings, on);
    const { values, proposals, unitName } = read;
    const { questions, known, differs = [], refused = [], idDiffers } = found;
    const said: readonly Note[] = idDiffers ? [...notes, { says: "id-differs", text: "" }] : notes;
    const shown = { values, proposals, notes: said, unitName, questions };
    return {
      ...{ ...placed, ...shown, differs, takes: row.takes ?? [] },
      problems: known ? refused : problems,
      candidates: known ? [known] : candidatesIn(questions),
      about: known && aboutPerson(known),
    };
  });
};

/**
 * One import: its columns as long as they are to be told, a page of its rows, or what came of it. Null when it is not within
 * reach or the actor imports nothing.
 */
export const importView = async (actor: Actor, importId: string, filter: RowFilter, on: Day) => {
  if (!may(actor, "lists.import") || !isId(importId)) return null;
  return reading(actor, async (db) => {
    const row = await db.import.findUnique({ where: { id: importId }, select: importSelect });
    if (!row) return null;
    const { settingsSealed, kind: stored, ...rest } = row;
    const kind = stored as ListKind;
    const settings = openSettings(settingsSealed, importId);
    const state = row.state as ImportState;
    const counts = (await countsOf(db, [importId]))(importId);
    const removed = state === "undone" ? await db.importRow.count({ where: { importId, undone: "removed" } }) : 0;
    const restored = state === "undone" ? await db.importRow.count({ where: { importId, undone: "restored" } }) : 0;
    return {
      ...rest,
      kind,
      state,
      counts,
      mayUndo: kind !== "certificates" || may(actor, "admission.annulStep"),
      filter,
      settings,
      units: await readUnits(db, actor),
      rows: settings && state === "checked" ? await readPage(db, importId, settings, filter, on) : [],
      removed,
      restored,
      left: state === "undone" ? await readLeft(db, importId, kind) : [],
    };
  });
};
export type ImportView = NonNullable<Awaited<ReturnType<typeof importView>>>;
export type ImportRowView = RowView;

/** The columns of an import, to be told again. Null when it is over, out of reach, or cannot be read. */
export const mappingView = async (actor: Actor, importId: string) => {
  if (!may(actor, "lists.import") || !isId(importId)) return null;
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
