import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";

type Props = Readonly<{ hidden: Readonly<Record<string, string>>; act: FormBinding; submit: string; words: Words }>;

/** What is entered of a paper: its number, its day, where the original lies. */
export function EntryForm({ hidden, act, submit, words }: Props) {
  const { files } = words;
  return (
    <Form
      action={act.action}
      fields={[
        ...Object.entries(hidden).map(([name, value]) => ({ name, kind: "hidden" as const, label: "", value })),
        { name: "number", kind: "line", label: files.number, optional: true, max: 60 },
        { name: "datedOn", kind: "day", label: files.datedOn, optional: true },
        { name: "originalAt", kind: "line", label: files.originalAt, optional: true, max: 200 },
      ]}
      initial={act.initial}
      submit={submit}
      words={words.layout.form}
    />
  );
}
