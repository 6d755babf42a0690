import type { LogView, TaskRow } from "@/lib/mentoring/log-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../dossier/sealed";
import { answerLink } from "../help/guides";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { SectionHeading } from "../ui/heading";
import { Tag } from "../ui/tag";

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

function OpenTask({ task, view, words }: One) {
  const { tasks, entryLinks } = words.mentoring;
  return (
    <li className="py-4 sm:flex sm:items-start sm:justify-between sm:gap-6">
      <div className="min-w-0">
        <p className="font-semibold">{task.title}</p>
        <p className="mt-1 text-sm">
          <Due task={task} words={words} />
          {task.returnedCount > 0 && (
            <>
              {" "}
              <Tag tone="warning">{tasks.returned(task.returnedCount)}</Tag>
            </>
          )}
        </p>
        {task.detail && (
          <p className="mt-1 text-muted text-sm">
            {tasks.givenBy(task.detail.giverName, formatDay(task.detail.givenOn))}
          </p>
        )}
        {task.detail?.result && (
          <p className="mt-1 border-line border-l-2 pl-3 text-sm">
            <Sealed text={task.detail.result} words={words} />
          </p>
        )}
      </div>
      {view.mayWrite && (
        <p className="mt-3 shrink-0 sm:mt-0 print:hidden">
          <LinkButton href={`/admissions/${view.caseId}/log/tasks/${task.id}`} tone="quiet">
            {entryLinks.result}
            <span className="sr-only">: {task.title}</span>
          </LinkButton>
        </p>
      )}
    </li>
  );
}

function ClosedTask({ task, words }: Readonly<{ task: TaskRow; words: Words }>) {
  const { tasks } = words.mentoring;
  return (
    <li className="py-3">
      <p className="font-medium">{task.title}</p>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-sm">
        <Tag tone={task.state === "accepted" ? "success" : undefined}>{tasks.states[task.state]}</Tag>
        {task.returnedCount > 0 && <Tag>{tasks.returned(task.returnedCount)}</Tag>}
        {task.detail?.assessorName && task.detail.assessedOn ? (
          <span className="text-muted">
            {tasks.assessedBy(task.detail.assessorName, formatDay(task.detail.assessedOn))}
          </span>
        ) : (
          <span className="text-muted">{tasks.due(formatDay(task.dueOn))}</span>
        )}
      </p>
      {task.detail?.result && (
        <p className="mt-1 text-sm">
          <Sealed text={task.detail.result} words={words} />
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
          <ClosedTask key={task.id} task={task} words={words} />
        ))}
      </ul>
    </section>
  );
}
