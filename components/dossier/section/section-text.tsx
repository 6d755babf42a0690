import type { Words } from "@/lib/text/text";

/** The text of a section with its line breaks. */
export function SectionText({ content, words }: Readonly<{ content: string | null; words: Words }>) {
  return (
    <p
      className="my-2 max-w-3xl whitespace-pre-wrap break-words rounded-lg border border-line bg-paper p-4 leading-relaxed"
      lang="vi"
    >
      {content ?? <span className="text-muted">{words.dossier.section.empty}</span>}
    </p>
  );
}
