import { encrypt, openSealed } from "../../database/encryption";
import { isReadable } from "../../primitives/sealed-text";
import type { Draft } from "./draft";

export const sealedDraft = (draft: Draft, id: string) =>
  encrypt(JSON.stringify(draft), "CommentDraft.sentencesSealed", id);

/** The sentences of a draft; null where they cannot be read. */
export const openedDraft = (sealed: Uint8Array, id: string): Draft | null => {
  const text = openSealed(sealed, "CommentDraft.sentencesSealed", id);
  return isReadable(text) ? (JSON.parse(text) as Draft) : null;
};
