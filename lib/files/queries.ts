import { type Actor, may } from "../access/actor";
import { readFile } from "../admissions/file/head-queries";
import { caseSeenAudit, writeSeenAudit } from "../audit/audit-persistence";
import { asActor, reading } from "../database/client";
import { mayReadHistory } from "../dossier/permissions";
import { now } from "../primitives/clock";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { isViewPass, viewPass } from "./attachment-encryption";
import { attachmentsFrom, attachmentsOf, type FoundVersion, findVersion, readPart } from "./attachment-queries";
import { presentVersion } from "./content";
import { isFilePaper, isRegisterOnly } from "./papers";
import { readChosen } from "./register-only-queries";

/** What is kept of a case beside its record: for those who read the history. Null when out of reach. */
const fileOf = async (actor: Actor, caseId: string, on: Day, audit: ReturnType<typeof caseSeenAudit> | null) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  const file = await readFile(actor, caseId, on, attachmentsOf({ caseId }), audit);
  const [row] = file?.more[0] ?? [];
  if (!file || !row) return null;
  return {
    ...{ head: file.head, caseId, path: file.record.path },
    ...attachmentsFrom(row, file.record.path),
    mayKeep: may(actor, "papers.keep") && !file.tie,
  };
};

/** The papers kept of a case, each with its entry and the latest scan. Writes an audit row. */
export const auditedFileList = (actor: Actor, caseId: string, on: Day) =>
  fileOf(actor, caseId, on, caseSeenAudit(actor, "dossier.seen", caseId, "files"));

export type FileListView = NonNullable<Awaited<ReturnType<typeof auditedFileList>>>;

type Asked = Readonly<{ caseId: string; attachmentId: string }>;

/**
 * One paper with all its versions. Writes an audit row that names the paper; with the pass it gives, what the page shows of one
 * version may be fetched for some minutes.
 */
export const auditedFileView = async (actor: Actor, { caseId, attachmentId }: Asked, shown: number | null, on: Day) => {
  const file = await fileOf(actor, caseId, on, null);
  const attachment = file?.attachments.find(({ id }) => id === attachmentId);
  if (!file || !attachment) return null;
  const { versions } = attachment;
  const version = versions.find((each) => each.version === shown) ?? presentVersion(versions);
  const subject = { id: caseId, path: file.path, caseId };
  await asActor(actor, (db) => writeSeenAudit(db, actor, "dossier.seen", subject, `file-${attachment.paper}`));
  const isOpen = version !== null && version.erasedOn === null && !attachment.isRegisterOnly;
  return {
    ...{ head: file.head, caseId, mayKeep: file.mayKeep, attachment, version },
    pass: isOpen ? viewPass(actor.accountId, version.id, now()) : null,
  };
};

export type FileView = NonNullable<Awaited<ReturnType<typeof auditedFileView>>>;

/** The portrait and the photograph it is cut from, for who may cut it: the page shows that photograph. */
export const auditedCropView = async (actor: Actor, asked: Asked, on: Day) => {
  const view = await auditedFileView(actor, asked, null, on);
  const source = view?.attachment.versions.find(({ madeFrom, erasedOn }) => madeFrom === null && erasedOn === null);
  if (!view?.mayKeep || !source || view.attachment.paper !== "portrait") return null;
  const { head, caseId, attachment } = view;
  return { head, caseId, attachment, versionId: source.id, pass: viewPass(actor.accountId, source.id, now()) };
};

export type CropView = NonNullable<Awaited<ReturnType<typeof auditedCropView>>>;

/** The papers of a case one of which is to be added, for who may; it tells the person's name and of which no content is kept. */
export const papersToAdd = async (actor: Actor, caseId: string, on: Day) => {
  const file = await fileOf(actor, caseId, on, null);
  return file?.mayKeep ? { head: file.head, caseId, chosen: file.chosen } : null;
};

/** What is asked before something is attached to a paper: null for who may not, or out of reach. */
export const paperToAttach = async (actor: Actor, caseId: string, paper: string) => {
  if (!may(actor, "papers.keep") || !isId(caseId) || !isFilePaper(paper)) return null;
  return reading(actor, async (db) => {
    const found = await db.admissionCase.findFirst({
      where: { id: caseId },
      select: { path: true, personId: true, person: { select: { fullName: true } } },
    });
    if (!found || found.personId === actor.personId) return null;
    return {
      ...{ caseId, paper, name: found.person.fullName },
      isRegisterOnly: isRegisterOnly(paper, await readChosen(db, found.path)),
    };
  });
};

export type PaperToAttach = NonNullable<Awaited<ReturnType<typeof paperToAttach>>>;

/** A version, for whoever has just opened its page: that left the row of the audit. */
export const viewedVersion = async (actor: Actor, versionId: string, pass: string): Promise<FoundVersion | null> => {
  if (!mayReadHistory(actor) || !isId(versionId)) return null;
  return isViewPass(pass, actor.accountId, versionId, now()) ? findVersion(actor, versionId) : null;
};

/** A page of a version of photographs. */
export const viewedPage = async (
  actor: Actor,
  versionId: string,
  page: number,
  pass: string,
): Promise<Buffer | null> => {
  const version = await viewedVersion(actor, versionId, pass);
  if (version?.form !== "images" || !(page >= 1 && page <= version.parts)) return null;
  return readPart(actor, version, page - 1);
};

/**
 * A version that is taken away: each time a row of the audit that names the paper.
 * @param as whether it is handed out now, or read for what is handed out later
 */
export const auditedDownload = async (
  actor: Actor,
  versionId: string,
  as: "download" | "file" = "download",
): Promise<FoundVersion | null> => {
  if (!mayReadHistory(actor) || !isId(versionId)) return null;
  const version = await findVersion(actor, versionId);
  if (!version) return null;
  const { caseId, path, paper } = version;
  const subject = { id: caseId, path, caseId };
  await asActor(actor, (db) => writeSeenAudit(db, actor, "dossier.seen", subject, `${as}-${paper}`));
  return version;
};

/** A version that may be withdrawn, for who may; what was cut from it goes with it. */
export const auditedWithdrawalView = async (actor: Actor, asked: Asked, shown: number | null, on: Day) => {
  const view = await auditedFileView(actor, asked, shown, on);
  const version = view?.version;
  if (!view?.mayKeep || !version || version.erasedOn !== null) return null;
  const hasCuttings = view.attachment.versions.some(
    ({ madeFrom, erasedOn }) => madeFrom === version.version && erasedOn === null,
  );
  return { ...view, version, hasCuttings };
};

export type WithdrawalView = NonNullable<Awaited<ReturnType<typeof auditedWithdrawalView>>>;

/** The photograph a portrait is cut from: the latest that was sent. Null for who may not cut it. */
export const findPhotograph = async (actor: Actor, { caseId, attachmentId }: Asked) => {
  if (!may(actor, "papers.keep")) return null;
  const found = await reading(actor, (db) =>
    db.attachmentVersion.findFirst({
      where: { attachmentId, caseId, madeFrom: null, erasedAt: null, attachment: { paper: "portrait" } },
      select: { id: true, version: true, parts: true },
      orderBy: { version: "desc" },
    }),
  );
  if (!found) return null;
  return { versionId: found.id, version: found.version, bytes: await readPart(actor, found, 0) };
};
