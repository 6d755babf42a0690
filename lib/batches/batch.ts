/** What is asked for at once: papers for a meeting of a cell, certificates of a class, a packet for the superior, or a bundle to hand over. */
export const batchKinds = ["meeting", "certificates", "packet", "bundle"] as const;
export type BatchKind = (typeof batchKinds)[number];
export const isBatchKind = (text: string): text is BatchKind => batchKinds.some((kind) => kind === text);

export const batchPaperStates = ["waiting", "making", "done", "failed"] as const;
export type BatchPaperState = (typeof batchPaperStates)[number];
export const isBatchPaperState = (text: string): text is BatchPaperState =>
  batchPaperStates.some((state) => state === text);

/** Why a paper, or the files of a batch, could not be made. */
export const batchFailures = [
  "not-permitted",
  "unreadable",
  "not-made",
  "worker-ended",
  "none-made",
  "scan-gone",
  "scan-unreadable",
  "scan-erased",
] as const;
export type BatchFailure = (typeof batchFailures)[number];
export const batchFailureOf = (text: string): BatchFailure =>
  batchFailures.find((failure) => failure === text) ?? "not-made";

/** A paper asked for: a form filled from the record, one as it was issued, a version of a scan, or the index of a packet. */
export type AskedPaper = Readonly<{ fileOf: string; title: string }> &
  (
    | Readonly<{ what: "form"; form: string }>
    | Readonly<{ what: "issued" | "scan"; paperId: string }>
    | Readonly<{ what: "index" }>
  );

/** What was typed for all papers of a batch. */
export type BatchWish = Readonly<{
  meetingOn: string | null;
  meetingAt: string | null;
  /** Of a class, for all its certificates. */
  classFrom: string | null;
  classTo: string | null;
  classHolder: string | null;
  classResult: string | null;
  /** The folder of a bundle: the codes of the organisations, and the person's national ID. */
  units: string | null;
  nationalId: string | null;
  /** Whether the scans kept of the papers go with it. */
  scans: boolean;
}>;

export const noWish: BatchWish = {
  ...{ meetingOn: null, meetingAt: null, classFrom: null, classTo: null, classHolder: null, classResult: null },
  ...{ units: null, nationalId: null, scans: false },
};

/** Limits of the queue: papers of a batch, batches of an account that are not ready, how often a paper is begun. */
export const mostPapers = 300;
export const mostWaiting = 5;
export const mostAttempts = 3;
/** Bytes that the scans of a batch may come to: they are held in memory at once, several times over. */
export const mostScanBytes = 50 * 1024 * 1024;

/** Days for which the files are kept. */
export const keptDays = 7;

/** Whether each paper is a PDF of its own in the zip, as a bundle asks; the zips of others hold Word files. */
export const holdsPdf = (kind: BatchKind): boolean => kind === "bundle";
