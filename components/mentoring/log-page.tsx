import type { LogView } from "@/lib/mentoring/log-queries";
import type { Words } from "@/lib/text/text";
import { CasePage } from "../admissions/case/case-page";
import { TermsHere } from "../help/term";
import { DoneNotice, Notice } from "../ui/notice";
import { CommentLinks } from "./comment/comment-links";
import { EntryLinks } from "./entry-links";
import { LogEntries } from "./log-entries";

type Props = Readonly<{ view: LogView; words: Words; done: string | null }>;

/** One person's training log, as far as the reader may see it: open tasks, notes, evaluations, closed tasks. */
export function LogPage({ view, words, done }: Props) {
  const { mentoring } = words;
  return (
    <CasePage head={view.head} notice={<DoneNotice done={done} sentences={mentoring.done} />} tab="log" words={words}>
      {view.isOwnFile && <p className="text-muted">{mentoring.ownIntro}</p>}
      {view.mayWrite && <EntryLinks caseId={view.caseId} name={view.name} words={words} />}
      {view.isClosed && <Notice tone="info">{mentoring.closed}</Notice>}
      <p className="print:hidden">
        <a className="link inline-flex min-h-9 items-center" href={`/admissions/${view.caseId}/log/reports`}>
          {words.reports.open}
        </a>
        {view.shown.notes && view.mayWrite && (
          <a className="link ml-5 inline-flex min-h-11 items-center" href={`/admissions/${view.caseId}/log/hand-over`}>
            {words.mentors.handOver.link}
          </a>
        )}
      </p>
      {view.mayComment && <CommentLinks caseId={view.caseId} on={view.head.on} words={words} />}
      <LogEntries view={view} words={words} />
      <TermsHere names={["mentor", "sympathiser"]} words={words} />
    </CasePage>
  );
}
