import { encrypt, openSealed } from "../database/encryption";
import { isReadable } from "../primitives/sealed-text";
import { type Content, contentFrom, emptyContent } from "./history/content";

type Stored = Readonly<{ id: string | null; contentSealed: Uint8Array | null }>;

/** The text of a section as it is stored. */
export const sealedContent = (id: string, content: string) => encrypt(content, "DossierSection.contentSealed", id);

/** The stored text of a section; null where there is none, or where it cannot be read and is written again. */
export const storedText = ({ id, contentSealed }: Stored): string | null => {
  const text = id && contentSealed ? openSealed(contentSealed, "DossierSection.contentSealed", id) : null;
  return text !== null && isReadable(text) ? text : null;
};

/** The boxes and rows of an item; empty where nothing, or a free text, is stored. */
export const contentOf = (
  { section }: Readonly<{ section: Stored }>,
  { number }: Readonly<{ number: number }>,
): Content => contentFrom(number, storedText(section) ?? "") ?? emptyContent;
