import type { LogView, TaskRow } from "@/lib/mentoring/log-queries";
import { isWaits } from "@/lib/mentoring/tasks/entries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../../dossier/sealed";
import { answerLink } from "../../help/guides";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { SectionHeading } from "../../ui/heading";
import { Tag } from "../../ui/tag";
import { basisName, roleName } from "./task-facts";

type Part = Readonly<{ view: LogView; words: Words }>;
type One = Part & Readonly<{ task: TaskRow }>;

function Due({ task, words }: Readonly<{ task: TaskRow; words: Words }>) {
  const late = task.daysLeft < 0;
  return (
    <span className={late ? "font-semibold text-danger" : undefined}>
      {words.mentoring.tasks.due(formatDay(task.dueOn))} · {words.desk.due(task.daysLeft)}
    </span>
  );
}

const hrefOf = (view: LogView, task: TaskRow): string => `/admissions/${view.caseId}/log/tasks/${task.id}`;

/** Who gave it and by what, and what it is for. */
function Given({ task, words }: Readonly<{ task: TaskRow; words: Words }>) {
  const { givenBy } = words.tasks;
  const by = givenBy(task.giverName, roleName(task.giverRole, words), formatDay(task.givenOn));
  return (
    <>
      <p className="mt-1 text-sm">
        <Sealed text={task.purpose} words={words} />
      </p>
      <p className="mt-1 text-muted text-sm">
        {words.tasks.facts.given}: {by}
        {task.basis && `. ${basisName(task.basis, words)}`}
      </p>
    </>
  );
}

function OpenTask({ task, view, words }: One) {
  const { tasks, entryLinks } = words.mentoring;
  const { waits, handIn, handInForm, open } = words.tasks;
  const waiting = isWaits(task.waitsFor) && task.waitsSince ? waits[task.waitsFor](formatDay(task.waitsSince)) : null;
  const own = task.waitsFor === "verdict" ? handInForm.more : handIn;
  const act = view.isOwnFile ? own : view.mayWrite ? entryLinks.result : open;
  return (
    <li className="py-3 sm:flex sm:items-start sm:justify-between sm:gap-6">
      <div className="min-w-0">
        <p className="font-semibold">{task.title}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          <Due task={task} words={words} />
          {task.returnedCount > 0 && <Tag tone="warning">{tasks.returned(task.returnedCount)}</Tag>}
          {waiting && <Tag>{waiting}</Tag>}
        </p>
        {view.isOwnFile && <Given task={task} words={words} />}
        {task.result && (
          <p className="mt-1 border-line border-l-2 pl-3 text-sm">
            <Sealed text={task.result} words={words} />
          </p>
        )}
      </div>
      <p className="mt-2 shrink-0 sm:mt-0 print:hidden">
        <LinkButton href={hrefOf(view, task)} tone="quiet">
          {act}
          <span className="sr-only">: {task.title}</span>
        </LinkButton>
      </p>
    </li>
  );
}

function ClosedTask({ task, view, words }: One) {
  const { tasks } = words.mentoring;
  return (
    <li className="py-2">
      <p className="font-medium">
        <a className="link" href={hrefOf(view, task)}>
          {task.title}
        </a>
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-sm">
        <Tag tone={task.state === "accepted" ? "success" : undefined}>{tasks.states[task.state]}</Tag>
        {task.returnedCount > 0 && <Tag>{tasks.returned(task.returnedCount)}</Tag>}
        {task.assessorName && task.assessedOn ? (
          <span className="text-muted">{tasks.assessedBy(task.assessorName, formatDay(task.assessedOn))}</span>
        ) : (
          <span className="text-muted">{tasks.due(formatDay(task.dueOn))}</span>
        )}
      </p>
      {task.result && (
        <p className="mt-1 text-sm max-sm:hidden print:block">
          <Sealed text={task.result} words={words} />
        </p>
      )}
    </li>
  );
}

/** Open tasks, nearest due first, each with a link to record its result. */
export function OpenTasks({ view, words }: Part) {
  const { tasks } = words.mentoring;
  if (view.openTasks.length + view.closedTasks.length === 0) {
    const [title, hint] = view.isOwnFile ? [tasks.ownNoneTitle, tasks.ownNoneHint] : [tasks.noneTitle, tasks.noneHint];
    const help = view.isOwnFile ? answerLink("applicant", "tasks", words) : answerLink("mentor", "task", words);
    return <EmptyState help={help} hint={hint} title={title} />;
  }
  return (
    <section>
      <SectionHeading>{tasks.open}</SectionHeading>
      {view.openTasks.length === 0 ? (
        <p className="text-muted">{tasks.noneOpen}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {view.openTasks.map((task) => (
            <OpenTask key={task.id} task={task} view={view} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Accepted and withdrawn tasks, latest first. */
export function ClosedTasks({ view, words }: Part) {
  if (view.closedTasks.length === 0) return null;
  return (
    <section>
      <SectionHeading>{words.mentoring.tasks.closed}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {view.closedTasks.map((task) => (
          <ClosedTask key={task.id} task={task} view={view} words={words} />
        ))}
      </ul>
    </section>
  );
}
