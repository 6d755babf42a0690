import type { LogForm } from "@/lib/mentoring/queries";
import { type Template, type TemplateGroup, templateGroups } from "@/lib/mentoring/templates";
import type { Words } from "@/lib/text/text";
import { BesidePart } from "../ui/forms/beside";
import { Notice } from "../ui/notice";
import { EntryFormPage, type EntryProps } from "./entry-form-page";

type Props = EntryProps & Readonly<{ form: LogForm; template: Template | null }>;

const groups = Object.entries(templateGroups) as [TemplateGroup, readonly Template[]][];

/** Sample tasks: links that fill in the form, so that they work without JavaScript. */
function Templates({ caseId, words }: Readonly<{ caseId: string; words: Words }>) {
  const { taskForm, templateGroups: names, templates } = words.mentoring;
  return (
    <BesidePart title={taskForm.templates}>
      <p className="text-muted text-sm">{taskForm.templatesHint}</p>
      {groups.map(([group, members]) => (
        <section className="mt-3" key={group}>
          <h3 className="font-medium text-muted text-sm">{names[group]}</h3>
          <ul>
            {members.map((template) => (
              <li key={template}>
                <a className="link inline-block py-2" href={`/admissions/${caseId}/log/task?template=${template}`}>
                  {templates[template].title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </BesidePart>
  );
}

/** Gives a task: what, for what purpose, by when. */
export function TaskFormPage({ form, template, ...rest }: Props) {
  const { taskForm } = rest.words.mentoring;
  const { fields, hints } = taskForm;
  return (
    <EntryFormPage
      {...rest}
      log={form}
      fields={[
        { name: "title", label: fields.title, hint: hints.title, kind: "line", max: 200 },
        { name: "purpose", label: fields.purpose, hint: hints.purpose, kind: "prose", max: 1_000 },
        { name: "dueOn", label: fields.dueOn, kind: "day" },
        { name: "givenOn", label: fields.givenOn, kind: "day", today: rest.on },
      ]}
      submit={taskForm.submit}
      subtitle={form.unit}
      matter={form.isLogOpen && <Templates caseId={form.caseId} key="templates" words={rest.words} />}
      title={taskForm.title(form.name)}
    >
      {template && <Notice tone="info">{taskForm.chosen}</Notice>}
    </EntryFormPage>
  );
}
