import type { TaskView } from "@/lib/mentoring/tasks/queries";
import type { Words } from "@/lib/text/text";
import { DropDrafts } from "../../dossier/section/drop-drafts";
import { caseTrail } from "../../layout/menu";
import type { FormBinding } from "../../ui/form-state";
import { Beside } from "../../ui/forms/beside";
import { PageHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { AssessorForms } from "./assessor-forms";
import { OwnTaskForms } from "./own-forms";
import { Rounds } from "./rounds";
import { TaskFacts } from "./task-facts";

type Props = Readonly<{
  task: TaskView;
  forms: Readonly<Record<"handIn" | "askTime" | "takeResult" | "answerTime", FormBinding>>;
  done: string | null;
  words: Words;
}>;

/** One task: what it is, all that has passed about it, and what the reader does next. */
export function TaskPage({ task, forms, done, words }: Props) {
  const { mentoring, tasks } = words;
  const log = `/admissions/${task.caseId}/log`;
  const hasForm = task.mayHandIn || task.mayJudge;
  return (
    <>
      <DoneNotice done={done} sentences={tasks.done} />
      {done === "handIn" && <DropDrafts which="sent" />}
      <PageHeading
        subtitle={task.isOwn ? task.unit : mentoring.resultForm.of(task.name)}
        title={task.title}
        trail={caseTrail({ id: task.caseId, name: task.name, isOwn: task.isOwn }, words, {
          href: log,
          label: task.isOwn ? mentoring.ownTitle : mentoring.title,
        })}
      />
      {!task.isOpen && <Notice tone="info">{task.isLogOpen ? mentoring.resultForm.finished : mentoring.closed}</Notice>}
      <Beside isOpen matter={<TaskFacts task={task} words={words} />} title={tasks.about}>
        <Rounds task={task} words={words} />
        {hasForm || task.draftPlace ? (
          <div className="mt-6 print:hidden">
            <OwnTaskForms askTime={forms.askTime} handIn={forms.handIn} task={task} words={words} />
            <AssessorForms answerTime={forms.answerTime} takeResult={forms.takeResult} task={task} words={words} />
          </div>
        ) : null}
        {task.mayEvaluate && (
          <p className="my-4 print:hidden">
            <a className="link inline-flex min-h-11 items-center" href={`${log}/evaluation?task=${task.id}`}>
              {tasks.evaluate}
            </a>
          </p>
        )}
      </Beside>
    </>
  );
}
