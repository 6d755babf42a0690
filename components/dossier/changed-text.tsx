import type { TextChange } from "@/lib/dossier/text-changes";
import type { Words } from "@/lib/text/text";

function Run({ change, words }: Readonly<{ change: TextChange; words: Words["dossier"]["changes"] }>) {
  const { kind, text } = change;
  if (kind === "kept") return text;
  // Screen readers do not announce strike-through or underline, so removed and added are also said in words.
  const spoken = <span className="sr-only">{words.spoken[kind]}</span>;
  return kind === "removed" ? (
    <del className="rounded-sm bg-danger-soft text-danger decoration-2">
      {spoken}
      {text}
    </del>
  ) : (
    <ins className="rounded-sm bg-success-soft font-medium text-success decoration-2 underline-offset-4">
      {spoken}
      {text}
    </ins>
  );
}

/** Two texts as one: what was removed struck through, what was added underlined. */
export function ChangedText({ runs, words }: Readonly<{ runs: readonly TextChange[]; words: Words }>) {
  return (
    <p className="mt-3 whitespace-pre-wrap break-words leading-relaxed" lang="vi">
      {runs.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs have no other identity and never move.
        <Run change={change} key={index} words={words.dossier.changes} />
      ))}
    </p>
  );
}
