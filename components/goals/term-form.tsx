import type { TermForm as TermFormView } from "@/lib/goals/queries";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  words: Words;
  /** The term that is corrected; null for a new one. */
  term: Readonly<{ id: string; name: string }> | null;
  /** The number the next resolution of the committee gets. */
  nextNumber: string | null;
}>;

/** Enters a term or corrects it. */
export function TermForm({ action, initial, words, term, nextNumber }: Props) {
  const { forms } = words.goals;
  const next = nextNumber ? [forms.nextResolution(nextNumber)] : [];
  const fields: FieldSpec[] = [
    { name: "termId", label: "", kind: "hidden" },
    { name: "name", label: forms.name, hint: forms.nameHint, kind: "line", max: 120 },
    {
      name: "resolution",
      label: forms.resolution,
      hint: [...next, forms.resolutionHint].join(" "),
      kind: "line",
      max: 200,
    },
    { name: "resolvedOn", label: forms.resolvedOn, kind: "day" },
    { name: "from", label: forms.from, kind: "day" },
    { name: "to", label: forms.to, kind: "day" },
    { name: "target", label: forms.target, hint: forms.targetHint, kind: "number" },
  ];
  return (
    <>
      <PageHeading
        trail={[placeOf("goals", words), ...(term ? [{ href: `/goals/${term.id}`, label: term.name }] : [])]}
        title={term ? forms.edit : forms.create}
      />
      <Form action={action} fields={fields} initial={initial} submit={forms.save} words={words.layout.form} />
    </>
  );
}

type SharesProps = Readonly<{ action: FormAction; initial: FormState; words: Words; form: TermFormView }>;

/** Splits the target: one field for each year and one for each cell. */
export function SharesForm({ action, initial, words, form }: SharesProps) {
  const { forms } = words.goals;
  const fields: FieldSpec[] = [
    { name: "termId", label: "", kind: "hidden" },
    ...form.years.map(
      ({ year }): FieldSpec => ({ name: `year-${year}`, label: forms.year(year), kind: "number", optional: true }),
    ),
    ...form.cells.map(
      ({ id, name }): FieldSpec => ({ name: `unit-${id}`, label: name, kind: "number", optional: true }),
    ),
  ];
  return (
    <>
      <PageHeading
        trail={[placeOf("goals", words), { href: `/goals/${form.term.id}`, label: form.term.name }]}
        subtitle={forms.splitIntro(form.term.target)}
        title={`${forms.split}: ${form.term.name}`}
      />
      <Form action={action} fields={fields} initial={initial} submit={forms.saveShares} words={words.layout.form} />
    </>
  );
}

/** Values for `SharesForm`. */
export const shareValues = ({ term, years, cells }: TermFormView): Record<string, string> => ({
  termId: term.id,
  ...Object.fromEntries(years.map(({ year, share }) => [`year-${year}`, share === null ? "" : String(share)])),
  ...Object.fromEntries(cells.map(({ id, share }) => [`unit-${id}`, share === null ? "" : String(share)])),
});
