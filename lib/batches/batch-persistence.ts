import type { Actor } from "../access/actor";
import { client, type Database } from "../database/client";
import { valueFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Typeset } from "../documents/page/blocks";
import { newId } from "../primitives/ids";
import { type AskedPaper, type BatchFailure, type BatchKind, type BatchWish, keptDays, mostAttempts } from "./batch";
import { sealedFile, sealedPage, sealedWish } from "./batch-encryption";
import { batchWork } from "./rows-schema";

type Asked = Readonly<{ kind: BatchKind; about: string; wish: BatchWish; papers: readonly AskedPaper[] }>;

/** Writes what somebody asked for; the worker finds it. */
export const writeBatch = async (
  db: Database,
  { accountId, actingPost }: Actor,
  { kind, about, wish, papers }: Asked,
  at: Date,
): Promise<string> => {
  const id = newId();
  const removeAt = new Date(at.getTime() + keptDays * 24 * 3_600_000);
  const wishSealed = sealedWish(wish, id);
  await db.batch.create({
    data: { ...{ id, accountId, postId: actingPost.id, kind, about }, wishSealed, askedAt: at, removeAt },
    select: { id: true },
  });
  await db.batchPaper.createMany({
    data: papers.map((paper, index) => ({ ...paper, id: newId(), batchId: id, position: index + 1 })),
  });
  return id;
};

const workFor = valueFunction("claim_batch_work", batchWork);
const nextWork = typedQuery((tables, { at }: Given<Readonly<{ at: string }>>) =>
  tables.selectNoFrom((eb) => [workFor(eb.lit(mostAttempts), at).as("work")]),
);

/** A paper to make, or where `paperId` is null the files of a batch all of whose papers are made, or failed. */
export type Work = NonNullable<Awaited<ReturnType<typeof claimWork>>>;

/** What is to be done next; null when there is nothing. */
export const claimWork = async (at: Date) => {
  const [row] = await readInTransaction(client(), nextWork({ at: at.toISOString() }));
  return row?.work ?? null;
};

/** Milliseconds that making something may take: longer than a page waits, since nobody does. */
const patience = 300_000;

/** Runs in a transaction that sees the batches of the asker, and may rest while a paper is made. */
const asAsker = <Result>(accountId: string, run: (db: Database) => Promise<Result>): Promise<Result> =>
  client().$transaction(
    async (db) => {
      await db.$executeRaw`
        SELECT set_config('app.account', ${accountId}, true),
          set_config('idle_in_transaction_session_timeout', ${String(patience)}, true)`;
      return run(db);
    },
    { timeout: patience, maxWait: 10_000 },
  );

const paperHeld = typedQuery((tables, { id }: Given<Readonly<{ id: string }>>) =>
  tables
    .selectFrom("BatchPaper as p")
    .where("p.id", "=", id)
    .where("p.state", "=", "making")
    .select(["p.id", "p.batchId", "p.position", "p.fileOf", "p.what", "p.form", "p.paperId", "p.title"])
    .forUpdate()
    .skipLocked(),
);

export type HeldPaper = Readonly<{
  id: string;
  batchId: string;
  position: number;
  fileOf: string;
  what: string;
  form: string | null;
  paperId: string | null;
  title: string;
}>;

/** What came of a paper: its own file and, unless it is a scan, its page; or why there is none. */
export type Made = Readonly<{ page: Typeset | null; file: Uint8Array }> | Readonly<{ failure: BatchFailure }>;

/**
 * Makes a paper while its row is locked, and writes what came of it in the same transaction: whoever is killed leaves it to be
 * made, and nobody makes one that is made.
 */
export const makePaper = (
  { accountId }: Work,
  paperId: string,
  make: (paper: HeldPaper) => Promise<Made>,
  now: () => Date,
): Promise<void> =>
  asAsker(accountId, async (db) => {
    const [paper] = await readInTransaction(db, paperHeld({ id: paperId }));
    if (!paper) return;
    const made = await make(paper);
    const ended =
      "failure" in made
        ? { state: "failed", reason: made.failure }
        : {
            state: "done",
            pageSealed: made.page && sealedPage(made.page, paper.id),
            fileSealed: sealedFile(made.file, "BatchPaper.fileSealed", paper.id),
          };
    await db.batchPaper.update({
      where: { id: paper.id },
      data: { ...ended, endedAt: now() },
      select: { id: true },
    });
  });

const batchHeld = typedQuery((tables, { id }: Given<Readonly<{ id: string }>>) =>
  tables
    .selectFrom("Batch as b")
    .where("b.id", "=", id)
    .where("b.finishedAt", "is", null)
    .select("b.id")
    .forUpdate()
    .skipLocked(),
);

/** The files of a batch, or why there are none. */
export type Files = Readonly<{ pdf: Uint8Array | null; zip: Uint8Array }> | Readonly<{ failure: BatchFailure }>;

/** Makes the files of a batch while its row is locked; what its papers held until then is no longer kept twice. */
export const makeFiles = (
  { accountId, batchId }: Work,
  make: (db: Database) => Promise<Files>,
  now: () => Date,
): Promise<void> =>
  asAsker(accountId, async (db) => {
    const [held] = await readInTransaction(db, batchHeld({ id: batchId }));
    if (!held) return;
    const files = await make(db);
    const kept =
      "failure" in files
        ? { failure: files.failure }
        : {
            pdfSealed: files.pdf && sealedFile(files.pdf, "Batch.pdfSealed", batchId),
            zipSealed: sealedFile(files.zip, "Batch.zipSealed", batchId),
          };
    await db.batch.update({ where: { id: batchId }, data: { ...kept, finishedAt: now() }, select: { id: true } });
    await db.batchPaper.updateMany({ where: { batchId }, data: { pageSealed: null, fileSealed: null } });
  });

/** Removes the batches whose days are over. */
export const removeOldBatches = (at: Date): Promise<unknown> =>
  client().$executeRaw`SELECT remove_old_batches(${at.toISOString()}::timestamptz)`;
