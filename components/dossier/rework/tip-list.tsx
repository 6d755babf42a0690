import type { SectionView } from "@/lib/dossier/queries";
import type { Words } from "@/lib/text/text";
import { boxLabel } from "../review/point-options";

type Props = Readonly<{ tips: SectionView["tips"]; words: Words }>;

/** Errors of earlier applicants at this item, the most frequent first, each with how often it occurred. */
export function TipList({ tips, words }: Props) {
  const { tips: own } = words.rework;
  if (tips.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="font-semibold">{own.inGuidance}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {tips.map(({ id, text, box, times }) => (
          <li className="whitespace-pre-wrap break-words" key={id}>
            {box && <strong>{own.atBox(boxLabel(box, words))}: </strong>}
            {text} <span className="text-muted text-sm">({own.timesLong(times)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
