import { type Actor, may } from "../access/actor";
import { writeSeenAudit } from "../audit/audit-persistence";
import { type Database, reading } from "../database/client";
import { today } from "../primitives/clock";
import { isId } from "../primitives/ids";
import { type BatchKind, batchFailureOf, isBatchKind, isBatchPaperState } from "./batch";
import { openedFile } from "./batch-encryption";
import { batchFileName } from "./names";

const shownBatches = 30;

/** Whether every file a batch speaks of is still within reach: a post that ended, or a person who moved, takes the files away. */
const isReached = async (db: Database, files: readonly string[]): Promise<boolean> => {
  const all = [...new Set(files)];
  return (await db.admissionCase.count({ where: { id: { in: all } } })) === all.length;
};

type Paper = Readonly<{ what: string; paperId: string | null; state: string }>;

/** The scans that went into a batch; null where one of them was erased since, or left the reach: then nothing is handed out. */
const scansIn = async (db: Database, papers: readonly Paper[]) => {
  const ids = papers.flatMap(({ what, paperId, state }) =>
    what === "scan" && state === "done" && paperId ? [paperId] : [],
  );
  const found = await db.attachmentVersion.findMany({
    where: { id: { in: ids }, erasedAt: null },
    select: { caseId: true, path: true, attachment: { select: { paper: true } } },
  });
  return found.length === ids.length ? found : null;
};

const lineFields = {
  id: true,
  kind: true,
  about: true,
  askedAt: true,
  removeAt: true,
  finishedAt: true,
  failure: true,
} as const;

type Row = Readonly<{
  id: string;
  kind: string;
  about: string;
  askedAt: Date;
  removeAt: Date;
  finishedAt: Date | null;
  failure: string | null;
}>;

const lineOf = ({ kind, askedAt, removeAt, finishedAt, failure, ...row }: Row) => ({
  ...row,
  kind: isBatchKind(kind) ? kind : ("meeting" as const),
  askedOn: today(askedAt),
  removeOn: today(removeAt),
  isFinished: finishedAt !== null,
  failure: failure === null ? null : batchFailureOf(failure),
});

/** What the actor's account asked for in the last days, newest first. Null for who makes no papers. */
export const batchList = async (actor: Actor) => {
  if (!may(actor, "papers.issue")) return null;
  const rows = await reading(actor, (db) =>
    db.batch.findMany({ orderBy: { askedAt: "desc" }, take: shownBatches, select: lineFields }),
  );
  return { batches: rows.map(lineOf) };
};

export type BatchListView = NonNullable<Awaited<ReturnType<typeof batchList>>>;

/** A batch of the actor's account with how far each paper has come; null for another's. */
export const batchView = async (actor: Actor, batchId: string) => {
  if (!may(actor, "papers.issue") || !isId(batchId)) return null;
  return reading(actor, async (db) => {
    const row = await db.batch.findUnique({ where: { id: batchId }, select: lineFields });
    if (!row) return null;
    const papers = await db.batchPaper.findMany({
      where: { batchId },
      orderBy: { position: "asc" },
      select: { id: true, title: true, state: true, reason: true, fileOf: true, what: true, paperId: true },
    });
    const line = lineOf(row);
    const isWithinReach = await isReached(
      db,
      papers.map(({ fileOf }) => fileOf),
    );
    const isErased = isWithinReach && line.isFinished && (await scansIn(db, papers)) === null;
    return {
      ...line,
      failure: line.failure ?? (isErased ? ("scan-erased" as const) : null),
      isWithinReach,
      papers: papers.map(({ id, title, state, reason }) => ({
        ...{ id, title },
        state: isBatchPaperState(state) ? state : ("failed" as const),
        reason: reason === null ? null : batchFailureOf(reason),
      })),
    };
  });
};

export type BatchView = NonNullable<Awaited<ReturnType<typeof batchView>>>;

type FileEnding = "pdf" | "zip";

/**
 * A file of an own batch, where the actor still reaches all it is of and nothing of it was erased. Writes an audit row for each case
 * and each scan. Null otherwise.
 */
export const auditedBatchFile = async (
  actor: Actor,
  batchId: string,
  ending: FileEnding,
  kinds: Readonly<Record<BatchKind, string>>,
) => {
  if (!may(actor, "papers.issue") || !isId(batchId)) return null;
  return reading(actor, async (db) => {
    const row = await db.batch.findUnique({
      where: { id: batchId },
      select: { ...lineFields, pdfSealed: ending === "pdf", zipSealed: ending === "zip" },
    });
    const sealed = ending === "pdf" ? row?.pdfSealed : row?.zipSealed;
    if (!row || !sealed) return null;
    const papers = await db.batchPaper.findMany({
      where: { batchId, state: "done" },
      select: { fileOf: true, what: true, paperId: true, state: true },
    });
    const files = papers.map(({ fileOf }) => fileOf);
    const scans = (await isReached(db, files)) ? await scansIn(db, papers) : null;
    if (!scans) return null;
    const cases = await db.admissionCase.findMany({ where: { id: { in: files } }, select: { id: true, path: true } });
    for (const { id, path } of cases) await writeSeenAudit(db, actor, "case.seen", { id, path, caseId: id }, "print");
    // The one PDF of a packet holds no scan.
    if (ending === "zip")
      for (const { caseId, path, attachment } of scans)
        await writeSeenAudit(db, actor, "dossier.seen", { id: caseId, path, caseId }, `download-${attachment.paper}`);
    const bytes = openedFile(sealed, ending === "pdf" ? "Batch.pdfSealed" : "Batch.zipSealed", batchId);
    if (!bytes) return null;
    const line = lineOf(row);
    return { bytes, name: batchFileName(kinds[line.kind], line.about, line.askedOn, ending) };
  });
};
