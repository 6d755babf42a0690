import type { SectionView } from "@/lib/dossier/queries";
import { formatDay } from "@/lib/primitives/day";
import { unreadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { ChangedText } from "../changed-text";
import { Sealed } from "../sealed";

/** For a reviewer: the words removed and added since this one saw the text, or since it was returned or accepted. Folded once seen. */
export function TextChanges({
  changes,
  words,
}: Readonly<{ changes: NonNullable<SectionView["changes"]>; words: Words }>) {
  const { changes: own } = words.dossier;
  const seen = words.sectionReview.changes;
  const titles = { returned: own.title, accepted: own.sinceAccepted, seen: seen.seen };
  const same = { returned: own.none, accepted: own.sameAsAccepted, seen: seen.sameAsSeen };
  const title = titles[changes.basis](changes.since ? formatDay(changes.since) : "");
  return (
    <details className="my-6 max-w-3xl rounded-lg border border-line border-l-4 border-l-info p-4" open={changes.isNew}>
      <summary className="cursor-pointer font-semibold">{changes.isNew ? title : seen.since}</summary>
      {!changes.isNew && <p className="mt-2 font-medium">{title}</p>}
      {changes.runs === null ? (
        <p className="mt-2">
          <Sealed text={unreadable} words={words} />
        </p>
      ) : changes.runs.length === 0 ? (
        <p className="mt-2">{same[changes.basis]}</p>
      ) : (
        <>
          <p className="mt-1 text-muted text-sm">{own.legend}</p>
          <ChangedText runs={changes.runs} words={words} />
        </>
      )}
    </details>
  );
}
