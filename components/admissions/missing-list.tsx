import { sentence } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import type { Refusal } from "@/lib/workflow/refusal";
import { Source } from "../regulations/source";

/** What is still missing, each with its provision: the refusals the step would get. */
export function MissingList({ missing, words }: Readonly<{ missing: readonly Refusal[]; words: Words }>) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {missing.map((refusal) => (
        <li key={`${refusal.code}-${JSON.stringify(refusal.facts)}`}>
          {sentence(words, refusal)}
          {refusal.cites && (
            <span className="text-muted">
              {" "}
              (<Source cites={refusal.cites} />)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
