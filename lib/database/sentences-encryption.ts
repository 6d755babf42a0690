import { isReadable } from "../primitives/sealed-text";
import { encrypt, openSealed } from "./encryption";
import { type SealedDocument, sentenceFields } from "./sealed-columns";

type Document = Readonly<Record<string, unknown>>;

const isSentence = ([name, value]: readonly [string, unknown]): boolean =>
  typeof value === "string" && sentenceFields.some((field) => field === name);

/** A document for its row, with the sentences in it sealed as one text. */
export const sealSentences = (document: Document, column: SealedDocument, row: string): Document => {
  const entries = Object.entries(document);
  const sentences = Object.fromEntries(entries.filter(isSentence));
  if (Object.keys(sentences).length === 0) return document;
  const sealed = Buffer.from(encrypt(JSON.stringify(sentences), column, row)).toString("base64");
  return { ...Object.fromEntries(entries.filter((entry) => !isSentence(entry))), sealed };
};

/** A document for a page, with its sentences; without them where they were altered. */
export const openSentences = (
  { sealed, ...open }: Document,
  column: SealedDocument,
  row: string,
): Readonly<{ document: Document; isWhole: boolean }> => {
  if (typeof sealed !== "string") return { document: open, isWhole: true };
  const text = openSealed(Buffer.from(sealed, "base64"), column, row);
  if (!isReadable(text)) return { document: open, isWhole: false };
  return { document: { ...open, ...(JSON.parse(text) as Document) }, isWhole: true };
};
