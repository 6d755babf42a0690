import type { Change } from "@/lib/dossier/changes";
import type { SectionView } from "@/lib/dossier/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

function Run({ change, words }: Readonly<{ change: Change; words: Words["dossier"]["changes"] }>) {
  const { kind, text } = change;
  if (kind === "kept") return text;
  // Lines through and under words are not read aloud, and colour alone is not seen by everybody.
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

/** What became of a returned section: the words that went and the words that came, before the whole is read again. */
export function Changes({ changes, words }: Readonly<{ changes: NonNullable<SectionView["changes"]>; words: Words }>) {
  const { changes: own } = words.dossier;
  return (
    <section className="my-6 max-w-3xl rounded-lg border border-line border-l-4 border-l-info p-4">
      <h2 className="font-semibold">{own.title(formatDay(changes.since))}</h2>
      {changes.runs.length === 0 ? (
        <p className="mt-2">{own.none}</p>
      ) : (
        <>
          <p className="mt-1 text-muted text-sm">{own.legend}</p>
          <p className="mt-3 whitespace-pre-wrap break-words leading-relaxed" lang="vi">
            {changes.runs.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs have no other identity and never move.
              <Run change={change} key={index} words={own} />
            ))}
          </p>
        </>
      )}
    </section>
  );
}
