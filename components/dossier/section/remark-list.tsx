import type { RemarkView } from "@/lib/dossier/dossier-view-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../sealed";

/** Remarks and answers, oldest first. None is ever removed. */
export function RemarkList({ remarks, words }: Readonly<{ remarks: readonly RemarkView[]; words: Words }>) {
  const { section } = words.dossier;
  return (
    <ol className="space-y-4">
      {remarks.map(({ id, authorName, writtenOn, text, answer, answeredOn, closedOn }) => (
        <li className="border-line border-l-2 pl-4" key={id}>
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
          {closedOn && <p className="mt-2 text-muted text-sm">{section.closed(formatDay(closedOn))}</p>}
        </li>
      ))}
    </ol>
  );
}
