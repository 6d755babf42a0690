import type { Actor } from "../access/actor";
import { lockOwnAccount } from "../accounts/account-lock";
import { command } from "../command";
import type { Database } from "../database/client";
import { lockCase } from "../documents/paper-lock";
import { formatDay } from "../primitives/day";
import { text } from "../text/text";
import { done, notFound, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { dossierWithin, mayAskMeeting, meetingCases } from "./asking-queries";
import {
  type AskedPaper,
  type BatchKind,
  type BatchWish,
  mostPapers,
  mostScanBytes,
  mostWaiting,
  noWish,
} from "./batch";
import { lockBatch } from "./batch-lock";
import { writeBatch } from "./batch-persistence";
import { bundleLines } from "./bundle";
import { papersOfClass } from "./certificates";
import { classWithin } from "./class-queries";
import { meetingPapers, papersOfMeeting } from "./meeting";
import { papersOfPacket, type ScanHere } from "./packet";
import { letterOf, packetWords } from "./papers-of-dossier";
import { batchSchema, bundleSchema, certificatesSchema, meetingSchema, packetSchema } from "./schema";

type Asking = Readonly<{
  kind: BatchKind;
  about: string;
  papers: readonly AskedPaper[];
  wish: Partial<BatchWish>;
  /** Those that may go with it. */
  scans?: readonly ScanHere[];
}>;

/** Whole megabytes, upwards. */
const mega = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

/** Puts a batch into the queue, unless it is too large or too many of the account's wait already. */
const ask = async (
  db: Database,
  actor: Actor,
  { kind, about, papers, wish, scans = [] }: Asking,
  at: Date,
): Promise<Outcome<{ batchId: string }>> => {
  const asked = new Set(papers.map((paper) => ("paperId" in paper ? paper.paperId : null)));
  const weight = scans.filter(({ id }) => asked.has(id)).reduce((sum, { size }) => sum + size, 0);
  const waiting = await db.batch.count({ where: { accountId: actor.accountId, finishedAt: null } });
  const refusals: Refusal[] = [
    ...(papers.length === 0 ? [{ code: "batch-empty", facts: {} }] : []),
    ...(papers.length > mostPapers
      ? [{ code: "batch-too-large", facts: { count: papers.length, most: mostPapers } }]
      : []),
    ...(weight > mostScanBytes
      ? [{ code: "scans-too-large", facts: { size: mega(weight), most: mega(mostScanBytes) }, field: "scans" }]
      : []),
    ...(waiting >= mostWaiting ? [{ code: "batches-waiting", facts: { count: waiting } }] : []),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return done({ batchId: await writeBatch(db, actor, { kind, about, papers, wish: { ...noWish, ...wish } }, at) });
};

/** Asks for the papers of a meeting of a cell: of each case whose next step is its vote, the forms ticked. */
export const askMeetingPapers = command({
  name: "batches.askMeeting",
  permission: "papers.issue",
  input: meetingSchema,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor, input, at }) => {
    const { unitId, meetingOn, meetingAt } = input;
    const { from, to } = actor.reach;
    const unit = mayAskMeeting(actor)
      ? await db.unit.findFirst({
          where: { id: unitId, path: { gte: from, lt: to }, kind: "cell", to: null },
          select: { shortName: true },
        })
      : null;
    if (!unit) return notFound;
    const ticked = meetingPapers.filter((paper) => input[paper]);
    if (ticked.length === 0) return refused({ code: "no-paper-ticked", facts: {}, field: meetingPapers[0] });
    const papers = papersOfMeeting(await meetingCases(db, actor, unitId), ticked);
    return ask(db, actor, { kind: "meeting", about: unit.shortName, papers, wish: { meetingOn, meetingAt } }, at);
  },
});

/** Asks for the certificates of a class: of each person in whose case one of it is recorded. */
export const askCertificates = command({
  name: "batches.askCertificates",
  permission: "papers.issue",
  input: certificatesSchema,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor, input: { classOf, ...wish }, at }) => {
    const found = await classWithin(db, actor, classOf);
    if (!found) return notFound;
    if (wish.classTo < wish.classFrom)
      return refused({ code: "class-days-order", facts: { from: wish.classFrom }, field: "classTo" });
    const about = `${found.issuer}, ${formatDay(found.on)}`;
    return ask(db, actor, { kind: "certificates", about, papers: papersOfClass(found), wish }, at);
  },
});

/** Asks for the packet that goes to the superior committee with the dossier of a case. */
export const askPacket = command({
  name: "batches.askPacket",
  permission: "papers.issue",
  input: packetSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input: { caseId, scans }, at, on }) => {
    const dossier = await dossierWithin(db, actor, caseId, on, scans);
    if (!dossier) return notFound;
    const { title, id: form } = letterOf(dossier.purpose);
    const papers = papersOfPacket(caseId, dossier.packet, { form, title }, packetWords(text("vi")));
    const wish = { scans };
    return ask(db, actor, { kind: "packet", about: dossier.name, papers, wish, scans: dossier.scans }, at);
  },
});

/** Asks for the bundle by which the papers of a case are handed over in digital form. */
export const askBundle = command({
  name: "batches.askBundle",
  permission: "papers.issue",
  input: bundleSchema,
  lock: (db, { caseId }) => lockCase(db, caseId),
  run: async ({ db, actor, input: { caseId, units, nationalId, scans }, at, on }) => {
    const dossier = await dossierWithin(db, actor, caseId, on, scans);
    if (!dossier) return notFound;
    const { titleOf, scanOf } = packetWords(text("vi"));
    const papers = bundleLines(dossier, titleOf, dossier).flatMap(({ paperId, title, there }): AskedPaper[] => {
      if (paperId === null) return [];
      const isScan = there === "scan";
      return [{ what: isScan ? "scan" : "issued", fileOf: caseId, paperId, title: isScan ? scanOf(title) : title }];
    });
    const wish = { units, nationalId, scans };
    return ask(db, actor, { kind: "bundle", about: dossier.name, papers, wish, scans: dossier.scans }, at);
  },
});

/** Throws away an own batch, ready or not. */
export const removeBatch = command({
  name: "batches.remove",
  permission: "papers.issue",
  input: batchSchema,
  lock: (db, { batchId }, actor) => lockBatch(db, batchId, actor.actingPost),
  run: async ({ db, input: { batchId } }) => {
    await db.batch.deleteMany({ where: { id: batchId } });
    return done({ batchId });
  },
});
