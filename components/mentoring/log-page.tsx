import type { LogView } from "@/lib/mentoring/log-queries";
import type { Words } from "@/lib/text/text";
import { CasePage } from "../admissions/case/case-page";
import { ShowAll } from "../admissions/case/show-all";
import { SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { EntryLinks } from "./entry-links";
import { EvaluationList, NoteList } from "./notes-and-evaluations";
import { ClosedTasks, OpenTasks } from "./task-list";

type Props = Readonly<{ view: LogView; words: Words; done: string | null }>;

const isDone = (words: Words, done: string): done is keyof Words["mentoring"]["done"] =>
  Object.hasOwn(words.mentoring.done, done);

/** One person's training log, as far as the reader may see it: open tasks, notes, evaluations, closed tasks. */
export function LogPage({ view, words, done }: Props) {
  const { mentoring } = words;
  const here = `/admissions/${view.caseId}/log`;
  return (
    <CasePage
      head={view.head}
      notice={done && isDone(words, done) && <Notice tone="success">{mentoring.done[done]}</Notice>}
      tab="log"
      words={words}
    >
      {view.isOwnFile && <p className="text-muted">{mentoring.ownIntro}</p>}
      {view.mayWrite && <EntryLinks caseId={view.caseId} name={view.name} words={words} />}
      {view.isClosed && <Notice tone="info">{mentoring.closed}</Notice>}
      <OpenTasks view={view} words={words} />
      {view.shown.notes && (
        <section>
          <SectionHeading>{mentoring.notes.title}</SectionHeading>
          <p className="mb-2 text-muted text-sm">{mentoring.notes.private}</p>
          <NoteList notes={view.notes} words={words} />
          <ShowAll href={here} shown={view.notes.length} total={view.noteCount} words={words} />
        </section>
      )}
      {view.shown.evaluations && (
        <section>
          <SectionHeading>{mentoring.evaluations.title}</SectionHeading>
          <EvaluationList evaluations={view.evaluations} words={words} />
          <ShowAll href={here} shown={view.evaluations.length} total={view.evaluationCount} words={words} />
        </section>
      )}
      <ClosedTasks view={view} words={words} />
      <ShowAll href={here} shown={view.closedTasks.length} total={view.closedTaskCount} words={words} />
    </CasePage>
  );
}
