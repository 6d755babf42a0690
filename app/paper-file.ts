import type { Typeset } from "@/lib/documents/page/blocks";
import { pdfBytes } from "@/lib/documents/page/pdf-bytes";
import { wordBytes } from "@/lib/documents/page/word-bytes";
import { searchKey } from "@/lib/primitives/name";

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;

/** A name a file may have anywhere: "6-KNĐ Nghị quyết" is "6-knd-nghi-quyet". */
const fileName = (title: string): string =>
  searchKey(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);

/** A paper to be saved on the reader's machine, as Word or PDF. */
export const paperFile = async (paper: Typeset, as: string): Promise<Response> => {
  if (as !== "docx" && as !== "pdf") return new Response(null, { status: 404 });
  const bytes = await (as === "docx" ? wordBytes(paper) : pdfBytes(paper));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": types[as],
      "content-disposition": `attachment; filename="${fileName(paper.title)}.${as}"`,
      "cache-control": "private, no-store",
    },
  });
};
