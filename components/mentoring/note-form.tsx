import type { LogForm } from "@/lib/mentoring/queries";
import { EntryFormPage, type EntryProps } from "./entry-form-page";

type Props = EntryProps & Readonly<{ form: LogForm }>;

/** A dated note of a conversation or an observation. */
export function NoteFormPage({ form, ...rest }: Props) {
  const { title, fields, hints, submit } = rest.words.mentoring.noteForm;
  return (
    <EntryFormPage
      {...rest}
      log={form}
      fields={[
        { name: "text", label: fields.text, hint: hints.text, kind: "prose", max: 5_000 },
        { name: "notedOn", label: fields.notedOn, kind: "day", today: rest.on },
      ]}
      submit={submit}
      subtitle={form.unit}
      title={title(form.name)}
    />
  );
}
