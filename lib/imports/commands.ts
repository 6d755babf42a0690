import type { Actor } from "../access/actor";
import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { lockAllNames } from "../people/person-lock";
import { newId } from "../primitives/ids";
import { done, notFound, type Refusal, refused } from "../workflow/refusal";
import { sealSettings } from "./import-encryption";
import { type LockedImport, lockImport, lockNewImport } from "./import-lock";
import {
  dropOldImports,
  forgetRows,
  judgedRows,
  undoRows,
  writeAnswers,
  writePeople,
  writeRows,
  writeVerdicts,
} from "./import-persistence";
import { daysKept, isOpenState } from "./list-import";
import { isOpenVerdict, type KeptRow, type Settings } from "./list-row";
import { proposedUnits, readList } from "./reading/read-list";
import { placeRows, readRows, type StoredRow } from "./row-queries";
import { correctionSchema, fileSchema, mappingSchema, oneImport } from "./schema";
import { readUnits } from "./unit-queries";

const permission = "people.import";
const millisecondsADay = 86_400_000;

/** Reads a list of people from a file and keeps it, sealed, until it is taken over or left. Nothing is entered yet. */
export const readFile = command({
  name: "imports.read",
  permission,
  input: fileSchema,
  lock: (db, _input, actor) => lockNewImport(db, actor),
  run: async ({ db, actor, at, subject: { id, path }, input: { fileName, file } }) => {
    await dropOldImports(db, new Date(at.getTime() - daysKept * millisecondsADay));
    const read = readList(new Uint8Array(Buffer.from(file, "base64")), await readUnits(db, actor));
    if (read.kind !== "done") return read;
    const { rows, settings } = read.value;
    const settingsSealed = sealSettings(settings, id);
    const by = { accountId: actor.accountId, actorName: actor.name };
    await db.import.create({
      data: { id, path, fileName: fileName ?? "", ...by, startedAt: at, touchedAt: at, state: "read", settingsSealed },
      select: { id: true },
    });
    await writeRows(db, id, rows);
    return done({ importId: id });
  },
});

/** An import that is not over, with its settings; or why nothing can be changed in it. */
const openOf = ({ state, settings }: LockedImport): Settings | Refusal => {
  if (!isOpenState(state)) return { code: "import-over", facts: {} };
  return settings ?? { code: "import-unreadable", facts: {} };
};
const isRefusal = (open: Settings | Refusal): open is Refusal => "code" in open;

type Judging = Readonly<{
  db: Database;
  actor: Actor;
  at: Date;
  on: Context<unknown, Subject>["on"];
  subject: Subject;
}>;

/** Judges all rows anew and keeps what becomes of each: one that changes may change what is asked of another. */
const judgeAll = async (
  { db, actor, at, on, subject: { id } }: Judging,
  rows: readonly StoredRow[],
  settings: Settings,
) => {
  const placed = await placeRows(db, actor, rows, settings, on);
  await writeVerdicts(db, id, judgedRows(rows, placed));
  await db.import.update({
    where: { id },
    data: { state: "checked", touchedAt: at, settingsSealed: sealSettings(settings, id) },
    select: { id: true },
  });
};

/** Tells how the columns are read, and judges every row. */
export const mapColumns = command({
  name: "imports.map",
  permission,
  input: mappingSchema,
  lock: (db, { importId }) => lockImport(db, importId),
  run: async (context) => {
    const { db, actor, subject, input } = context;
    const open = openOf(subject);
    if (isRefusal(open)) return refused(open);
    const layouts = open.layouts.map((layout, index) => ({
      ...layout,
      uses: layout.uses.map((use, column) => input.uses[index]?.[column] ?? use),
    }));
    const hasNames = layouts.every(({ uses }) => uses.some((use) => use.split("+").includes("fullName")));
    if (!hasNames) return refused({ code: "import-names-column", facts: {} });
    const rows = await readRows(db, subject.id);
    const units = await readUnits(db, actor);
    const known = new Set(["", ...units.map(({ id }) => id)]);
    const chosen = { ...open.units, ...input.units };
    const defaults = Object.fromEntries(
      Object.entries(input.defaults).map(([field, value]) => [field, value ?? ""]),
    ) as Settings["defaults"];
    if (![...Object.values(input.units), defaults.unitId].every((id) => known.has(id))) return notFound;
    const kept = rows.map(({ row }) => row);
    const settings = { ...open, layouts, defaults, units: proposedUnits(kept, layouts, units, chosen) };
    await judgeAll(context, rows, settings);
    return done({ importId: subject.id });
  },
});

/** What was typed about rows, and which are left out. All rows are judged again: one may have been like another. */
export const correctRows = command({
  name: "imports.correct",
  permission,
  input: correctionSchema,
  lock: (db, { importId }) => lockImport(db, importId),
  run: async (context) => {
    const { db, subject, input } = context;
    const open = openOf(subject);
    if (isRefusal(open)) return refused(open);
    const changes = new Map(input.rows.map((row) => [row.number, row]));
    const rows = await readRows(db, subject.id);
    const changed = rows.flatMap(({ id, number, row }) => {
      const change = changes.get(number);
      if (!change) return [];
      const { typed, checked, skipped } = change;
      const after: KeptRow = { ...row, typed: { ...row.typed, ...typed }, checked: checked || row.checked, skipped };
      return [{ id, number, row: after }];
    });
    await writeVerdicts(
      db,
      subject.id,
      changed.map(({ id, row }) => ({ id, row, verdict: "error" })),
    );
    const byNumber = new Map(changed.map((each) => [each.number, each]));
    await judgeAll(
      context,
      rows.map((each) => byNumber.get(each.number) ?? each),
      open,
    );
    return done({ importId: subject.id });
  },
});

/** For a command that enters people: nobody enters anybody meanwhile. */
const lockToEnter = async (db: Database, { importId }: Readonly<{ importId: string }>) => {
  await lockAllNames(db);
  return lockImport(db, importId);
};

/** Enters everybody the list has and the register has not; all of them or none. */
export const commitImport = command({
  name: "imports.commit",
  permission,
  input: oneImport,
  lock: lockToEnter,
  run: async (context) => {
    const { db, actor, at, on, subject } = context;
    const { id: importId } = subject;
    const open = openOf(subject);
    if (isRefusal(open)) return refused(open);
    if (subject.state === "read") return refused({ code: "import-not-checked", facts: {} });
    const rows = await readRows(db, importId);
    // Once more, under the lock: the register may have changed since the rows were looked at.
    const placed = await placeRows(db, actor, rows, open, on);
    const left = placed.filter(({ verdict }) => isOpenVerdict(verdict)).length;
    if (left > 0) return refused({ code: "import-rows-open", facts: { count: left } });
    const units = new Map((await readUnits(db, actor)).map((unit) => [unit.id, unit]));
    const entering = placed.flatMap((each, index) => {
      const { entrant } = each.judged;
      const unit = entrant && units.get(entrant.unitId);
      const rowId = rows[index]?.id;
      return each.verdict === "new" && entrant && unit && rowId
        ? [{ rowId, personId: newId(), entrant, place: unit, placed: each }]
        : [];
    });
    if (entering.length < placed.filter(({ verdict }) => verdict === "new").length)
      return refused({ code: "import-unit-gone", facts: {} });
    if (entering.length === 0) return refused({ code: "import-nothing", facts: {} });
    await writeVerdicts(db, importId, judgedRows(rows, placed));
    await writePeople(db, importId, entering);
    await writeAnswers(context, entering);
    await forgetRows(db, importId);
    await db.import.update({
      where: { id: importId },
      data: { state: "committed", touchedAt: at, settingsSealed: null, committedAt: at, committedBy: actor.name },
      select: { id: true },
    });
    return done({ importId });
  },
});

/** Takes back what an import entered, as far as nothing else has touched it since; the rows tell what stays and why. */
export const undoImport = command({
  name: "imports.undo",
  permission,
  input: oneImport,
  lock: lockToEnter,
  run: async ({ db, actor, at, subject }) => {
    if (subject.state !== "committed") return refused({ code: "import-not-committed", facts: {} });
    await undoRows(db, subject.id);
    await db.import.update({
      where: { id: subject.id },
      data: { state: "undone", touchedAt: at, undoneAt: at, undoneBy: actor.name },
      select: { id: true },
    });
    return done({ importId: subject.id });
  },
});

/** Leaves a list that was not taken over: what was read of it goes. */
export const discardImport = command({
  name: "imports.discard",
  permission,
  input: oneImport,
  lock: (db, { importId }) => lockImport(db, importId),
  run: async ({ db, subject }) => {
    if (!isOpenState(subject.state)) return refused({ code: "import-over", facts: {} });
    await db.import.delete({ where: { id: subject.id }, select: { id: true } });
    return done({ importId: subject.id });
  },
});
