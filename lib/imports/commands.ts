import type { Actor } from "../access/actor";
import { grantPost } from "../accounts/post-commands";
import { stepCommands } from "../admissions/commands";
import { type Context, command, type Subject } from "../command";
import { foundUnit } from "../units/commands";
import { done, notFound, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { type Acting, performActs } from "./acts/act-persistence";
import { readActRegister } from "./acts/act-queries";
import { type PlacedAct, placeActs, withPlaces } from "./acts/place-acts";
import { sealSettings } from "./import-encryption";
import { type LockedImport, lockImport, lockNewImport } from "./import-lock";
import { dropOldImports, judgedRows, writeRows, writeVerdicts } from "./import-persistence";
import { type ActKind, mayImport } from "./kinds";
import { daysKept, isOpenState } from "./list-import";
import {
  type ActField,
  actFields,
  isOpenVerdict,
  type KeptRow,
  nothingFound,
  type RowProblem,
  type Settings,
} from "./list-row";
import { nameFieldOf } from "./reading/fields";
import { proposedUnits, readList } from "./reading/read-list";
import { placeRows, readRows, type StoredRow } from "./row-queries";
import { correctionSchema, fileSchema, mappingSchema, oneImport } from "./schema";
import { readUnits } from "./unit-queries";

export const permission = "lists.import";
const millisecondsADay = 86_400_000;

/** Reads a list of people from a file and keeps it, sealed, until it is taken over or left. Nothing is entered yet. */
export const readFile = command({
  name: "imports.read",
  permission,
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

/** An import that is not over, with its settings; or why this actor can change nothing in it. */
export const openOf = ({ state, settings }: LockedImport, actor: Actor): Settings | Refusal => {
  if (!isOpenState(state)) return { code: "import-over", facts: {} };
  if (!settings) return { code: "import-unreadable", facts: {} };
  return mayImport(actor, settings.kind) ? settings : { code: "not-permitted", facts: {} };
};
export const isRefusal = (open: Settings | Refusal): open is Refusal => "code" in open;

type Judging = Pick<Context<unknown, Subject>, "db" | "actor" | "at" | "on" | "subject">;

const making = async <Value>(outcome: Outcome<Value>, madeIn: (value: Value) => string | null): ReturnType<Acting> => {
  if (outcome.kind !== "done") return outcome;
  const madeId = madeIn(outcome.value);
  // What a second person has to agree to makes nothing yet; rows of that kind are not done by a list.
  return madeId ? done({ madeId }) : refused({ code: "import-post-by-two", facts: {}, field: "role" });
};

/** The command by which each kind of act is done by hand. */
const actings: Readonly<Record<ActKind, (around: Judging) => Acting>> = {
  cells: (around) => async (sent) => making(await foundUnit.within(around, sent), ({ unitId }) => unitId),
  posts: (around) => async (sent) => making(await grantPost.within(around, sent), ({ postId }) => postId),
  certificates: (around) => async (sent) =>
    making(await stepCommands.recordCertificate.within(around, sent), ({ caseId }) => caseId),
};

/** Why an act was refused, at the fields of its row. */
const problemsOf = (kind: ActKind, refusals: readonly Refusal[]): readonly RowProblem<ActField>[] => {
  const fields: readonly ActField[] = actFields[kind];
  const whole = kind === "cells" ? "name" : "personId";
  return refusals.map((refusal) => ({ ...refusal, field: fields.find((field) => field === refusal.field) ?? whole }));
};

/**
 * Judges the rows of a list of acts and tries every act in the order of the list: what one does may hinder the next.
 * @param keep whether the acts are to stay, which they do where no row is open
 */
export const takeActs = async (
  around: Judging,
  rows: readonly StoredRow[],
  { settings, kind, keep }: Readonly<{ settings: Settings; kind: ActKind; keep: boolean }>,
) => {
  const { db, actor, on } = around;
  const register = await readActRegister(db, actor, rows, { settings, kind, on });
  const placed = placeActs(rows, { settings, kind, register, today: on });
  const isOpen = placed.some(({ verdict }) => isOpenVerdict(verdict));
  const acts = placed.flatMap(({ act }) => act ?? []);
  const { refused: no, made } = await performActs(db, acts, actings[kind](around), keep && !isOpen);
  const tried = placed.map((each): PlacedAct => {
    const refusals = no.get(each.number);
    if (!refusals) return each;
    const problems = withPlaces(each.read, problemsOf(kind, refusals));
    return { ...each, verdict: "error", found: { ...each.found, problems } };
  });
  return { placed: tried, made };
};

/** Judges all rows anew and keeps what becomes of each: one that changes may change what is asked of another. */
const judgeAll = async (judging: Judging, rows: readonly StoredRow[], settings: Settings) => {
  const { db, actor, at, on, subject } = judging;
  const { kind } = settings;
  const placed =
    kind === "people"
      ? await placeRows(db, actor, rows, settings, on)
      : (await takeActs(judging, rows, { settings, kind, keep: false })).placed.map(({ verdict, found }) => ({
          ...{ verdict, found: { ...nothingFound, act: found } },
        }));
  await writeVerdicts(db, subject.id, judgedRows(rows, placed));
  await db.import.update({
    where: { id: subject.id },
    data: { state: "checked", touchedAt: at, settingsSealed: sealSettings(settings, subject.id) },
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
    const open = openOf(subject, actor);
    if (isRefusal(open)) return refused(open);
    const layouts = open.layouts.map((layout, index) => ({
      ...layout,
      uses: layout.uses.map((use, column) => input.uses[index]?.[column] ?? use),
    }));
    const name = nameFieldOf(open.kind);
    const hasNames = layouts.every(({ uses }) => uses.some((use) => use.split("+").includes(name)));
    if (!hasNames)
      return refused({ code: open.kind === "cells" ? "import-units-column" : "import-names-column", facts: {} });
    const rows = await readRows(db, subject.id);
    const units = await readUnits(db, actor);
    const known = new Set(["", ...units.map(({ id }) => id)]);
    const chosen = { ...open.units, ...input.units };
    const defaults = Object.fromEntries(
      Object.entries(input.defaults).map(([field, value]) => [field, value ?? ""]),
    ) as Settings["defaults"];
    const { unitId, parentId = "" } = defaults;
    if (![...Object.values(input.units), unitId, parentId].every((id) => known.has(id))) return notFound;
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
    const { db, actor, subject, input } = context;
    const open = openOf(subject, actor);
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
