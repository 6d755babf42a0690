import type { NewTaskForm } from "@/lib/mentoring/tasks/form-queries";
import { taskKinds } from "@/lib/mentoring/tasks/task-kinds";
import { ownSet, type TemplateKind, taskSets, templatesByKind } from "@/lib/mentoring/tasks/templates";
import type { Words } from "@/lib/text/text";
import { BesidePart } from "../../ui/forms/beside";
import { Notice } from "../../ui/notice";
import { EntryFormPage, type EntryProps } from "../entry-form-page";
import { givingFields } from "./giving-fields";

type Props = EntryProps & Readonly<{ form: NewTaskForm }>;

const kinds = Object.keys(templatesByKind) as TemplateKind[];

type LinksProps = Readonly<{ title: string; links: readonly Readonly<{ href: string; label: string }>[] }>;

function Links({ title, links }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section className="mt-3">
      <h3 className="font-medium text-muted text-sm">{title}</h3>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a className="link inline-block py-2" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sample tasks and sets of them: links that fill in a form, so that they work without JavaScript. */
function Templates({ form, words }: Readonly<{ form: NewTaskForm; words: Words }>) {
  const { mentoring, tasks, taskSetNames } = words;
  const here = `/admissions/${form.caseId}/log`;
  const sample = (id: string, title: string) => ({ href: `${here}/task?template=${id}`, label: title });
  const set = (id: string, name: string, count: number) => ({
    href: `${here}/task-set?set=${id}`,
    label: `${name} (${tasks.sets.count(count)})`,
  });
  const names = Object.keys(taskSets) as (keyof typeof taskSets)[];
  return (
    <BesidePart title={mentoring.taskForm.templates}>
      <p className="text-muted text-sm">{mentoring.taskForm.templatesHint}</p>
      <Links
        links={[
          ...(form.ownTemplates.length > 0 ? [set(ownSet, tasks.sets.own, form.ownTemplates.length)] : []),
          ...names.map((name) => set(name, taskSetNames[name], taskSets[name].length)),
        ]}
        title={tasks.sets.links}
      />
      <Links links={form.ownTemplates.map(({ id, title }) => sample(id, title))} title={tasks.templates.title} />
      {form.mayKeepTemplates && (
        <p>
          <a className="link inline-block py-2" href="/admissions/task-templates">
            {tasks.templates.add}
          </a>
        </p>
      )}
      {kinds.map((kind) => (
        <Links
          key={kind}
          links={templatesByKind[kind].map((template) => sample(template, mentoring.templates[template].title))}
          title={tasks.kinds[kind]}
        />
      ))}
    </BesidePart>
  );
}

/** Gives a task: what, for what purpose, by when, by what. */
export function TaskFormPage({ form, ...rest }: Props) {
  const { words } = rest;
  const { taskForm } = words.mentoring;
  const { fields, hints } = taskForm;
  return (
    <EntryFormPage
      {...rest}
      fields={[
        { name: "title", label: fields.title, hint: hints.title, kind: "line", max: 200 },
        { name: "purpose", label: fields.purpose, hint: hints.purpose, kind: "prose", max: 1_000, rows: 3 },
        {
          ...{ name: "kind", label: words.tasks.giveForm.fields.kind, kind: "select" },
          options: taskKinds.map((kind) => ({ value: kind, label: words.tasks.kinds[kind] })),
        },
        { name: "dueOn", label: fields.dueOn, kind: "day" },
        ...givingFields(form, rest.on, words),
      ]}
      log={form}
      matter={form.isLogOpen && <Templates form={form} key="templates" words={words} />}
      submit={taskForm.submit}
      subtitle={form.unit}
      title={taskForm.title(form.name)}
    >
      {(form.template ?? form.own) && <Notice tone="info">{taskForm.chosen}</Notice>}
    </EntryFormPage>
  );
}
