import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitFormView } from "@/lib/units/form-queries";
import type { Occupancy } from "@/lib/units/refusals";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { unitChoice } from "./unit-choice";
import { codeField, nameFields, paperField } from "./unit-form";

export type ChangeProps = Readonly<{
  view: UnitFormView;
  on: Day;
  words: Words;
  action: FormAction;
  initial: FormState;
}>;

export const unitField: FieldSpec = { name: "unitId", label: "", kind: "hidden" };

type HeadingProps = Readonly<{ view: UnitFormView; title: string; intro: string; words: Words }>;

export function ChangeHeading({ view, title, intro, words }: HeadingProps) {
  const { unit } = view;
  return (
    <PageHeading
      trail={[placeOf("units", words), { href: `/units/${unit.id}`, label: unit.name }]}
      subtitle={intro}
      title={title}
    />
  );
}

/** Gives a unit another name. */
export function RenameForm({ view, on, words, action, initial }: ChangeProps) {
  const { form } = words.units;
  const fields: FieldSpec[] = [
    unitField,
    ...nameFields(words),
    { name: "renamedOn", label: form.renamedOn, kind: "day", today: on },
    paperField(words),
  ];
  return (
    <>
      <ChangeHeading words={words} intro={form.renameIntro} title={form.renameTitle} view={view} />
      <Form action={action} fields={fields} initial={initial} submit={form.rename} words={words.layout.form} />
    </>
  );
}

/** Records the official code of a unit. */
export function CodeForm({ view, words, action, initial }: ChangeProps) {
  const { form } = words.units;
  const fields: FieldSpec[] = [unitField, codeField(words)];
  return (
    <>
      <ChangeHeading words={words} intro={form.codeIntro} title={form.codeTitle} view={view} />
      <Form action={action} fields={fields} initial={initial} submit={form.recordCode} words={words.layout.form} />
    </>
  );
}

/** Puts a cell under a department, or back under the organisation. */
export function PlaceForm({ view, on, words, action, initial }: ChangeProps) {
  const { form } = words.units;
  const { otherParents } = view;
  const fields: FieldSpec[] = [
    unitField,
    unitChoice({ name: "parentId", label: form.parent, units: otherParents }),
    { name: "placedOn", label: form.placedOn, kind: "day", today: on },
    paperField(words),
  ];
  return (
    <>
      <ChangeHeading words={words} intro={form.placeIntro} title={form.placeTitle} view={view} />
      {otherParents.length === 0 ? (
        <>
          <Notice tone="info">{form.nowhere}</Notice>
          <LinkButton href="/units/new">{form.foundTitle}</LinkButton>
        </>
      ) : (
        <Form action={action} fields={fields} initial={initial} submit={form.place} words={words.layout.form} />
      )}
    </>
  );
}

/** Dissolves a unit, or says what still belongs to it. */
export function DissolveForm({
  view,
  on,
  words,
  action,
  initial,
  occupancy,
}: ChangeProps & Readonly<{ occupancy: Occupancy }>) {
  const { form, unit: labels } = words.units;
  const { unit } = view;
  const fields: FieldSpec[] = [
    unitField,
    { name: "lastDay", label: form.lastDay, kind: "day", today: on },
    paperField(words),
  ];
  const isOccupied = Object.values(occupancy).some((count) => count > 0);
  return (
    <>
      <ChangeHeading
        words={words}
        intro={`${form.dissolveIntro} ${unit.name} ${labels.since(formatDay(unit.from))}.`}
        title={form.dissolveTitle}
        view={view}
      />
      {isOccupied ? (
        <Notice tone="warning">{form.notEmpty(occupancy)}</Notice>
      ) : (
        <Form
          action={action}
          confirm={form.dissolveConfirm(unit.name)}
          fields={fields}
          initial={initial}
          submit={form.dissolve}
          words={words.layout.form}
        />
      )}
    </>
  );
}
