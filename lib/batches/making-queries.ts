import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import { filled } from "../documents/filled";
import type { Values } from "../documents/forms/fields";
import { dossierIndex } from "../documents/forms/papers/dossier-letters";
import { typesetForm } from "../documents/forms/typeset";
import { auditedIssuedPaper } from "../documents/issued-queries";
import type { Typeset } from "../documents/page/blocks";
import { auditedFormView } from "../documents/queries";
import { templateContent } from "../documents/templates/queries";
import { partsOf } from "../files/attachment-queries";
import { UnreadableFile } from "../files/content";
import { pdfOfPages } from "../files/pdf-of-pages";
import { auditedDownload } from "../files/queries";
import type { Day } from "../primitives/day";
import { text } from "../text/text";
import { auditedDossier } from "./asking-queries";
import { type BatchFailure, type BatchKind, type BatchWish, isBatchKind } from "./batch";
import { openedFile, openedPage, openedWish } from "./batch-encryption";
import { endingOfScan } from "./bundle";
import { classValues, isReadyToSign } from "./certificates";
import { isFilledByHand, wishedValues } from "./meeting";
import { indexLines } from "./packet";
import { letterOf, packetWords } from "./papers-of-dossier";

/** The office's own template of a paper, and what it is filled with. */
export type OwnForm = Readonly<{ template: Uint8Array; values: Values }>;

/** A paper as its asker may read it today, or why there is none. */
export type PaperFound =
  | Readonly<{ page: Typeset; own: OwnForm | null }>
  | Readonly<{ scan: Uint8Array }>
  | Readonly<{ failure: BatchFailure }>;

const notPermitted = { failure: "not-permitted" } as const;

/** A page with the template it is made by; one of an organisation out of reach counts as none. */
const withTemplate = async (
  actor: Actor,
  page: Typeset,
  templateId: string | null,
  values: Values,
): Promise<PaperFound> => {
  const template = templateId && (await templateContent(actor, templateId));
  return { page, own: template ? { template, values } : null };
};

const auditedIssued = async (actor: Actor, fileOf: string, paperId: string, on: Day): Promise<PaperFound> => {
  const view = await auditedIssuedPaper(actor, fileOf, paperId, on);
  if (!view) return notPermitted;
  return view.paper ? withTemplate(actor, view.paper, view.templateId, view.values) : { failure: "unreadable" };
};

/** A form as it was last issued, or as it would be now. */
const auditedForm = async (
  actor: Actor,
  fileOf: string,
  form: string,
  wish: BatchWish,
  on: Day,
): Promise<PaperFound> => {
  const view = await auditedFormView(actor, fileOf, form, on);
  if (!view) return notPermitted;
  const issued = view.issued.find(({ replacedById }) => replacedById === null);
  if (issued) return auditedIssued(actor, fileOf, issued.id, on);
  if (view.draft?.isReadable === false) return { failure: "unreadable" };
  const values = filled(view.form, { ...wishedValues(wish), ...classValues(wish), ...view.recorded }, view.typed);
  const isDraft = !isFilledByHand(view.form) && !isReadyToSign(view.form, view.recorded);
  const page = typesetForm(view.form, values, isDraft);
  return withTemplate(actor, page, view.template?.id ?? null, values);
};

/** A version of a scan as it is handed over: photographs as the pages of a PDF. */
const auditedScan = async (actor: Actor, versionId: string): Promise<PaperFound> => {
  const version = await auditedDownload(actor, versionId, "file");
  if (!version) return { failure: "scan-gone" };
  const parts = partsOf(actor, version);
  const isMade = version.form === "images" && endingOfScan(version) === "pdf";
  const pieces: Buffer[] = [];
  try {
    for await (const piece of isMade ? pdfOfPages(parts, version.parts) : parts) pieces.push(piece);
  } catch (error) {
    // Beginning again would not help; what is a fault of the database might be over then.
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    return { failure: "scan-unreadable" };
  }
  return { scan: Buffer.concat(pieces) };
};

/** The index of a packet, with the names and the signer of the letter that covers it. */
const auditedIndex = async (actor: Actor, fileOf: string, { scans }: BatchWish, on: Day): Promise<PaperFound> => {
  const dossier = await auditedDossier(actor, fileOf, on, scans);
  const letter = dossier && (await auditedFormView(actor, fileOf, letterOf(dossier.purpose).id, on));
  if (!letter) return notPermitted;
  const form = dossierIndex(indexLines(dossier.packet, packetWords(text("vi"))));
  return { page: typesetForm(form, filled(form, letter.recorded, {}), false), own: null };
};

type Wanted = Readonly<{ fileOf: string; what: string; form: string | null; paperId: string | null }>;

/** A paper of a batch, read with the rights its asker has now. Writes the audit rows of what is read. */
export const auditedPaper = (
  actor: Actor,
  { fileOf, what, form, paperId }: Wanted,
  wish: BatchWish,
  on: Day,
): Promise<PaperFound> => {
  if (what === "index") return auditedIndex(actor, fileOf, wish, on);
  if (what === "scan") return auditedScan(actor, paperId ?? "");
  if (paperId !== null) return auditedIssued(actor, fileOf, paperId, on);
  return auditedForm(actor, fileOf, form ?? "", wish, on);
};

/** What a batch is, for whoever makes it. @param db sees the batches of its asker */
export const batchToMake = async (
  db: Database,
  batchId: string,
): Promise<Readonly<{ kind: BatchKind; about: string; wish: BatchWish; askedAt: Date }> | null> => {
  const row = await db.batch.findUnique({
    where: { id: batchId },
    select: { kind: true, about: true, wishSealed: true, askedAt: true },
  });
  if (!row || !isBatchKind(row.kind)) return null;
  return { kind: row.kind, about: row.about, wish: openedWish(row.wishSealed, batchId), askedAt: row.askedAt };
};

/** The papers of a batch that are made, in their order, with their files, and where they are no scans their pages. */
export const papersMade = async (db: Database, batchId: string) => {
  const rows = await db.batchPaper.findMany({ where: { batchId, state: "done" }, orderBy: { position: "asc" } });
  return rows.flatMap(({ id, position, what, title, fileOf, paperId, pageSealed, fileSealed }) => {
    const page = pageSealed && openedPage(pageSealed, id);
    const file = fileSealed && openedFile(fileSealed, "BatchPaper.fileSealed", id);
    return (page || what === "scan") && file ? [{ id, position, title, fileOf, paperId, page, file }] : [];
  });
};
