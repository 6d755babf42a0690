import type { LogView } from "@/lib/mentoring/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../layout/menu";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { EntryLinks } from "./entry-links";
import { EvaluationList, NoteList } from "./notes-and-evaluations";
import { ClosedTasks, OpenTasks } from "./task-list";

type Props = Readonly<{ view: LogView; words: Words; done: string | null }>;

const isDone = (words: Words, done: string): done is keyof Words["mentoring"]["done"] =>
  Object.hasOwn(words.mentoring.done, done);

/** One person's training log, as far as the reader may see it: open tasks, notes, evaluations, closed tasks. */
export function LogPage({ view, words, done }: Props) {
  const { mentoring, steps } = words;
  const mentors = view.mentors.map(({ name, since }) => mentoring.mentorSince(name, formatDay(since)));
  return (
    <>
      <PageHeading
        trail={caseTrail({ id: view.caseId, name: view.name, isOwn: view.isOwnFile }, words)}
        subtitle={`${view.unit} · ${steps.stages[view.stage]}`}
        title={view.isOwnFile ? mentoring.ownTitle : view.name}
      />
      {done && isDone(words, done) && <Notice tone="success">{mentoring.done[done]}</Notice>}
      <p className="text-muted">{mentors.length > 0 ? mentoring.mentors(mentors.join(", ")) : mentoring.noMentor}</p>
      {view.isOwnFile && <p className="mt-1 text-muted">{mentoring.ownIntro}</p>}
      {view.mayWrite && (
        <div className="my-5">
          <EntryLinks caseId={view.caseId} name={view.name} words={words} />
        </div>
      )}
      {view.isClosed && <Notice tone="info">{mentoring.closed}</Notice>}
      <OpenTasks view={view} words={words} />
      {view.shown.notes && (
        <section>
          <SectionHeading>{mentoring.notes.title}</SectionHeading>
          <p className="mb-2 text-muted text-sm">{mentoring.notes.private}</p>
          <NoteList notes={view.notes} words={words} />
        </section>
      )}
      {view.shown.evaluations && (
        <section>
          <SectionHeading>{mentoring.evaluations.title}</SectionHeading>
          <EvaluationList evaluations={view.evaluations} words={words} />
        </section>
      )}
      <ClosedTasks view={view} words={words} />
    </>
  );
}
