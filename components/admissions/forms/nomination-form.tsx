import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";

type Option = Readonly<{ value: string; label: string }>;
type Props = Readonly<{ action: FormAction; initial: FormState; cells: readonly Option[]; on: Day; words: Words }>;

const choices = (options: Readonly<Record<string, string>>): Option[] =>
  Object.entries(options).map(([value, label]) => ({ value, label }));

/** Opens a case: only what the first step needs. */
export function NominationForm({ action, initial, cells, on, words }: Props) {
  const { form, fields, occurredOn, options, hints } = words.admissions;
  const choose = { value: "", label: options.choose };
  const formFields: FieldSpec[] = [
    { name: "fullName", label: fields.fullName, kind: "line", max: 120 },
    { name: "bornOn", label: fields.bornOn, kind: "day", today: on },
    { name: "sex", label: fields.sex, kind: "radio", options: choices(options.sex) },
    { name: "schooling", label: fields.schooling, kind: "select", options: [choose, ...choices(options.schooling)] },
    { name: "occupation", label: fields.occupation, kind: "line", max: 120 },
    { name: "joinedUnitOn", label: fields.joinedUnitOn, kind: "day", today: on },
    cells.length === 1
      ? { name: "unitId", label: fields.unitId, kind: "hidden" }
      : { name: "unitId", label: fields.unitId, kind: "select", options: cells },
    { name: "occurredOn", label: occurredOn.nominate, kind: "day", today: on },
    { name: "reason", label: fields.reason, hint: hints.nominationReason, kind: "prose", max: 2_000 },
  ];
  return (
    <>
      <PageHeading
        back={{ href: "/admissions", label: words.admissions.title }}
        subtitle={form.nominateIntro}
        title={form.nominateTitle}
      />
      <Form action={action} fields={formFields} initial={initial} submit={form.submit} words={words.layout.form} />
    </>
  );
}
