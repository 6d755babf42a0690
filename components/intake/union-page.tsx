import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";

type Props = FormBinding & Readonly<{ fields: readonly FieldSpec[]; words: Words }>;

/** Records that a union introduces somebody to a cell. */
export function UnionPage({ action, initial, fields, words }: Props) {
  const { intake } = words;
  return (
    <>
      <PageHeading
        subtitle={intake.union.intro}
        title={intake.union.title}
        trail={[placeOf("cases", words), { href: "/intake", label: intake.title }]}
      />
      <Form action={action} fields={fields} initial={initial} submit={intake.union.submit} words={words.layout.form} />
    </>
  );
}
