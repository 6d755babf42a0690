import { type FieldName, stepFormOf } from "@/lib/admissions/procedure/schema";
import type { StepFormView } from "@/lib/admissions/queries";
import { awayIn } from "@/lib/admissions/voting/attendance-roll";
import type { NamesOfKin } from "@/lib/dossier/relative-name-queries";
import type { Field, FieldKind, Form } from "@/lib/forms/field";
import { formatDay } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { unitControl } from "../../units/unit-choice";
import { correctionFields } from "./correction-fields";
import { awayText, rollFields, tellerOptions } from "./roll-fields";

/** How each kind of field is asked on the page. */
const controls: Readonly<Record<Exclude<FieldKind, "unit">, FieldSpec["kind"]>> = {
  day: "day",
  anyDay: "day",
  line: "line",
  prose: "prose",
  number: "number",
  choice: "radio",
  list: "select",
  person: "select",
  case: "select",
  ticks: "note",
  hidden: "hidden",
};

const hasHint = (hints: Words["admissions"]["hints"], name: string): name is keyof Words["admissions"]["hints"] =>
  name in hints;

type Option = Readonly<{ value: string; label: string }>;
type Labels = Readonly<Record<string, string>>;

const capitals = (labels: Labels): Labels =>
  Object.fromEntries(Object.entries(labels).map(([value, label]) => [value, capital(label)]));

/** The words for the values of a choice: by the field's name, or "yes" and "no". */
export const labelsOf = (name: string, values: readonly string[], { admissions, matters }: Words): Labels => {
  const { choose: _, ...options } = admissions.options;
  const named: Readonly<Record<string, Labels>> = {
    ...options,
    matter: matters.kinds,
    authority: capitals(matters.authorities),
    leftHow: capitals(matters.leaving),
  };
  return values.join() === "yes,no" ? admissions.options.yesOrNo : (named[name] ?? {});
};

/** What may be chosen: people and cells from the register, else the values of the field. */
const optionsOf = (name: FieldName, { kind, values }: Field, form: StepFormView, words: Words): readonly Option[] => {
  if (name === "tellerId") return form.roll ? tellerOptions(form.roll) : [];
  if (kind === "person") return name === "replacesId" ? form.introducers : form.people;
  if (kind === "unit") return form.cells;
  if (kind === "case")
    return (form.joining?.others ?? []).map(({ id, name, bornOn, unit, stage }) => ({
      value: id,
      label: words.joining.option(name, formatDay(bornOn), unit, words.steps.stages[stage]),
    }));
  const offered = name === "matter" ? form.matters : (values ?? []);
  const labels = labelsOf(name, values ?? [], words);
  return offered.map((value) => ({ value, label: labels[value] ?? value }));
};

const controlOf = (name: FieldName, field: Field, form: StepFormView, words: Words) => {
  const options = optionsOf(name, field, form, words);
  const kind = field.kind === "unit" ? unitControl(options) : controls[field.kind];
  const choose = { value: "", label: words.admissions.options.choose };
  return {
    kind,
    optional: field.optional,
    max: field.max,
    options: kind === "select" ? [choose, ...options] : options,
    whenAsked: field.onlyWhenAsked && !form.asks.includes(name),
  };
};

/** Asked only where somebody could be replaced. */
const ofASubstitute: readonly FieldName[] = ["replacesId", "replacedBecause", "assignment", "assignedOn"];

/** What helps to answer a field; of a number also the one to be given next. */
const hintOf = (name: FieldName, { proposals }: StepFormView, { admissions, numbers }: Words): string | undefined => {
  const hint = hasHint(admissions.hints, name) ? [admissions.hints[name]] : [];
  const proposal = proposals[name];
  const said = [...(proposal ? [numbers.proposal(proposal)] : []), ...hint];
  return said.length > 0 ? said.join(" ") : undefined;
};

/** The fields of a step's form, in the order they are asked. @param names of relatives of the same kinship */
export const stepFields = (
  form: StepFormView,
  on: string,
  words: Words,
  names: NamesOfKin = new Map(),
): FieldSpec[] => {
  const { admissions } = words;
  const declared: Form = stepFormOf(form.step);
  const fields =
    form.introducers.length > 0 ? form.fields : form.fields.filter((name) => !ofASubstitute.includes(name));
  const asked = fields.flatMap((name): FieldSpec[] => {
    if (name === "corrects") return correctionFields(form.corrections, names, words);
    if (name === "here") return form.roll ? rollFields(form.roll, form, words) : [];
    const label = name === "occurredOn" ? admissions.occurredOn[form.step] : admissions.fields[name];
    const hint = hintOf(name, form, words);
    const field = declared[name];
    return field ? [{ name, label, hint, today: on, ...controlOf(name, field, form, words) }] : [];
  });
  return [{ name: "caseId", label: "", kind: "hidden" }, { name: "sequence", label: "", kind: "hidden" }, ...asked];
};

/** What the form holds before anything is typed: today, the present mentor, the roll the reader sees, who is noted as away. */
export const startingValues = (form: StepFormView, on: string, words: Words): Record<string, string> => ({
  caseId: form.caseId,
  sequence: String(form.sequence),
  occurredOn: on,
  mentorId: form.mentor?.personId ?? "",
  form: "secret",
  union: form.union ?? "youth",
  // Most came and agreed; the sums are checked.
  absent: String(form.roll ? awayIn(form.roll).length : 0),
  absenceReasons: form.roll ? awayText(form.roll, words) : "",
  no: "0",
  blank: "0",
  shown: form.roll?.mark ?? "",
});
