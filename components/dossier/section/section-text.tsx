import type { SealedText } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../sealed";

/** The text of a section with its line breaks. */
export function SectionText({ content, words }: Readonly<{ content: SealedText | null; words: Words }>) {
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
