import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitOption } from "@/lib/units/named/choices";
import { foundableKinds } from "@/lib/units/schema";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { unitChoice } from "./unit-choice";

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  on: Day;
  parents: readonly UnitOption[];
  under: UnitOption | undefined;
  words: Words;
}>;

export const nameFields = ({ units }: Words): FieldSpec[] => [
  { name: "name", label: units.form.name, hint: units.form.nameHint, kind: "line", max: 120 },
  { name: "shortName", label: units.form.shortName, hint: units.form.shortHint, kind: "line", max: 60 },
];

export const paperField = ({ units }: Words): FieldSpec => ({
  name: "paper",
  label: units.form.paper,
  hint: units.form.paperHint,
  kind: "line",
  max: 200,
});

export const codeField = ({ units: { form } }: Words): FieldSpec => ({
  ...{ name: "code", label: form.code, hint: form.codeHint },
  ...{ kind: "line", max: 40, optional: true },
});

/** Founds a cell or a department. */
export function NewUnitForm({ action, initial, on, parents, under, words }: Props) {
  const { units } = words;
  const { form } = units;
  const fields: FieldSpec[] = [
    unitChoice({ name: "parentId", label: form.parent, units: parents }),
    {
      name: "kind",
      label: form.kind,
      hint: form.kindHint,
      kind: "radio",
      options: foundableKinds.map((value) => ({ value, label: units.kinds[value] })),
    },
    ...nameFields(words),
    { name: "from", label: form.from, kind: "day", today: on },
    paperField(words),
    codeField(words),
  ];
  return (
    <>
      <PageHeading
        trail={[placeOf("units", words), ...(under ? [{ href: `/units/${under.value}`, label: under.label }] : [])]}
        subtitle={form.foundIntro}
        title={form.foundTitle}
      />
      <Form action={action} fields={fields} initial={initial} submit={form.found} words={words.layout.form} />
    </>
  );
}
