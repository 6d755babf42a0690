import { changesBetween } from "@/lib/dossier/text-changes";
import type { WholeTextItem, WholeTextView } from "@/lib/dossier/whole-text/queries";
import { formatDay } from "@/lib/primitives/day";
import { isReadable, type SealedText, unreadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { ChangedText } from "../changed-text";
import { Sealed } from "../sealed";
import { comparableText, PrintedItem } from "../section/printed-item";
import { SectionStateTag } from "../section-state-tag";

type Props = Readonly<{ item: WholeTextItem; view: WholeTextView; words: Words }>;

export const itemAnchor = (number: number): string => `item-${number}`;

const titleOf = (number: number, { dossier }: Words): string =>
  dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "");

const comparable = (number: number, stored: SealedText | null): SealedText =>
  stored !== null && isReadable(stored) ? comparableText(number, stored) : (stored ?? "");

/** The words that differ from an earlier text; null where one of both cannot be read, an empty list where none does. */
const runsOf = ({ number, text: stored }: WholeTextItem, earlier: SealedText | null) => {
  const [before, now] = [comparable(number, earlier), comparable(number, stored)];
  return isReadable(before) && isReadable(now) ? changesBetween(before, now) : null;
};

/** What is shown of an item: its text, the differences from an earlier one, or why it is not shown. */
function ItemBody({ item, words }: Omit<Props, "view">) {
  const { wholeText, dossier } = words;
  const { number, reads, text: stored, line } = item;
  if (!reads)
    return (
      <p className="text-muted">{line?.state === "untouched" ? wholeText.notWritten : dossier.section.notReadable}</p>
    );
  if (item.earlier !== undefined && item.earlier !== "same") {
    const runs = runsOf(item, item.earlier);
    if (runs === null) return <Sealed text={unreadable} words={words} />;
    if (runs.length > 0) return <ChangedText runs={runs} words={words} />;
  }
  if (stored === null) return <p className="text-muted">{wholeText.notWritten}</p>;
  return <PrintedItem caption={titleOf(number, words)} number={number} stored={stored} words={words} />;
}

/** The earlier texts of an item that can be compared with, newest first. */
function Versions({ item: { number, versions }, view, words }: Props) {
  const { wholeText } = words;
  if (versions.length === 0) return null;
  return (
    <details className="mt-2 text-sm print:hidden">
      <summary className="min-h-9 cursor-pointer py-1 text-link">{wholeText.versions(versions.length)}</summary>
      <ul className="flex flex-wrap gap-x-4">
        {versions.map(({ version, at }) => (
          <li key={version}>
            <a
              className="link inline-flex min-h-9 items-center"
              href={`/dossiers/${view.caseId}/text?item=${number}&version=${version}#${itemAnchor(number)}`}
            >
              {wholeText.versionOf(version, formatDay(at))}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ItemHead({ item: { number, line }, view, words }: Props) {
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <h2 className="font-semibold" id={itemAnchor(number)}>
        <a
          className="text-ink no-underline hover:text-link hover:underline"
          href={`/dossiers/${view.caseId}/sections/${number}`}
        >
          {titleOf(number, words)}
        </a>
      </h2>
      {line && (
        <span className="print:hidden">
          <SectionStateTag
            isChanged={line.acceptedOn !== null}
            returnedCount={line.returnedCount}
            state={line.state}
            words={words}
          />
        </span>
      )}
    </div>
  );
}

/** Whether an item reads as it did in the text it is compared with. */
export const isUnchanged = (item: WholeTextItem): boolean => {
  if (item.earlier === "same") return true;
  return item.earlier !== undefined && runsOf(item, item.earlier)?.length === 0;
};

/** One item of the whole text; folded where it has not changed since the text it is compared with. */
export function ItemSection({ item, view, words }: Props) {
  if (view.compared && isUnchanged(item))
    return (
      <details className="border-line border-b py-2">
        <summary className="min-h-9 cursor-pointer py-1 text-muted">
          {titleOf(item.number, words)} · {words.wholeText.unchanged}
        </summary>
        <ItemBody item={item} words={words} />
      </details>
    );
  return (
    <section className="border-line border-b py-4">
      <ItemHead item={item} view={view} words={words} />
      <ItemBody item={item} words={words} />
      <Versions item={item} view={view} words={words} />
    </section>
  );
}
