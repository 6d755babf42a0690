import { endPost } from "../accounts/post-commands";
import { annulStep } from "../admissions/annul-commands";
import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { lockAllNames } from "../people/person-lock";
import { dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { undoFounding, writeMade, writeUndone } from "./acts/act-persistence";
import { isRefusal, openOf, permission, takeActs } from "./commands";
import { type LockedImport, lockImport } from "./import-lock";
import { forgetRows, judgedRows, undoRows, writeAnswers, writePeople, writeVerdicts } from "./import-persistence";
import { type ActKind, type ListKind, mayImport } from "./kinds";
import { isOpenVerdict, nothingFound, type Settings } from "./list-row";
import { placeRows, readRows, type StoredRow } from "./row-queries";
import { oneImport, undoSchema } from "./schema";
import { readUnits } from "./unit-queries";

type Committing = Context<unknown, Subject>;

const rowsOpen = (count: number): Refusal => ({ code: "import-rows-open", facts: { count } });
const nothingToDo: Refusal = { code: "import-nothing", facts: {} };

/** For a command that enters people: nobody enters anybody meanwhile. */
const lockToEnter = async (db: Database, { importId }: Readonly<{ importId: string }>) => {
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
  const placed = await placeRows(db, actor, rows, settings, on);
  const left = placed.filter(({ verdict }) => isOpenVerdict(verdict)).length;
  if (left > 0) return [rowsOpen(left)];
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
    return [{ code: "import-unit-gone", facts: {} }];
  if (entering.length === 0) return [nothingToDo];
  await writeVerdicts(db, subject.id, judgedRows(rows, placed));
  await writePeople(db, subject.id, entering);
  await writeAnswers(context, entering);
  return [];
};

/** How what a row made stood when it was made; a unit tells its own. */
const readFingerprints = async (db: Database, kind: ActKind, ids: readonly string[]) => {
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
  const { placed, made } = await takeActs(context, rows, { settings, kind, keep: true });
  const left = placed.filter(({ verdict }) => isOpenVerdict(verdict)).length;
  if (left > 0) return [rowsOpen(left)];
  if (made.size === 0) return [nothingToDo];
  const judged = placed.map(({ verdict, found }) => ({ verdict, found: { ...nothingFound, act: found } }));
  await writeVerdicts(db, subject.id, judgedRows(rows, judged));
  const fingerprints = await readFingerprints(db, kind, [...made.values()]);
  const entered = rows.flatMap(({ id, number }) => {
    const madeId = made.get(number);
    return madeId ? [{ rowId: id, madeId, fingerprint: fingerprints.get(madeId) ?? null }] : [];
  });
  await writeMade(db, subject.id, entered);
  return [];
};

/** Takes a list over: everything it tells that the register has not, or nothing of it. */
export const commitImport = command({
  name: "imports.commit",
  permission,
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
    await forgetRows(db, importId);
    await db.import.update({
      where: { id: importId },
      data: { state: "committed", touchedAt: at, settingsSealed: null, committedAt: at, committedBy: actor.name },
      select: { id: true },
    });
    return done({ importId });
  },
});

type Undoing = Context<Readonly<{ reason: string | null; provision: string | null }>, LockedImport>;
type MadeRow = Readonly<{ id: string; madeId: string; fingerprint: string | null }>;

const readMade = async (db: Database, importId: string): Promise<readonly MadeRow[]> => {
  const rows = await db.importRow.findMany({
    where: { importId, madeId: { not: null } },
    select: { id: true, madeId: true, fingerprint: true },
    orderBy: { number: "desc" },
  });
  return rows.map(({ madeId, ...row }) => ({ ...row, madeId: madeId ?? "" }));
};

/** Takes rows back one by one. Where the first cannot be for a reason of whoever asks, nothing is. */
const undoEach = async (
  { db, subject }: Undoing,
  rows: readonly MadeRow[],
  undo: (row: MadeRow) => Promise<Outcome<unknown> | "changed">,
): Promise<readonly Refusal[]> => {
  const outcomes: { id: string; undone: string }[] = [];
  for (const row of rows) {
    const outcome = await undo(row);
    if (outcome === "changed") outcomes.push({ id: row.id, undone: outcome });
    else if (outcome.kind === "done") outcomes.push({ id: row.id, undone: "removed" });
    else {
      const refusals = outcome.kind === "refused" ? outcome.refusals : [];
      if (!outcomes.some(({ undone }) => undone === "removed") && refusals.length > 0) return refusals;
      outcomes.push({ id: row.id, undone: refusals[0]?.code ?? "changed" });
    }
  }
  await writeUndone(db, subject.id, outcomes);
  return [];
};

/** A post that was given by mistake ends on its first day: it was never held, and that it was given stays in the audit. */
const undoPosts = async (context: Undoing): Promise<readonly Refusal[]> => {
  const { db, subject } = context;
  const rows = await readMade(db, subject.id);
  const posts = await db.post.findMany({
    where: { id: { in: rows.map(({ madeId }) => madeId) } },
    select: { id: true, from: true, to: true },
  });
  const open = new Map(posts.flatMap(({ id, from, to }) => (to === null ? [[id, dayOf(from)] as const] : [])));
  return undoEach(context, rows, async ({ madeId: postId }) => {
    const from = open.get(postId);
    return from ? endPost.within(context, { postId, to: from }) : "changed";
  });
};

/** A step of a case is annulled, as by hand: by the deputy secretary, who says why and by what text, and did not record it. */
const undoCertificates = async (context: Undoing): Promise<readonly Refusal[]> => {
  const { db, subject, on, input } = context;
  const rows = await readMade(db, subject.id);
  const cases = await db.admissionCase.findMany({
    where: { id: { in: rows.map(({ madeId }) => madeId) } },
    select: { id: true, sequence: true },
  });
  const sequences = new Map(cases.map(({ id, sequence }) => [id, String(sequence)]));
  const stated = { occurredOn: on, reason: input.reason ?? "", provision: input.provision ?? "" };
  return undoEach(context, rows, async ({ madeId: caseId, fingerprint }) => {
    const sequence = sequences.get(caseId);
    return sequence === fingerprint ? annulStep.within(context, { caseId, sequence, ...stated }) : "changed";
  });
};

/** Takes back what an import of each kind made, as far as nothing else has touched it since. */
const undoing: Readonly<Record<ListKind, (context: Undoing) => Promise<readonly Refusal[]>>> = {
  people: async ({ db, subject }) => {
    await undoRows(db, subject.id);
    return [];
  },
  cells: async ({ db, subject }) => {
    await undoFounding(db, subject.id);
    return [];
  },
  posts: undoPosts,
  certificates: undoCertificates,
};

/** Takes an import back in one act; the rows tell what stays and why. */
export const undoImport = command({
  name: "imports.undo",
  permission,
  input: undoSchema,
  lock: lockToEnter,
  run: async (context) => {
    const { db, actor, at, subject } = context;
    if (subject.state !== "committed") return refused({ code: "import-not-committed", facts: {} });
    if (!mayImport(actor, subject.kind)) return refused({ code: "not-permitted", facts: {} });
    const refusals = await undoing[subject.kind](context);
    if (refusals.length > 0) return refused(...refusals);
    await db.import.update({
      where: { id: subject.id },
      data: { state: "undone", touchedAt: at, undoneAt: at, undoneBy: actor.name },
      select: { id: true },
    });
    return done({ importId: subject.id });
  },
});
