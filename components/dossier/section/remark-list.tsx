import type { RemarkView } from "@/lib/dossier/dossier-view-queries";
import { threadsOf } from "@/lib/dossier/review/points";
import { formatDay } from "@/lib/primitives/day";
import type { SealedText } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { causeLabel, placeLabel } from "../review/point-options";
import { Sealed } from "../sealed";

type Item = Readonly<{ number: number; content: SealedText | null }>;

function Remark({ remark, words }: Readonly<{ remark: RemarkView; words: Words }>) {
  const { section } = words.dossier;
  const { authorName, writtenOn, text, answer, answeredOn } = remark;
  return (
    <li>
      <p className="text-muted text-sm">{section.remarkBy(authorName, formatDay(writtenOn))}</p>
      <p className="mt-1 whitespace-pre-wrap break-words">
        <Sealed text={text} words={words} />
      </p>
      {answer && answeredOn && (
        <div className="mt-3 ml-2 border-link border-l-2 pl-4">
          <p className="text-muted text-sm">{section.answerBy(formatDay(answeredOn))}</p>
          <p className="mt-1 whitespace-pre-wrap break-words">
            <Sealed text={answer} words={words} />
          </p>
        </div>
      )}
    </li>
  );
}

/** The place and the cause of a point. */
function PointHead({ remark, item, words }: Readonly<{ remark: RemarkView; item: Item; words: Words }>) {
  const cause = causeLabel(remark, words);
  const said = [placeLabel(remark, item, words), cause && words.sectionReview.causeIs(cause)].filter(Boolean);
  return said.length > 0 && <p className="mb-1 font-medium text-sm">{said.join(" · ")}</p>;
}

/** The points of an item with all that was said on each, oldest first. None is ever removed. */
export function RemarkList({
  remarks,
  item,
  words,
}: Readonly<{ remarks: readonly RemarkView[]; item: Item; words: Words }>) {
  return (
    <ol className="space-y-5">
      {threadsOf(remarks).map((thread) => {
        const [first] = thread;
        const closedOn = thread.at(-1)?.closedOn;
        return (
          first && (
            <li className="border-line border-l-2 pl-4" id={`point-${first.pointId}`} key={first.pointId}>
              <PointHead item={item} remark={first} words={words} />
              <ol className="space-y-4">
                {thread.map((remark) => (
                  <Remark key={remark.id} remark={remark} words={words} />
                ))}
              </ol>
              {closedOn && (
                <p className="mt-2 text-muted text-sm">{words.dossier.section.closed(formatDay(closedOn))}</p>
              )}
            </li>
          )
        );
      })}
    </ol>
  );
}
