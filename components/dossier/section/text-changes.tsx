import type { SectionView } from "@/lib/dossier/queries";
import { formatDay } from "@/lib/primitives/day";
import { unreadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { ChangedText } from "../changed-text";
import { Sealed } from "../sealed";

/** For a reviewer: the words removed and added since the section was returned or accepted. */
export function TextChanges({
  changes,
  words,
}: Readonly<{ changes: NonNullable<SectionView["changes"]>; words: Words }>) {
  const { changes: own } = words.dossier;
  const title = changes.isAccepted ? own.sinceAccepted : own.title;
  return (
    <section className="my-6 max-w-3xl rounded-lg border border-line border-l-4 border-l-info p-4">
      <h2 className="font-semibold">{title(changes.since ? formatDay(changes.since) : "")}</h2>
      {changes.runs === null ? (
        <p className="mt-2">
          <Sealed text={unreadable} words={words} />
        </p>
      ) : changes.runs.length === 0 ? (
        <p className="mt-2">{changes.isAccepted ? own.sameAsAccepted : own.none}</p>
      ) : (
        <>
          <p className="mt-1 text-muted text-sm">{own.legend}</p>
          <ChangedText runs={changes.runs} words={words} />
        </>
      )}
    </section>
  );
}
