import { limits } from "../../files/limits";
import type { FileRefusal } from "../../files/refusals";
import { DamagedZip, type Entry, entriesOf, unpacked } from "./zip";

const isXml = ({ name }: Entry): boolean => /\.(xml|rels)$/i.test(name);

/** What a document may not have in it: programs, other files, controls. */
const forbidden = (entries: readonly Entry[]): FileRefusal | undefined => {
  const has = (shape: RegExp) => entries.some(({ name }) => shape.test(name));
  if (has(/vbaProject|\.bin$|macrosheets/i)) return "docx-macros";
  if (has(/(^|\/)(embeddings|activeX|ole)\//i)) return "docx-embedded";
  return undefined;
};

/** How large it becomes, by what its list says; what each file really holds is held against that when it is opened. */
const expansion = (entries: readonly Entry[]): FileRefusal | undefined => {
  const total = (of: readonly Entry[]) => of.reduce((sum, { size }) => sum + size, 0);
  return total(entries) > limits.unpacked || total(entries.filter(isXml)) > limits.xml ? "docx-expands" : undefined;
};

/** A link a reader may follow is allowed; what Word fetches by itself when it opens the document is not. */
const reachesOutside = (rels: string): boolean =>
  (rels.match(/<Relationship\b[^>]*>/g) ?? []).some(
    (each) => /TargetMode\s*=\s*["']External["']/i.test(each) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(each),
  );

const textOf = (bytes: Buffer): string => {
  const [first, second] = bytes;
  return first === 0xff && second === 0xfe ? bytes.toString("utf16le") : bytes.toString("latin1");
};

const wrongXml = (text: string, name: string): FileRefusal | undefined => {
  // Entities are declared in a document type; Word writes none.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return "docx-entities";
  return /\.rels$/i.test(name) && reachesOutside(text) ? "docx-outside" : undefined;
};

/** Whether a zip is a document of Word, by what its own table of contents says. */
const isDocument = (contents: string): boolean => /wordprocessingml\.(document|template)\.main\+xml/.test(contents);

/** Why a zip is not taken as a document of Word. Nothing in it is opened beyond what it says it holds. */
export const docxRefusal = (bytes: Buffer): FileRefusal | undefined => {
  try {
    const entries = entriesOf(bytes, limits.entries);
    if (entries.some(({ flags }) => (flags & 1) === 1)) return "docx-locked";
    const early = expansion(entries) ?? forbidden(entries);
    if (early) return early;
    const contents = entries.find(({ name }) => name === "[Content_Types].xml");
    if (!contents || !entries.some(({ name }) => name === "word/document.xml")) return "file-kind";
    const types = textOf(unpacked(bytes, contents));
    if (/macroEnabled/i.test(types)) return "docx-macros";
    if (!isDocument(types)) return "file-kind";
    for (const entry of entries.filter(isXml)) {
      const wrong = wrongXml(textOf(unpacked(bytes, entry)), entry.name);
      if (wrong) return wrong;
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    return error.message === "another size than stated" || error.message === "too many files"
      ? "docx-expands"
      : "file-damaged";
  }
};
