import type { SectionState } from "@/lib/dossier/section";
import type { Words } from "@/lib/text/text";
import { Tag } from "../ui/tag";

const tones = {
  untouched: "plain",
  begun: "plain",
  sent: "accent",
  returned: "warning",
  passed: "success",
} as const satisfies Record<SectionState, string>;

type Props = Readonly<{ state: SectionState; returnedCount: number; words: Words }>;

/** Where a section stands, in words, and how often it went back. */
export function StateTag({ state, returnedCount, words }: Props) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Tag tone={tones[state]}>{words.dossier.states[state]}</Tag>
      {returnedCount > 0 && <span className="text-muted text-sm">{words.dossier.returnedTimes(returnedCount)}</span>}
    </span>
  );
}
