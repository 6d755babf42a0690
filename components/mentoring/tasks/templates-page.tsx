import type { OwnTemplatesView } from "@/lib/mentoring/tasks/form-queries";
import { taskKinds } from "@/lib/mentoring/tasks/task-kinds";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormBinding, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { DoneNotice } from "../../ui/notice";

type Props = Readonly<{
  view: OwnTemplatesView;
  keep: FormBinding;
  retire: Readonly<{ action: FormAction; initialOf: (templateId: string) => FormState }>;
  done: string | null;
  words: Words;
}>;

/** The sample tasks a cell keeps for itself. */
export function OwnTemplatesPage({ view, keep, retire, done, words }: Props) {
  const { tasks, layout } = words;
  const { templates, kinds } = tasks;
  return (
    <>
      <DoneNotice done={done} sentences={templates.done} />
      <PageHeading subtitle={view.unit} title={templates.title} trail={[{ href: "/", label: layout.items.desk }]} />
      <p className="max-w-prose text-muted">{templates.intro}</p>
      {view.templates.length === 0 ? (
        <p className="my-4">{templates.none}</p>
      ) : (
        <ul className="my-4 divide-y divide-line border-line border-y">
          {view.templates.map(({ id, title, purpose, kind, days }) => (
            <li className="py-3" key={id}>
              <p className="font-semibold">{title}</p>
              <p>{purpose}</p>
              <p className="text-muted text-sm">
                {kinds[kind]} · {templates.days(days)}
              </p>
              <Form
                action={retire.action}
                fields={[{ name: "templateId", label: "", kind: "hidden" }]}
                initial={retire.initialOf(id)}
                submit={templates.retire}
                tone="quiet"
                words={layout.form}
              />
            </li>
          ))}
        </ul>
      )}
      <SectionHeading>{templates.add}</SectionHeading>
      <Form
        {...keep}
        fields={[
          { name: "title", label: templates.fields.title, kind: "line", max: 200 },
          { name: "purpose", label: templates.fields.purpose, kind: "prose", max: 1_000, rows: 3 },
          {
            ...{ name: "kind", label: templates.fields.kind, kind: "select" },
            options: taskKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
          },
          { name: "days", label: templates.fields.days, kind: "number" },
        ]}
        submit={templates.submit}
        words={layout.form}
      />
    </>
  );
}
