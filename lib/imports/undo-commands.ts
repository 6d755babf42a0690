import { endPost } from "../accounts/post-commands";
import { annulStep } from "../admissions/annul-commands";
import { type Context, command } from "../command";
import type { Database } from "../database/client";
import type { Shown } from "../forms/edit";
import { correctPerson } from "../people/commands";
import { shownIdentity } from "../people/person-lock";
import { closePlannedPost } from "../planning/commands";
import { dayOf } from "../primitives/day";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { undoFounding, writeUndone } from "./acts/act-persistence";
import { readPlannedFingerprints } from "./acts/planned-queries";
import { lockToEnter } from "./commit-commands";
import { openBefore } from "./import-encryption";
import type { LockedImport } from "./import-lock";
import { forgetRows, undoRows } from "./import-persistence";
import { type ListKind, mayImport, permission } from "./kinds";
import { readPersonFingerprints } from "./row-queries";
import { undoSchema } from "./schema";

type Undoing = Context<Readonly<{ reason: string | null; provision: string | null }>, LockedImport>;
/** `was`: of somebody who was corrected, what the register said before. */
type MadeRow = Readonly<{ id: string; madeId: string; fingerprint: string | null; was: Shown | null }>;

const readMade = async (db: Database, importId: string): Promise<readonly MadeRow[]> => {
  const rows = await db.importRow.findMany({
    where: { importId, madeId: { not: null } },
    select: { id: true, madeId: true, fingerprint: true, sealed: true },
    orderBy: { number: "desc" },
  });
  return rows.map(({ madeId, sealed, ...row }) => ({
    ...{ ...row, madeId: madeId ?? "" },
    was: sealed ? openBefore(sealed, row.id) : null,
  }));
};

/** Takes rows back one by one. Where the first cannot be for a reason of whoever asks, nothing is. */
const undoEach = async (
  { db, subject }: Undoing,
  rows: readonly MadeRow[],
  undo: (row: MadeRow) => Promise<Outcome<unknown> | "changed">,
  word = "removed",
): Promise<readonly Refusal[]> => {
  const outcomes: { id: string; undone: string }[] = [];
  for (const row of rows) {
    const outcome = await undo(row);
    if (outcome === "changed") outcomes.push({ id: row.id, undone: outcome });
    else if (outcome.kind === "done") outcomes.push({ id: row.id, undone: word });
    else {
      const refusals = outcome.kind === "refused" ? outcome.refusals : [];
      if (!outcomes.some(({ undone }) => undone === word) && refusals.length > 0) return refusals;
      outcomes.push({ id: row.id, undone: refusals[0]?.code ?? "changed" });
    }
  }
  await writeUndone(db, subject.id, outcomes);
  return [];
};

/** Whoever was corrected by the list is corrected back by the same command, as long as nothing else has touched the record. */
const undoCorrections = async (context: Undoing): Promise<readonly Refusal[]> => {
  const { db, subject } = context;
  const rows = await readMade(db, subject.id);
  const fingerprints = await readPersonFingerprints(
    db,
    rows.map(({ madeId }) => madeId),
  );
  return undoEach(
    context,
    rows,
    async ({ madeId: personId, fingerprint, was }) => {
      if (!was || fingerprints.get(personId) !== fingerprint) return "changed";
      const sent = { ...(await shownIdentity(db, personId)), ...was, personId, nationalId: "", checked: "on" };
      return correctPerson.within(context, sent);
    },
    "restored",
  );
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

/** A planned post is closed, as by hand, with the reason; it stays as long as somebody is planned for it. */
const undoPlanned = async (context: Undoing): Promise<readonly Refusal[]> => {
  const { db, subject, input } = context;
  const rows = await readMade(db, subject.id);
  const fingerprints = await readPlannedFingerprints(
    db,
    rows.map(({ madeId }) => madeId),
  );
  const refusals = await undoEach(context, rows, async ({ madeId: postId, fingerprint }) =>
    fingerprints.get(postId) === fingerprint
      ? closePlannedPost.within(context, { postId, because: input.reason ?? "" })
      : "changed",
  );
  // The form of the import asks for one reason, whatever its kind.
  return refusals.map((refusal) => (refusal.field === "because" ? { ...refusal, field: "reason" } : refusal));
};

/** Takes back what an import of each kind made, as far as nothing else has touched it since. */
const undoing: Readonly<Record<ListKind, (context: Undoing) => Promise<readonly Refusal[]>>> = {
  people: async (context) => {
    await undoRows(context.db, context.subject.id);
    const refusals = await undoCorrections(context);
    await forgetRows(context.db, context.subject.id);
    return refusals;
  },
  cells: async ({ db, subject }) => {
    await undoFounding(db, subject.id);
    return [];
  },
  posts: undoPosts,
  certificates: undoCertificates,
  planned: undoPlanned,
};

/** Takes an import back in one act; the rows tell what stays and why. */
export const undoImport = command({
  name: "imports.undo",
  permission,
  isLong: true,
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
