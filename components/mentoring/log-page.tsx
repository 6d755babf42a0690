import type { LogView } from "@/lib/mentoring/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Acts } from "./acts";
import { EvaluationList, NoteList } from "./entries";
import { TasksFinished, TasksInHand } from "./task-list";

type Props = Readonly<{ view: LogView; words: Words; done: string | null }>;

const isDone = (words: Words, done: string): done is keyof Words["mentoring"]["done"] =>
  Object.hasOwn(words.mentoring.done, done);

/** One person's training on one page: work in hand first, then what was noted and judged, as far as the reader may see. */
export function LogPage({ view, words, done }: Props) {
  const { mentoring, steps } = words;
  const mentors = view.mentors.map(({ name, since }) => mentoring.mentorSince(name, formatDay(since)));
  return (
    <>
      <PageHeading
        back={{ href: `/admissions/${view.caseId}`, label: mentoring.backToCase }}
        subtitle={`${view.unit} · ${steps.stages[view.stage]}`}
        title={view.isOwnFile ? mentoring.ownTitle : view.name}
      />
      {done && isDone(words, done) && <Notice tone="success">{mentoring.done[done]}</Notice>}
      <p className="text-muted">{mentors.length > 0 ? mentoring.mentors(mentors.join(", ")) : mentoring.noMentor}</p>
      {view.isOwnFile && <p className="mt-1 text-muted">{mentoring.ownIntro}</p>}
      {view.writes && (
        <div className="my-5">
          <Acts caseId={view.caseId} name={view.name} words={words} />
        </div>
      )}
      {view.closed && <Notice tone="info">{mentoring.closed}</Notice>}
      <TasksInHand view={view} words={words} />
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
      <TasksFinished view={view} words={words} />
    </>
  );
}
