import { contentFrom } from "@/lib/dossier/history/content";
import { isReadable, type SealedText } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../sealed";
import { PrintedItem } from "./printed-item";

type Props = Readonly<{
  number: number;
  content: SealedText | null;
  words: Words;
  remarkAt?: ((rowId: string) => string) | undefined;
}>;

/** What an item says: its boxes and rows, or its text with its line breaks. */
export function SectionText({ number, content, words, remarkAt }: Props) {
  if (content !== null && isReadable(content) && contentFrom(number, content))
    return (
      <div className="my-2">
        <PrintedItem
          caption={words.dossier.section.content}
          number={number}
          remarkAt={remarkAt}
          stored={content}
          words={words}
        />
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
