import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { becauseField } from "./person-form";

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  on: Day;
  person: Readonly<{ id: string; name: string }>;
  words: Words;
}>;

/** Gives a person another name. */
export function RenamePersonForm({ action, initial, on, person, words }: Props) {
  const { form } = words.people;
  const fields: FieldSpec[] = [
    { name: "personId", label: "", kind: "hidden" },
    { name: "fullName", label: form.newName, kind: "line", max: 120 },
    { name: "renamedOn", label: form.renamedOn, kind: "day", today: on },
    { name: "paper", label: form.renamePaper, hint: form.renamePaperHint, kind: "line", max: 200 },
    becauseField(words),
  ];
  return (
    <>
      <PageHeading
        trail={[placeOf("units", words), { href: `/people/${person.id}`, label: person.name }]}
        subtitle={form.renameIntro}
        title={form.renameTitle}
      />
      <Form action={action} fields={fields} initial={initial} submit={form.renameSave} words={words.layout.form} />
    </>
  );
}
