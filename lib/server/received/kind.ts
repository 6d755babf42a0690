import { fileTypeFromBuffer } from "file-type";
import type { FileRefusal } from "../../files/refusals";
import { docxRefusal } from "./docx";
import { pdfRefusal } from "./pdf";

export type FileKind = "pdf" | "docx" | "picture" | "heic";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const kinds: Readonly<Record<string, FileKind>> = {
  "application/pdf": "pdf",
  "application/zip": "docx",
  [word]: "docx",
  "image/jpeg": "picture",
  "image/png": "picture",
  "image/heic": "heic",
  "image/heif": "heic",
};

const programs = /msdownload|x-elf|mach-binary|java-archive|x-msi|x-ms-shortcut|apk|x-rpm|x-deb|wasm/;

/** Windows keeps old documents of Word and those with a password in the same wrapping. */
const wrapped = "application/x-cfb";

type Judged = Readonly<{ kind: FileKind } | { refusal: FileRefusal }>;

const checks: Readonly<Record<FileKind, (bytes: Buffer) => FileRefusal | undefined>> = {
  pdf: pdfRefusal,
  docx: docxRefusal,
  // Pictures are judged where they are decoded.
  picture: () => undefined,
  heic: () => undefined,
};

/** What a file is by its content, whatever its name says, or why it is not taken. */
export const judgedFile = async (bytes: Buffer): Promise<Judged> => {
  if (bytes.length === 0) return { refusal: "file-empty" };
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? "";
  const kind = kinds[mime];
  if (!kind) {
    if (programs.test(mime) || bytes.subarray(0, 2).toString("latin1") === "#!") return { refusal: "file-program" };
    return { refusal: mime === wrapped ? "file-old-word" : "file-kind" };
  }
  const refusal = checks[kind](bytes);
  return refusal ? { refusal } : { kind };
};
