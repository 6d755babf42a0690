import type { SetTask, TaskSetForm } from "@/lib/mentoring/tasks/form-queries";
import { mostInSet } from "@/lib/mentoring/tasks/schema";
import { kindOf, ownSet } from "@/lib/mentoring/tasks/templates";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { EntryFormPage, type EntryProps } from "../entry-form-page";
import { givingFields } from "./giving-fields";

type Props = EntryProps & Readonly<{ form: TaskSetForm }>;

const setName = ({ set }: TaskSetForm, { tasks, taskSetNames }: Words): string =>
  set === ownSet ? tasks.sets.own : taskSetNames[set];

/** A task of a set as its form states it. */
const workOf = ({ own, template }: SetTask, { mentoring }: Words) =>
  own ?? (template && { ...mentoring.templates[template], kind: kindOf(template) });

/** The values a set begins with, by the names of its fields. */
export const setValues = ({ tasks }: TaskSetForm, words: Words): Record<string, string> =>
  Object.fromEntries(
    tasks.slice(0, mostInSet).flatMap((task, index) => {
      const work = workOf(task, words);
      if (!work) return [];
      const { title, purpose, kind } = work;
      return Object.entries({ title, purpose, kind, dueOn: task.dueOn }).map(([name, value]) => [
        `tasks.${index}.${name}`,
        value,
      ]);
    }),
  );

/** Gives several tasks at once; of each the due day can be changed, or left empty to leave it out. */
export function TaskSetPage({ form, ...rest }: Props) {
  const { words } = rest;
  const { sets } = words.tasks;
  const fields = form.tasks.slice(0, mostInSet).flatMap((task, index): FieldSpec[] => {
    const at = `tasks.${index}`;
    const work = workOf(task, words);
    if (!work) return [];
    return [
      ...["title", "purpose", "kind"].map((name): FieldSpec => ({ name: `${at}.${name}`, label: "", kind: "hidden" })),
      {
        ...{ name: `${at}.dueOn`, label: sets.dueOn(work.title), kind: "day" },
        ...{ hint: index === 0 ? sets.hint : work.purpose, optional: true },
      },
    ];
  });
  return (
    <EntryFormPage
      {...rest}
      closed={form.tasks.length === 0 ? sets.empty : undefined}
      fields={[...fields, ...givingFields(form, rest.on, words)]}
      log={{ ...form, isLogOpen: form.isLogOpen && form.tasks.length > 0 }}
      submit={sets.submit}
      subtitle={setName(form, words)}
      title={sets.title(form.name)}
    />
  );
}
