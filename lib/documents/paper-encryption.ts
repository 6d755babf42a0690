import { encrypt, openSealed } from "../database/encryption";
import { isReadable } from "../primitives/sealed-text";
import { type FieldName, isFieldName, type Values } from "./forms/fields";
import type { Typeset } from "./page/blocks";

/** What an issued paper says: the values it was filled with, and the paper as it was set. */
export type Content = Readonly<{ values: Values; paper: Typeset }>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const valuesIn = (given: unknown): Values =>
  Object.fromEntries(
    Object.entries(given ?? {}).filter(
      (entry): entry is [FieldName, string] => isFieldName(entry[0]) && typeof entry[1] === "string",
    ),
  );

export const sealedDraft = (values: Values, id: string): Uint8Array<ArrayBuffer> =>
  encrypt(JSON.stringify(values), "PaperDraft.valuesSealed", id);

/** What was typed into a draft; null where it cannot be read. */
export const openedDraft = (sealed: Uint8Array, id: string): Values | null => {
  const text = openSealed(sealed, "PaperDraft.valuesSealed", id);
  return isReadable(text) ? valuesIn(parsed(text)) : null;
};

export const sealedContent = (content: Content, id: string): Uint8Array<ArrayBuffer> =>
  encrypt(JSON.stringify(content), "IssuedPaper.contentSealed", id);

/** What an issued paper says; null where it cannot be read. */
export const openedContent = (sealed: Uint8Array, id: string): Content | null => {
  const text = openSealed(sealed, "IssuedPaper.contentSealed", id);
  return isReadable(text) ? (parsed(text) as Content) : null;
};

export const sealedReason = (reason: string, id: string): Uint8Array<ArrayBuffer> =>
  encrypt(reason, "IssuedPaper.reasonSealed", id);

export const openedReason = (sealed: Uint8Array, id: string) => openSealed(sealed, "IssuedPaper.reasonSealed", id);
