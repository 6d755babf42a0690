import { grantPost } from "../accounts/post-commands";
import { stepCommands } from "../admissions/commands";
import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { correctPerson } from "../people/commands";
import { lockAnyNames, shownIdentity } from "../people/person-lock";
import { addPlannedPost } from "../planning/commands";
import { foundUnit } from "../units/commands";
import { done, notFound, type Outcome, refused } from "../workflow/refusal";
import { lockActed } from "./acts/act-lock";
import type { Acting } from "./acts/act-persistence";
import { type Correcting, takeActs, takeCorrections } from "./acts/taking-persistence";
import { sealSettings } from "./import-encryption";
import { lockImport, lockNewImport } from "./import-lock";
import { dropOldImports, judgedRows, writeRows, writeVerdicts } from "./import-persistence";
import { type ActKind, type ListKind, mayImport, permission } from "./kinds";
import { daysKept, isOpenState, mostCorrections } from "./list-import";
import type { KeptRow, Settings } from "./list-row";
import { isRefusal, openOf } from "./open-import";
import { nameFieldOf } from "./reading/fields";
import { proposedUnits, readList } from "./reading/read-list";
import { placeRows, readRows, type StoredRow } from "./row-queries";
import { correctionSchema, fileSchema, mappingSchema, oneImport } from "./schema";
import { toldUnits, typedInRows } from "./typed-units";
import { readUnits } from "./unit-queries";

const millisecondsADay = 86_400_000;

/** Reads a list from a file and keeps it, sealed, until it is taken over or left. Nothing is entered yet. */
export const readFile = command({
  name: "imports.read",
  permission,
  isLong: true,
  input: fileSchema,
  lock: (db, _input, actor) => lockNewImport(db, actor),
  run: async ({ db, actor, at, subject: { id, path }, input: { fileName, file, kind } }) => {
    if (!mayImport(actor, kind)) return refused({ code: "not-permitted", facts: {} });
    await dropOldImports(db, new Date(at.getTime() - daysKept * millisecondsADay));
    const read = readList(new Uint8Array(Buffer.from(file, "base64")), await readUnits(db, actor), kind);
    if (read.kind !== "done") return read;
    const { rows, settings } = read.value;
    const settingsSealed = sealSettings(settings, id);
    const by = { accountId: actor.accountId, actorName: actor.name };
    await db.import.create({
      data: {
        id,
        path,
        kind,
        fileName: fileName ?? "",
        ...by,
        startedAt: at,
        touchedAt: at,
        state: "read",
        settingsSealed,
      },
      select: { id: true },
    });
    await writeRows(db, id, rows);
    return done({ importId: id });
  },
});

type Judging = Pick<Context<unknown, Subject>, "db" | "actor" | "at" | "on" | "subject">;

const making = async <Value>(outcome: Outcome<Value>, madeIn: (value: Value) => string | null): ReturnType<Acting> => {
  if (outcome.kind !== "done") return outcome;
  const madeId = madeIn(outcome.value);
  // What a second person has to agree to makes nothing yet; rows of that kind are not done by a list.
  return madeId ? done({ madeId }) : refused({ code: "import-post-by-two", facts: {}, field: "role" });
};

/** The command by which each kind of act is done by hand. */
export const actings: Readonly<Record<ActKind, (around: Judging) => Acting>> = {
  cells: (around) => async (sent) => making(await foundUnit.within(around, sent), ({ unitId }) => unitId),
  posts: (around) => async (sent) => making(await grantPost.within(around, sent), ({ postId }) => postId),
  certificates: (around) => async (sent) =>
    making(await stepCommands.recordCertificate.within(around, sent), ({ caseId }) => caseId),
  planned: (around) => async (sent) => making(await addPlannedPost.within(around, sent), ({ postId }) => postId),
};

/** How people of the register are corrected by hand. */
export const correcting = (around: Judging): Correcting => ({
  act: async (sent) => making(await correctPerson.within(around, sent), ({ personId }) => personId),
  shown: shownIdentity,
});

/** Each row with what becomes of it: what it would do is tried by the command by which it is done by hand, and taken back. */
const tried = async (judging: Judging, rows: readonly StoredRow[], settings: Settings) => {
  const { db, actor, on } = judging;
  const { kind } = settings;
  if (kind !== "people")
    return takeActs(judging, rows, { settings, kind, act: actings[kind](judging), lock: lockActed, keep: false });
  const placed = await placeRows(db, actor, rows, settings, on);
  return takeCorrections(db, rows, { placed, correct: correcting(judging), lock: lockActed, keep: false });
};

/** Judges all rows anew and keeps what becomes of each: one that changes may change what is asked of another. */
const judgeAll = async (judging: Judging, rows: readonly StoredRow[], settings: Settings) => {
  const { db, at, subject } = judging;
  const { placed } = await tried(judging, rows, settings);
  await writeVerdicts(db, subject.id, judgedRows(rows, placed));
  await db.import.update({
    where: { id: subject.id },
    data: { state: "checked", touchedAt: at, settingsSealed: sealSettings(settings, subject.id) },
    select: { id: true },
  });
};

/** For a command that may try corrections: names come before the import, as where lists are entered. */
const lockToTry = async (db: Database, { importId }: Readonly<{ importId: string }>) => {
  await lockAnyNames(db);
  return lockImport(db, importId);
};

/** Without a column of names, as each kind calls them, no row can be told. */
const columnRefusals: Readonly<Partial<Record<ListKind, string>>> = {
  cells: "import-units-column",
  planned: "import-titles-column",
};

/** Tells how the columns are read, and judges every row. */
export const mapColumns = command({
  name: "imports.map",
  permission,
  isLong: true,
  input: mappingSchema,
  lock: lockToTry,
  run: async (context) => {
    const { db, actor, subject, input } = context;
    const open = openOf(subject, actor);
    if (isRefusal(open)) return refused(open);
    const layouts = open.layouts.map((layout, index) => ({
      ...layout,
      uses: layout.uses.map((use, column) => input.uses[index]?.[column] ?? use),
    }));
    const name = nameFieldOf(open.kind);
    const hasNames = layouts.every(({ uses }) => uses.some((use) => use.split("+").includes(name)));
    if (!hasNames) return refused({ code: columnRefusals[open.kind] ?? "import-names-column", facts: {} });
    const rows = await readRows(db, subject.id);
    const units = await readUnits(db, actor);
    const known = new Set(["", ...units.map(({ id }) => id)]);
    const told = toldUnits(input, open.units, units);
    if (told.refusals.length > 0) return refused(...told.refusals);
    if (!Object.values(told.ids).every((id) => known.has(id))) return notFound;
    const stated = Object.entries(input.defaults).map(([field, value]) => [field, value ?? ""]);
    const defaults = { ...Object.fromEntries(stated), ...told.defaults } as Settings["defaults"];
    const kept = rows.map(({ row }) => row);
    const settings = { ...open, layouts, defaults, units: proposedUnits(kept, layouts, units, told.units) };
    await judgeAll(context, rows, settings);
    return done({ importId: subject.id });
  },
});

/** What was typed about rows, and which are left out. All rows are judged again: one may have been like another. */
export const correctRows = command({
  name: "imports.correct",
  permission,
  isLong: true,
  input: correctionSchema,
  lock: lockToTry,
  run: async (context) => {
    const { db, actor, subject, input } = context;
    const open = openOf(subject, actor);
    if (isRefusal(open)) return refused(open);
    const units = typedInRows(input.rows, await readUnits(db, actor));
    if (units.refusals.length > 0) return refused(...units.refusals);
    const changes = new Map(units.rows.map((row) => [row.number, row]));
    const rows = await readRows(db, subject.id);
    const changed = rows.flatMap(({ id, number, row }) => {
      const change = changes.get(number);
      if (!change) return [];
      const { typed, checked, skipped, takes = row.takes } = change;
      const after: KeptRow = {
        ...{ ...row, typed: { ...row.typed, ...typed }, checked: checked || row.checked, skipped },
        ...(takes ? { takes } : {}),
      };
      return [{ id, number, row: after }];
    });
    const byNumber = new Map(changed.map((each) => [each.number, each]));
    const all = rows.map((each) => byNumber.get(each.number) ?? each);
    const taking = all.filter(({ row }) => (row.takes ?? []).length > 0).length;
    if (taking > mostCorrections)
      return refused({ code: "import-many-changes", facts: { count: taking, most: mostCorrections } });
    await writeVerdicts(
      db,
      subject.id,
      changed.map(({ id, row }) => ({ id, row, verdict: "error" })),
    );
    await judgeAll(context, all, open);
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
