import type { Actor } from "@/lib/access/actor";
import type { Values } from "@/lib/documents/forms/fields";
import type { Typeset } from "@/lib/documents/page/blocks";
import { NotConverted, officePdfBytes } from "@/lib/documents/page/office-pdf-bytes";
import { officeProgram } from "@/lib/documents/page/office-state";
import { pdfBytes } from "@/lib/documents/page/pdf-bytes";
import { wordBytes } from "@/lib/documents/page/word-bytes";
import { filledBytes } from "@/lib/documents/templates/filled-bytes";
import { templateContent } from "@/lib/documents/templates/queries";
import { searchKey } from "@/lib/primitives/name";
import { readWords } from "./language";

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;

type As = keyof typeof types;
const isAs = (as: string): as is As => Object.hasOwn(types, as);

/** A name a file may have anywhere: "6-KNĐ Nghị quyết" is "6-knd-nghi-quyet". */
const fileName = (title: string): string =>
  searchKey(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);

const missing = () => new Response(null, { status: 404 });

/** Bytes to be saved on the reader's machine, named by what they say. */
export const savedFile = (bytes: Uint8Array, title: string, as: As): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": types[as],
      "content-disposition": `attachment; filename="${fileName(title)}.${as}"`,
      "cache-control": "private, no-store",
    },
  });

/** A paper to be saved on the reader's machine, as Word or PDF. */
export const paperFile = async (paper: Typeset, as: string): Promise<Response> =>
  isAs(as) ? savedFile(await (as === "docx" ? wordBytes(paper) : pdfBytes(paper)), paper.title, as) : missing();

/** A PDF of a Word file by the office suite of the installation, or why there is none now. */
export const officeFile = async (program: string, word: Uint8Array, title: string): Promise<Response> => {
  try {
    return savedFile(await officePdfBytes(program, word), title, "pdf");
  } catch (error) {
    if (!(error instanceof NotConverted)) throw error;
    console.error(error);
    return new Response((await readWords()).templates.noPdf, { status: 503 });
  }
};

type Own = Readonly<{ templateId: string; values: Values }>;

/**
 * A paper that is made by the office's own template: Word from the template, and PDF from that where the installation has an
 * office suite, else from the lines of the shipped form.
 */
export const ownPaperFile = async (actor: Actor, paper: Typeset, as: string, own: Own | null): Promise<Response> => {
  const program = officeProgram();
  if (!own || (as === "pdf" && !program)) return paperFile(paper, as);
  const template = isAs(as) ? await templateContent(actor, own.templateId) : null;
  if (!template) return missing();
  const word = filledBytes(template, own.values, paper.watermark);
  return as === "pdf" && program ? officeFile(program, word, paper.title) : savedFile(word, paper.title, "docx");
};
