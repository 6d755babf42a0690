import { createHash } from "node:crypto";
import { zipSync } from "fflate";

export type NamedFile = Readonly<{ name: string; bytes: Uint8Array }>;

/** Files as one zip, in their order. They are compressed in themselves, so that it only joins them. @param at the time they all bear */
export const zipBytes = (files: readonly NamedFile[], at: Date): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0, mtime: at }]])));

/** The ending of a file by its first bytes: a PDF, a picture, or a document of Word. */
export const endingOf = (bytes: Uint8Array): "pdf" | "jpg" | "docx" => {
  if (Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "%PDF") return "pdf";
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? "jpg" : "docx";
};

/** SHA-256 of a file, in hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
