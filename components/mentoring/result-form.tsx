import type { TaskForm } from "@/lib/mentoring/queries";
import { verdicts } from "@/lib/mentoring/schema";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../dossier/sealed";
import { FactList } from "../ui/fact-list";
import { EntryFormPage, type EntryProps } from "./entry-form-page";

type Props = EntryProps & Readonly<{ task: TaskForm }>;

const factsOf = (task: TaskForm, words: Words) => {
  const { mentoring, desk } = words;
  const { resultForm, tasks } = mentoring;
  const due = task.isOpen ? `${formatDay(task.dueOn)} · ${desk.due(task.daysLeft)}` : formatDay(task.dueOn);
  return [
    { label: resultForm.purpose, value: <Sealed text={task.purpose} words={words} /> },
    { label: resultForm.given, value: `${formatDay(task.givenOn)} · ${task.giverName}` },
    { label: resultForm.due, value: due },
    ...(task.returnedCount > 0 ? [{ label: resultForm.returned, value: resultForm.times(task.returnedCount) }] : []),
    ...(task.isOpen ? [] : [{ label: resultForm.state, value: tasks.states[task.state] }]),
    ...(task.result ? [{ label: resultForm.last, value: <Sealed text={task.result} words={words} /> }] : []),
  ];
};

/** Records the result of one task: accepted, returned or withdrawn, with a comment. */
export function ResultFormPage({ task, ...rest }: Props) {
  const { words } = rest;
  const { resultForm } = words.mentoring;
  const { fields, hints } = resultForm;
  return (
    <EntryFormPage
      {...rest}
      log={{ caseId: task.caseId, name: task.name, isLogOpen: task.isLogOpen && task.isOpen }}
      closed={task.isOpen ? undefined : resultForm.finished}
      fields={[
        { name: "taskId", label: "", kind: "hidden" },
        { name: "returned", label: "", kind: "hidden" },
        {
          name: "verdict",
          label: fields.verdict,
          kind: "radio",
          options: verdicts.map((value) => ({ value, label: resultForm.verdicts[value] })),
        },
        { name: "result", label: fields.result, hint: hints.result, kind: "prose", max: 1_000 },
      ]}
      submit={resultForm.submit}
      subtitle={resultForm.of(task.name)}
      isMatterFirst
      matter={<FactList isNarrow facts={factsOf(task, words)} key="task" />}
      title={task.title}
    />
  );
}
