import type { ReactNode } from "react";
import type { WholeTextView } from "@/lib/dossier/whole-text/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { commentHref } from "../../mentoring/comment/comment-names";
import { Sealed } from "../sealed";

type Props = Readonly<{ view: WholeTextView; words: Words }>;

function LaterItem({ number, words, children }: Readonly<{ number: 24 | 25 | 26; words: Words; children: ReactNode }>) {
  return (
    <section className="border-line border-b py-4">
      <h2 className="mb-2 font-semibold">{words.dossier.itemTitle(number, words.wholeText.later[number])}</h2>
      {children}
    </section>
  );
}

function Answers({ view, words }: Props) {
  const { wholeText, verification } = words;
  if (view.answers.length === 0) return <p className="text-muted">{wholeText.notRecorded}</p>;
  return (
    <ul className="space-y-3">
      {view.answers.map(({ id, agency, answeredOn, result, findings }) => (
        <li key={id}>
          <p>
            {wholeText.answered(agency, answeredOn ? formatDay(answeredOn) : "")}
            {result && ` · ${verification.results[result]}`}
          </p>
          {findings.map((finding) => (
            <p className="max-w-3xl whitespace-pre-wrap break-words" key={finding.id} lang="vi">
              <Sealed text={finding.text} words={words} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Items 24–26, which others write into the booklet: what has been recorded of them so far. */
export function LaterItems({ view, words }: Props) {
  const { wholeText } = words;
  const dated = (on: WholeTextView["certifiedOn"], sentence: (day: string) => string) =>
    on ? <p>{sentence(formatDay(on))}</p> : <p className="text-muted">{wholeText.notRecorded}</p>;
  return (
    <>
      <LaterItem number={24} words={words}>
        <Answers view={view} words={words} />
      </LaterItem>
      <LaterItem number={25} words={words}>
        {dated(view.cellCommentOn, wholeText.commented)}
        {view.mayComment && (
          <a
            className="link inline-flex min-h-11 items-center print:hidden"
            href={commentHref(view.caseId, { of: "history" })}
          >
            {words.comments.title}
          </a>
        )}
      </LaterItem>
      <LaterItem number={26} words={words}>
        {dated(view.certifiedOn, wholeText.certified)}
      </LaterItem>
    </>
  );
}
