import { type ClassKind, classKinds } from "@/lib/classes/training-class";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { classFields, hidden } from "./class-fields";

const kindField = ({ classes }: Words): FieldSpec => ({
  ...{ name: "kind", label: classes.form.kind, kind: "radio" },
  options: classKinds.map((kind: ClassKind) => ({ value: kind, label: classes.kinds[kind] })),
});

/** Opens a class. */
export function NewClassPage({ action, initial, words }: FormBinding & Readonly<{ words: Words }>) {
  const { classes } = words;
  return (
    <>
      <PageHeading
        title={classes.form.newTitle}
        trail={[placeOf("cases", words), { href: "/classes", label: classes.title }]}
      />
      <Form
        action={action}
        fields={[kindField(words), ...classFields(words)]}
        initial={initial}
        submit={classes.form.open}
        words={words.layout.form}
      />
    </>
  );
}

type EditProps = Readonly<{
  id: string;
  name: string;
  change: FormBinding;
  cancel: FormBinding | null;
  words: Words;
}>;

/** Corrects a class, or calls it off. */
export function EditClassPage({ id, name, change, cancel, words }: EditProps) {
  const { classes } = words;
  const { form, page } = classes;
  return (
    <>
      <PageHeading
        title={form.editTitle}
        trail={[
          placeOf("cases", words),
          { href: "/classes", label: classes.title },
          { href: `/classes/${id}`, label: name },
        ]}
      />
      <Form
        {...change}
        fields={[hidden("classId", id), ...classFields(words)]}
        submit={form.save}
        words={words.layout.form}
      />
      {cancel && (
        <>
          <SectionHeading>{page.cancel}</SectionHeading>
          <Form
            {...cancel}
            confirm={page.cancelConfirm}
            fields={[hidden("classId", id), { name: "because", label: page.cancelBecause, kind: "line", max: 300 }]}
            submit={page.cancel}
            tone="quiet"
            words={words.layout.form}
          />
        </>
      )}
    </>
  );
}
