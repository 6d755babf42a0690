import type { LogView } from "@/lib/mentoring/log-queries";
import type { Words } from "@/lib/text/text";
import { ShowAll } from "../admissions/case/show-all";
import { SectionHeading } from "../ui/heading";
import { EvaluationList } from "./evaluation-list";
import { NoteList } from "./note-list";
import { ClosedTasks, OpenTasks } from "./tasks/task-list";

/** What a training log holds: open tasks, notes, evaluations, closed tasks; of long lists the latest, with the way to all. */
export function LogEntries({ view, words }: Readonly<{ view: LogView; words: Words }>) {
  const { mentoring } = words;
  const here = `/admissions/${view.caseId}/log`;
  return (
    <>
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
    </>
  );
}
