import { type Day, formatDay } from "@/lib/primitives/day";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import { ChangeHeading, type ChangeProps, unitField } from "./change-forms";
import { paperField } from "./unit-form";

/** The superior delegates the power to decide to the committee of an organisation. */
export function DelegateForm({ view, on, words, action, initial }: ChangeProps) {
  const { delegation } = words.units;
  const fields: FieldSpec[] = [
    unitField,
    { name: "from", label: delegation.from, kind: "day", today: on },
    { ...paperField(words), hint: delegation.paperHint },
    { name: "goodYears", label: delegation.goodYears, hint: delegation.goodYearsHint, kind: "number" },
    {
      name: "confirmation",
      label: delegation.confirmation,
      hint: delegation.confirmationHint,
      kind: "prose",
      optional: true,
      max: 500,
    },
  ];
  return (
    <>
      <ChangeHeading words={words} intro={delegation.intro} title={delegation.title} view={view} />
      <Form action={action} fields={fields} initial={initial} submit={delegation.submit} words={words.layout.form} />
    </>
  );
}

/** The delegated power ends after a last day. */
export function EndDelegationForm({ view, on, words, action, initial, since }: ChangeProps & Readonly<{ since: Day }>) {
  const { delegation } = words.units;
  const fields: FieldSpec[] = [
    unitField,
    { name: "lastDay", label: delegation.lastDay, kind: "day", today: on },
    { ...paperField(words), hint: delegation.paperHint },
  ];
  return (
    <>
      <ChangeHeading
        words={words}
        intro={delegation.endIntro(formatDay(since))}
        title={delegation.endTitle}
        view={view}
      />
      <Form action={action} fields={fields} initial={initial} submit={delegation.end} words={words.layout.form} />
    </>
  );
}
