import type { TaskView } from "@/lib/mentoring/tasks/queries";
import { timeAnswers, verdicts } from "@/lib/mentoring/tasks/schema";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormBinding } from "../../ui/form-state";
import { SectionHeading } from "../../ui/heading";

type Props = Readonly<{ task: TaskView; takeResult: FormBinding; answerTime: FormBinding; words: Words }>;

const hidden = (...names: readonly string[]) => names.map((name) => ({ name, label: "", kind: "hidden" }) as const);

/** Answers a request for more time: with a new due day, or with a sentence why not. */
function AnswerTime({ answerTime, words }: Pick<Props, "answerTime" | "words">) {
  const { title, fields, hints, answers, submit } = words.tasks.answerForm;
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <Form
        {...answerTime}
        fields={[
          ...hidden("caseId", "taskId"),
          {
            ...{ name: "answer", label: fields.answer, kind: "radio" },
            options: timeAnswers.map((value) => ({ value, label: answers[value] })),
          },
          { name: "newDueOn", label: fields.newDueOn, hint: hints.newDueOn, kind: "day", optional: true },
          {
            ...{ name: "sentence", label: fields.sentence, hint: hints.sentence },
            ...{ kind: "prose", max: 1_000, rows: 2, optional: true },
          },
        ]}
        submit={submit}
        words={words.layout.form}
      />
    </section>
  );
}

/** What an assessor does with a task: answers a request, accepts, returns or withdraws with a sentence. */
export function AssessorForms({ task, takeResult, answerTime, words }: Props) {
  const { tasks, mentoring } = words;
  const { resultForm } = mentoring;
  if (!task.mayJudge) return null;
  return (
    <>
      {task.waitsFor === "time" && <AnswerTime answerTime={answerTime} words={words} />}
      <section>
        <SectionHeading>{tasks.verdictTitle}</SectionHeading>
        {task.waitsFor !== "verdict" && <p className="text-muted text-sm">{tasks.verdictWithout}</p>}
        <Form
          {...takeResult}
          fields={[
            ...hidden("caseId", "taskId", "returned", "entries"),
            {
              ...{ name: "verdict", label: resultForm.fields.verdict, kind: "radio" },
              options: verdicts.map((value) => ({ value, label: resultForm.verdicts[value] })),
            },
            {
              ...{ name: "result", label: resultForm.fields.result, hint: resultForm.hints.result },
              ...{ kind: "prose", max: 1_000, rows: 3 },
            },
          ]}
          submit={resultForm.submit}
          words={words.layout.form}
        />
      </section>
    </>
  );
}
