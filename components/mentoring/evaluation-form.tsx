import type { LogForm } from "@/lib/mentoring/queries";
import { criteria, levels } from "@/lib/mentoring/schema";
import type { FieldSpec } from "../ui/field";
import { EntryFormPage, type EntryProps } from "./entry-form-page";

type Props = EntryProps & Readonly<{ form: LogForm; task: Readonly<{ title: string }> | null }>;

/** One assessor's evaluation by the three criteria; each level has a description. */
export function EvaluationFormPage({ form, task, ...rest }: Props) {
  const { evaluationForm, criteria: names, levels: levelNames, anchors } = rest.words.mentoring;
  const { title, intro, fields, hints, option, submit } = evaluationForm;
  const criterionFields = criteria.map((criterion): FieldSpec => {
    const options = levels.map((level) => ({
      value: level,
      label: option(level, levelNames[level], anchors[criterion][level]),
    }));
    return { name: criterion, label: names[criterion], kind: "radio", options };
  });
  return (
    <EntryFormPage
      {...rest}
      log={form}
      fields={[
        { name: "taskId", label: "", kind: "hidden" },
        ...criterionFields,
        { name: "comment", label: fields.comment, hint: hints.comment, kind: "prose", max: 2_000 },
        { name: "evaluatedOn", label: fields.evaluatedOn, kind: "day", today: rest.on },
      ]}
      submit={submit}
      subtitle={task ? rest.words.tasks.sideBySide.ofTask(task.title) : form.unit}
      matter={<p key="intro">{intro}</p>}
      title={title(form.name)}
    />
  );
}
