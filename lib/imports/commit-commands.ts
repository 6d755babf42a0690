import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { lockAllNames } from "../people/person-lock";
import { newId } from "../primitives/ids";
import { done, type Refusal, refused } from "../workflow/refusal";
import { lockActed } from "./acts/act-lock";
import { writeMade } from "./acts/act-persistence";
import { readPlannedFingerprints } from "./acts/planned-queries";
import { takeActs, takeCorrections } from "./acts/taking-persistence";
import { actings, correcting } from "./commands";
import { lockImport } from "./import-lock";
import { forgetRows, judgedRows, writeAnswers, writeBefore, writePeople, writeVerdicts } from "./import-persistence";
import { type ActKind, permission } from "./kinds";
import { isOpenVerdict, type Settings } from "./list-row";
import { isRefusal, openOf } from "./open-import";
import { placeRows, readRows, type StoredRow } from "./row-queries";
import { oneImport } from "./schema";
import { readUnits } from "./unit-queries";

type Committing = Context<unknown, Subject>;

const rowsOpen = (count: number): Refusal => ({ code: "import-rows-open", facts: { count } });
const nothingToDo: Refusal = { code: "import-nothing", facts: {} };

/** For a command that enters or corrects people, or takes that back: nobody enters anybody meanwhile. */
export const lockToEnter = async (db: Database, { importId }: Readonly<{ importId: string }>) => {
  await lockAllNames(db);
  return lockImport(db, importId);
};

/** Enters everybody the list has and the register has not. */
const commitPeople = async (
  context: Committing,
  rows: readonly StoredRow[],
  settings: Settings,
): Promise<readonly Refusal[]> => {
  const { db, actor, on, subject } = context;
  // Once more, under the lock: the register may have changed since the rows were looked at.
  const asRead = await placeRows(db, actor, rows, settings, on);
  const waiting = asRead.filter(({ verdict }) => isOpenVerdict(verdict)).length;
  if (waiting > 0) return [rowsOpen(waiting)];
  const units = new Map((await readUnits(db, actor)).map((unit) => [unit.id, unit]));
  const entering = asRead.flatMap((each, index) => {
    const { entrant } = each.judged;
    const unit = entrant && units.get(entrant.unitId);
    const rowId = rows[index]?.id;
    return each.verdict === "new" && entrant && unit && rowId
      ? [{ rowId, personId: newId(), entrant, place: unit, placed: each }]
      : [];
  });
  if (entering.length < asRead.filter(({ verdict }) => verdict === "new").length)
    return [{ code: "import-unit-gone", facts: {} }];
  const { placed, made, before } = await takeCorrections(db, rows, {
    placed: asRead,
    correct: correcting(context),
    lock: lockActed,
    keep: true,
  });
  const left = placed.filter(({ verdict }) => isOpenVerdict(verdict)).length;
  if (left > 0) return [rowsOpen(left)];
  if (entering.length === 0 && made.size === 0) return [nothingToDo];
  await writeVerdicts(db, subject.id, judgedRows(rows, placed));
  await writePeople(db, subject.id, entering);
  await writeAnswers(context, entering);
  await forgetRows(db, subject.id);
  const corrected = rows.flatMap(({ id: rowId, number, row: { takes = [] } }) => {
    const [madeId, shown] = [made.get(number), before.get(number)];
    const was = Object.fromEntries(
      takes.flatMap((field) => (shown && field in shown ? [[field, shown[field] ?? ""]] : [])),
    );
    return madeId ? [{ rowId, madeId, fingerprint: null, was }] : [];
  });
  await writeMade(db, subject.id, corrected);
  await writeBefore(db, subject.id, corrected);
  return [];
};

/** How what a row made stood when it was made; a unit tells its own, and a post in an office changes by its end alone. */
const readFingerprints = async (db: Database, kind: ActKind, ids: readonly string[]) => {
  if (kind === "planned") return readPlannedFingerprints(db, ids);
  if (kind !== "certificates") return new Map<string, string>();
  const cases = await db.admissionCase.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, sequence: true },
  });
  return new Map(cases.map(({ id, sequence }) => [id, String(sequence)]));
};

/** Does every act of the list that the register has not. */
const commitActs = async (
  context: Committing,
  rows: readonly StoredRow[],
  settings: Settings,
  kind: ActKind,
): Promise<readonly Refusal[]> => {
  const { db, subject } = context;
  const { placed, made } = await takeActs(context, rows, {
    settings,
    kind,
    act: actings[kind](context),
    lock: lockActed,
    keep: true,
  });
  const left = placed.filter(({ verdict }) => isOpenVerdict(verdict)).length;
  if (left > 0) return [rowsOpen(left)];
  if (made.size === 0) return [nothingToDo];
  await writeVerdicts(db, subject.id, judgedRows(rows, placed));
  const fingerprints = await readFingerprints(db, kind, [...made.values()]);
  const entered = rows.flatMap(({ id, number }) => {
    const madeId = made.get(number);
    return madeId ? [{ rowId: id, madeId, fingerprint: fingerprints.get(madeId) ?? null }] : [];
  });
  await forgetRows(db, subject.id);
  await writeMade(db, subject.id, entered);
  return [];
};

/** Takes a list over: everything it tells that the register has not, or nothing of it. */
export const commitImport = command({
  name: "imports.commit",
  permission,
  isLong: true,
  input: oneImport,
  lock: lockToEnter,
  run: async (context) => {
    const { db, actor, at, subject } = context;
    const { id: importId } = subject;
    const open = openOf(subject, actor);
    if (isRefusal(open)) return refused(open);
    if (subject.state === "read") return refused({ code: "import-not-checked", facts: {} });
    const rows = await readRows(db, importId);
    const refusals =
      open.kind === "people"
        ? await commitPeople(context, rows, open)
        : await commitActs(context, rows, open, open.kind);
    if (refusals.length > 0) return refused(...refusals);
    await db.import.update({
      where: { id: importId },
      data: { state: "committed", touchedAt: at, settingsSealed: null, committedAt: at, committedBy: actor.name },
      select: { id: true },
    });
    return done({ importId });
  },
});
