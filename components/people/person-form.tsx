import { entryStandings } from "@/lib/people/schema";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { unitChoice, unitChoiceIfAny } from "../units/unit-choice";

type Option = Readonly<{ value: string; label: string }>;
type Props = Readonly<{ action: FormAction; initial: FormState; on: Day; words: Words }>;

const choices = (options: Readonly<Record<string, string>>): Option[] =>
  Object.entries(options).map(([value, label]) => ({ value, label }));

export const identityFields = (words: Words, on: Day, nationalIdHint: string): FieldSpec[] => {
  const { form, page } = words.people;
  const { options } = words.admissions;
  const choose = { value: "", label: form.choose };
  return [
    { name: "fullName", label: form.fullName, kind: "line", max: 120 },
    { name: "bornOn", label: page.bornOn, kind: "day", today: on },
    { name: "sex", label: page.sex, kind: "radio", options: choices(options.sex) },
    { name: "schooling", label: page.schooling, kind: "select", options: [choose, ...choices(options.schooling)] },
    { name: "occupation", label: page.occupation, kind: "line", max: 120 },
    { name: "joinedUnitOn", label: form.joinedUnitOn, hint: form.joinedHint, kind: "day", today: on },
    { name: "nationalId", label: page.nationalId, hint: nationalIdHint, kind: "line", max: 20, optional: true },
  ];
};

/** Asked when the register has somebody who is like the person. */
export const becauseField = ({ people: { form } }: Words): FieldSpec => ({
  name: "because",
  label: form.because,
  hint: form.becauseHint,
  kind: "line",
  max: 300,
  whenAsked: true,
});

/** Asked when somebody would have been a member too young: papers of the war years can say so. */
export const checkedField = ({ people: { form } }: Words): FieldSpec => ({
  name: "checked",
  label: form.checked,
  kind: "tick",
  whenAsked: true,
});

/** Of a member: the day party age counts from. */
export const decisionField = ({ people: { form } }: Words, on: Day): FieldSpec => ({
  name: "decidedOn",
  label: form.decidedOn,
  hint: form.decidedHint,
  kind: "day",
  today: on,
  optional: true,
});

/** Enters a person into a unit's register. */
export function NewPersonForm({ action, initial, on, words, units }: Props & Readonly<{ units: readonly Option[] }>) {
  const { form, standings } = words.people;
  const fields: FieldSpec[] = [
    unitChoiceIfAny({ name: "unitId", label: form.unit, units }),
    ...identityFields(words, on, form.nationalIdHint),
    {
      name: "kind",
      label: form.kind,
      kind: "radio",
      options: entryStandings.map((value) => ({ value, label: standings[value] })),
    },
    { name: "since", label: form.since, hint: form.sinceHint, kind: "day", today: on },
    decisionField(words, on),
    { name: "paper", label: form.paper, hint: form.paperHint, kind: "line", max: 200 },
    checkedField(words),
    becauseField(words),
  ];
  return (
    <>
      <PageHeading trail={[placeOf("units", words)]} subtitle={form.addIntro} title={form.addTitle} />
      <Form action={action} fields={fields} initial={initial} submit={form.save} words={words.layout.form} />
    </>
  );
}

type EditProps = Props &
  Readonly<{ person: Readonly<{ id: string; name: string }>; hasNationalId: boolean; hasDecision: boolean }>;

/** Corrects a person's identity, and the admission decision of a member entered by hand. */
export function PersonForm({ action, initial, on, words, person, hasNationalId, hasDecision }: EditProps) {
  const { form } = words.people;
  const fields: FieldSpec[] = [
    { name: "personId", label: "", kind: "hidden" },
    ...identityFields(words, on, hasNationalId ? form.nationalIdKept : form.nationalIdHint),
    ...(hasDecision ? [decisionField(words, on)] : []),
    checkedField(words),
    becauseField(words),
  ];
  return (
    <>
      <PageHeading
        trail={[placeOf("units", words), { href: `/people/${person.id}`, label: person.name }]}
        title={form.editTitle}
      />
      <Form action={action} fields={fields} initial={initial} submit={form.save} words={words.layout.form} />
    </>
  );
}

type MoveProps = Props & Readonly<{ person: Readonly<{ id: string; name: string }>; cells: readonly Option[] }>;

/** Moves a member to another cell. */
export function MoveForm({ action, initial, on, words, person, cells }: MoveProps) {
  const { form } = words.people;
  const fields: FieldSpec[] = [
    { name: "personId", label: "", kind: "hidden" },
    unitChoice({ name: "unitId", label: form.moveTo, units: cells, choose: form.choose }),
    { name: "movedOn", label: form.movedOn, hint: form.movedHint, kind: "day", today: on },
    { name: "paper", label: form.movePaper, kind: "line", max: 200 },
  ];
  return (
    <>
      <PageHeading
        trail={[placeOf("units", words), { href: `/people/${person.id}`, label: person.name }]}
        subtitle={form.moveIntro}
        title={form.moveTitle}
      />
      <Form action={action} fields={fields} initial={initial} submit={form.moveSave} words={words.layout.form} />
    </>
  );
}
