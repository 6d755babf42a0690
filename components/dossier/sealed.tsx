import { isReadable, type SealedText } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{ text: SealedText; words: Pick<Words, "layout"> }>;

/** A text that is stored encrypted; where it cannot be opened, that it cannot be read. */
export function Sealed({ text, words }: Props) {
  return isReadable(text) ? text : <em className="text-danger">{words.layout.unreadable}</em>;
}

/** The same as plain text, for a sentence that names it. */
export const sealedText = (text: SealedText, { layout }: Pick<Words, "layout">): string =>
  isReadable(text) ? text : layout.unreadable;
