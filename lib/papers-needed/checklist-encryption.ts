import { encrypt, openSealed } from "../database/encryption";
import { isReadable } from "../primitives/sealed-text";
import { type Checklist, checklistFrom, emptyChecklist, storedChecklist } from "./checklist";

const column = "PaperChecklist.contentSealed";

export const sealedChecklist = (checklist: Checklist, id: string): Uint8Array<ArrayBuffer> =>
  encrypt(storedChecklist(checklist), column, id);

/** The checklist of a row; empty where there is none, null where it cannot be read. */
export const openedChecklist = (row: Readonly<{ id: string; content: Uint8Array }> | null): Checklist | null => {
  if (!row) return emptyChecklist;
  const text = openSealed(row.content, column, row.id);
  return isReadable(text) ? checklistFrom(text) : null;
};
