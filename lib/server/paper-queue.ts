import { setTimeout as pause } from "node:timers/promises";
import { askerOf } from "../accounts/session-queries";
import { auditedDossier } from "../batches/asking-queries";
import { type BatchWish, holdsPdf } from "../batches/batch";
import {
  claimWork,
  type Files,
  type HeldPaper,
  type Made,
  makeFiles,
  makePaper,
  removeOldBatches,
  type Work,
} from "../batches/batch-persistence";
import { bundleFolder, bundleLines, bundleList, digestList } from "../batches/bundle";
import { auditedPaper, batchToMake, type PaperFound, papersMade } from "../batches/making-queries";
import { paperFileName } from "../batches/names";
import { packetWords } from "../batches/papers-of-dossier";
import { digestOf, endingOf, type NamedFile, zipBytes } from "../batches/zip-bytes";
import { asAccount, type Database } from "../database/client";
import { officePdfBytes } from "../documents/page/office-pdf-bytes";
import { officeProgram } from "../documents/page/office-state";
import { jointPdfBytes, pdfBytes } from "../documents/page/pdf-bytes";
import { wordBytes } from "../documents/page/word-bytes";
import { filledBytes } from "../documents/templates/filled-bytes";
import { now, today } from "../primitives/clock";
import { text } from "../text/text";

/** What a fault of a library makes of a paper: it fails, and the others go on. Faults of the database are not of the paper. */
const orNotMade = async (make: () => Promise<Made>): Promise<Made> => {
  try {
    return await make();
  } catch (error) {
    console.error(error);
    return { failure: "not-made" };
  }
};

type Found = Extract<PaperFound, Readonly<{ page: unknown }>>;

/** The file of a paper, by the office's own template where it has one: as when one paper alone is fetched. */
const fileOf = async ({ page, own }: Found, asPdf: boolean): Promise<Uint8Array> => {
  const word = own && filledBytes(own.template, own.values, page.watermark);
  if (!asPdf) return word ?? wordBytes(page, false);
  const program = officeProgram();
  return word && program ? officePdfBytes(program, word) : pdfBytes(page);
};

/** Reads a paper with the rights its asker has now, and makes its file. */
const made = async ({ accountId, postId }: Work, paper: HeldPaper): Promise<Made> => {
  const batch = await asAccount(accountId, (db) => batchToMake(db, paper.batchId));
  const actor = batch && (await askerOf(accountId, postId, today()));
  if (!actor) return { failure: "not-permitted" };
  const found = await auditedPaper(actor, paper, batch.wish, today());
  if ("failure" in found) return found;
  if ("scan" in found) return { page: null, file: found.scan };
  return orNotMade(async () => ({ page: found.page, file: await fileOf(found, holdsPdf(batch.kind)) }));
};

type MadePaper = Awaited<ReturnType<typeof papersMade>>[number];

/** The files of a bundle: each paper under its code, the list of all, and their digests. */
const bundleOf = async (
  { accountId, postId }: Work,
  papers: readonly MadePaper[],
  wish: BatchWish,
): Promise<readonly NamedFile[] | null> => {
  const actor = await askerOf(accountId, postId, today());
  const dossier = actor && (await auditedDossier(actor, papers[0]?.fileOf ?? "", today(), wish.scans));
  if (!dossier) return null;
  const words = text("vi");
  const lines = bundleLines(dossier, packetWords(words).titleOf, dossier);
  const files = lines.flatMap(({ paperId, file }) => {
    const paper = papers.find((each) => each.paperId === paperId);
    return paper && file ? [{ name: file, bytes: paper.file }] : [];
  });
  const listed = new Map(files.map(({ name, bytes }) => [name, digestOf(bytes)]));
  const list = Buffer.from(`\uFEFF${bundleList(lines, listed, words.batches.bundle)}`);
  const digests = new Map([...listed, [words.batches.bundle.list, digestOf(list)]]);
  const folder = bundleFolder(wish, dossier.head.person.name);
  return [
    ...files,
    { name: words.batches.bundle.list, bytes: list },
    { name: "SHA256SUMS", bytes: Buffer.from(digestList(digests)) },
  ].map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }));
};

/** One PDF of all papers and a zip of their Word files and of the scans; of a bundle its zip. */
const filesOf = async (work: Work, db: Database): Promise<Files> => {
  const batch = await batchToMake(db, work.batchId);
  const papers = await papersMade(db, work.batchId);
  if (!batch || papers.length === 0) return { failure: "none-made" };
  const { kind, about, wish, askedAt } = batch;
  if (holdsPdf(kind)) {
    const bundle = await bundleOf(work, papers, wish);
    return bundle ? { pdf: null, zip: zipBytes(bundle, askedAt) } : { failure: "not-permitted" };
  }
  const { batches } = text("vi");
  const pages = papers.flatMap(({ page }) => page ?? []);
  const pdf = pages.length > 0 ? await jointPdfBytes(batches.name(batches.kinds[kind], about), pages) : null;
  const files = papers.map(({ position, title, file }) => ({
    name: paperFileName(position, title, endingOf(file)),
    bytes: file,
  }));
  return { pdf, zip: zipBytes(files, askedAt) };
};

/** Makes the next paper, or the files of a batch whose papers are made. @returns whether there was something to do */
export const workOnce = async (): Promise<boolean> => {
  const work = await claimWork(now());
  if (!work) return false;
  const { paperId } = work;
  if (paperId !== null) await makePaper(work, paperId, (paper) => made(work, paper), now);
  else await makeFiles(work, (db) => filesOf(work, db), now);
  return true;
};

/** Milliseconds between two looks at an empty queue, and after a fault. */
const rest = 1_000;
/** Milliseconds between two removals of what is too old. */
const cleaning = 3_600_000;

/** Makes what is asked for until it is told to stop; what it is making then is finished. */
export const runWorker = async (stopped: AbortSignal): Promise<void> => {
  let cleanedAt = 0;
  while (!stopped.aborted) {
    try {
      if (now().getTime() - cleanedAt > cleaning) {
        await removeOldBatches(now());
        cleanedAt = now().getTime();
      }
      if (await workOnce()) continue;
    } catch (error) {
      // The database may be away for a while; what was begun is begun again, a few times.
      console.error(error instanceof Error ? error.message : error);
    }
    await pause(rest, undefined, { signal: stopped }).catch(() => undefined);
  }
};
