import { readWords } from "@/app/language";
import { readIdentity } from "@/app/session";
import type { Actor } from "@/lib/access/actor";
import { type FoundVersion, partsOf } from "@/lib/files/attachment-queries";
import { fileTitle } from "@/lib/files/papers";
import { pdfOfPages } from "@/lib/files/pdf-of-pages";
import { auditedDownload } from "@/lib/files/queries";
import { fileName, notThere, saved } from "../../../answers";

export const dynamic = "force-dynamic";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What is handed out: a document as it was attached, one photograph as a picture, several as the pages of a PDF. */
const contentOf = (actor: Actor, version: FoundVersion) => {
  const { form, size, parts } = version;
  const pieces = partsOf(actor, version);
  if (form === "docx") return { pieces, type: word, ending: "docx", size };
  if (form === "pdf") return { pieces, type: "application/pdf", ending: "pdf", size };
  if (parts === 1) return { pieces, type: "image/jpeg", ending: "jpg", size };
  return { pieces: pdfOfPages(pieces, parts), type: "application/pdf", ending: "pdf", size: null };
};

/** A file to be kept by whoever takes it. */
export const GET = async (
  _request: Request,
  { params }: Readonly<{ params: Promise<Readonly<{ versionId: string }>> }>,
): Promise<Response> => {
  const identity = await readIdentity();
  if (identity.kind !== "actor") return notThere();
  const version = await auditedDownload(identity.actor, (await params).versionId);
  if (!version) return notThere();
  const { pieces, type, ending, size } = contentOf(identity.actor, version);
  const title = fileTitle(version.paper, await readWords());
  return saved(pieces, { type, size, name: fileName(title, version.paper, version.version, ending) });
};
