import type { SectionState } from "@/lib/dossier/section";
import type { Words } from "@/lib/text/text";
import { Tag } from "../ui/tag";

type Props = Readonly<{
  state: SectionState;
  returnedCount: number;
  /** Accepted before, and changed since by its writer. */
  isChanged: boolean;
  words: Words;
}>;

function StateName({ state, words }: Readonly<{ state: SectionState; words: Words }>) {
  const word = words.dossier.states[state];
  if (state === "untouched") return <span className="text-muted text-sm">{word}</span>;
  if (state === "sent") {
    return (
      <span className="inline-block rounded-full border border-info bg-info-soft px-3 py-0.5 text-info text-sm">
        {word}
      </span>
    );
  }
  return <Tag tone={state === "passed" ? "success" : state === "returned" ? "warning" : "plain"}>{word}</Tag>;
}

/** The state of a section in words, how often it was returned, and whether an accepted text was changed. */
export function SectionStateTag({ state, returnedCount, isChanged, words }: Props) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {returnedCount > 0 && <span className="text-muted text-sm">{words.dossier.returnedTimes(returnedCount)}</span>}
      {isChanged && <Tag tone="warning">{words.dossier.changedAfterPass}</Tag>}
      <StateName state={state} words={words} />
    </span>
  );
}
