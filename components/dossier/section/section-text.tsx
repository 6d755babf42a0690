import { contentFrom } from "@/lib/dossier/history/content";
import { isReadable, type SealedText } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { ItemContent } from "../rows/item-content";
import { Sealed } from "../sealed";

type Props = Readonly<{ number: number; content: SealedText | null; words: Words }>;

/** What an item says: its boxes and rows, or its text with its line breaks. */
export function SectionText({ number, content, words }: Props) {
  const boxes = content !== null && isReadable(content) ? contentFrom(number, content) : undefined;
  if (boxes)
    return (
      <div className="my-2 break-words leading-relaxed" lang="vi">
        <ItemContent content={boxes} number={number} words={words} />
      </div>
    );
  return (
    <p
      className="my-2 max-w-3xl whitespace-pre-wrap break-words rounded-lg border border-line bg-paper p-4 leading-relaxed"
      lang="vi"
    >
      {content === null ? (
        <span className="text-muted">{words.dossier.section.empty}</span>
      ) : (
        <Sealed text={content} words={words} />
      )}
    </p>
  );
}
