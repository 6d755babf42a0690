import { encrypt, openSealed } from "../database/encryption";
import type { SealedColumn } from "../database/sealed-columns";
import type { Typeset } from "../documents/page/blocks";
import { isReadable } from "../primitives/sealed-text";
import { type BatchWish, noWish } from "./batch";

type FileColumn = Extract<SealedColumn, "Batch.pdfSealed" | "Batch.zipSealed" | "BatchPaper.fileSealed">;

const sealedJson = (value: unknown, column: SealedColumn, id: string) => encrypt(JSON.stringify(value), column, id);

const openedJson = (sealed: Uint8Array, column: SealedColumn, id: string): unknown => {
  const text = openSealed(sealed, column, id);
  return isReadable(text) ? JSON.parse(text) : null;
};

export const sealedWish = (wish: BatchWish, id: string) => sealedJson(wish, "Batch.wishSealed", id);
export const openedWish = (sealed: Uint8Array, id: string): BatchWish => ({
  ...noWish,
  ...(openedJson(sealed, "Batch.wishSealed", id) as Partial<BatchWish> | null),
});

export const sealedPage = (paper: Typeset, id: string) => sealedJson(paper, "BatchPaper.pageSealed", id);
export const openedPage = (sealed: Uint8Array, id: string): Typeset | null =>
  openedJson(sealed, "BatchPaper.pageSealed", id) as Typeset | null;

export const sealedFile = (bytes: Uint8Array, column: FileColumn, id: string) =>
  encrypt(Buffer.from(bytes).toString("base64"), column, id);

/** The bytes of a file; null where it cannot be read. */
export const openedFile = (sealed: Uint8Array, column: FileColumn, id: string): Buffer | null => {
  const text = openSealed(sealed, column, id);
  return isReadable(text) ? Buffer.from(text, "base64") : null;
};
