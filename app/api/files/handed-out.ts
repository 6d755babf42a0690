import type { Actor } from "@/lib/access/actor";
import { type FoundVersion, partsOf } from "@/lib/files/attachment-queries";
import { pdfOfPages } from "@/lib/files/pdf-of-pages";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Version = Pick<FoundVersion, "id" | "form" | "size" | "parts">;

/** What is handed out: a document as it was sent, one photograph as a picture, several as the pages of a PDF. */
export const contentOf = (actor: Actor, version: Version) => {
  const { form, size, parts } = version;
  const pieces = partsOf(actor, version);
  if (form === "docx") return { pieces, type: word, ending: "docx", size };
  if (form === "pdf") return { pieces, type: "application/pdf", ending: "pdf", size };
  if (parts === 1) return { pieces, type: "image/jpeg", ending: "jpg", size };
  return { pieces: pdfOfPages(pieces, parts), type: "application/pdf", ending: "pdf", size: null };
};
