import type { FieldName } from "@/lib/admissions/procedure/schema";
import type { StepFormView } from "@/lib/admissions/queries";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";
import { rollFields } from "./roll-fields";

type Shape = Readonly<{ kind: FieldSpec["kind"]; optional?: true; max?: number; whenAsked?: true }>;

/** How each field of the steps' forms is asked. The same name is the same question in every step. */
const shapes: Readonly<Record<FieldName, Shape>> = {
  occurredOn: { kind: "day" },
  resolution: { kind: "line", max: 60 },
  mentorId: { kind: "select" },
  tellerId: { kind: "select", optional: true },
  number: { kind: "line", max: 60 },
  issuer: { kind: "line", max: 200 },
  introducerId: { kind: "select" },
  togetherSince: { kind: "day" },
  union: { kind: "radio" },
  organisations: { kind: "prose", max: 2_000 },
  residence: { kind: "line", max: 200 },
  residenceOn: { kind: "day" },
  sealedOn: { kind: "day" },
  cellCommentOn: { kind: "day" },
  form: { kind: "radio" },
  here: { kind: "note" },
  shown: { kind: "hidden" },
  total: { kind: "number" },
  present: { kind: "number" },
  yes: { kind: "number" },
  no: { kind: "number" },
  blank: { kind: "number" },
  probationersPresent: { kind: "number", optional: true },
  lateReason: { kind: "prose", optional: true, max: 2_000 },
  place: { kind: "line", max: 200 },
  consentNumber: { kind: "line", optional: true, max: 60 },
  consentOn: { kind: "day", optional: true },
  reason: { kind: "prose", max: 2_000 },
  youthUnion: { kind: "radio" },
  tradeUnion: { kind: "radio" },
  unionOfficer: { kind: "radio" },
  replacesId: { kind: "select", optional: true },
  replacedBecause: { kind: "select", optional: true },
  assignment: { kind: "line", optional: true, max: 60 },
  assignedOn: { kind: "day", optional: true },
  madeBy: { kind: "radio" },
  isMember: { kind: "radio" },
  days: { kind: "number" },
  matter: { kind: "select" },
  outcome: { kind: "radio" },
  authority: { kind: "select" },
  firstDecisionOn: { kind: "day" },
  leftOn: { kind: "day" },
  leftHow: { kind: "select" },
  clearedOn: { kind: "day", optional: true },
  readmittedBefore: { kind: "radio" },
  unitId: { kind: "select" },
  destination: { kind: "line", max: 200 },
  competent: { kind: "radio" },
  transferredOn: { kind: "day" },
  provision: { kind: "line", max: 200 },
  redo: { kind: "radio" },
  receivedOn: { kind: "day", optional: true },
  confirmation: { kind: "prose", optional: true, max: 500, whenAsked: true },
};

const hasHint = (hints: Words["admissions"]["hints"], name: string): name is keyof Words["admissions"]["hints"] =>
  name in hints;

type Option = Readonly<{ value: string; label: string }>;
const choices = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const capital = ({ value, label }: Option): Option => ({ value, label: label[0]?.toUpperCase() + label.slice(1) });

type Options = (form: StepFormView, words: Words) => readonly Option[];

const yesOrNo: Options = (_, { admissions }) => choices(admissions.options.yesOrNo);
const people: Options = ({ people }) => people;

/** What may be chosen, field by field. */
const offered: Readonly<Partial<Record<FieldName, Options>>> = {
  mentorId: people,
  introducerId: people,
  tellerId: people,
  replacesId: ({ introducers }) => introducers,
  form: (_, { admissions }) => choices(admissions.options.form),
  union: (_, { admissions }) => choices(admissions.options.union),
  madeBy: (_, { admissions }) => choices(admissions.options.madeBy),
  replacedBecause: (_, { admissions }) => choices(admissions.options.replacedBecause),
  outcome: (_, { admissions }) => choices(admissions.options.outcome),
  youthUnion: yesOrNo,
  tradeUnion: yesOrNo,
  unionOfficer: yesOrNo,
  isMember: yesOrNo,
  readmittedBefore: yesOrNo,
  matter: ({ matters }, words) => matters.map((kind) => ({ value: kind, label: words.matters.kinds[kind] })),
  authority: (_, { matters }) => choices(matters.authorities).map(capital),
  leftHow: (_, { matters }) => choices(matters.leaving).map(capital),
  unitId: ({ cells }) => cells,
  competent: (_, { admissions }) => choices(admissions.options.competent),
  redo: ({ redo }, { admissions: { options } }) =>
    redo.map((value) => ({ value, label: options.redo[value as keyof typeof options.redo] })),
};

const optionsOf = (name: FieldName, form: StepFormView, words: Words): FieldSpec["options"] => {
  const options = offered[name]?.(form, words);
  const isList = shapes[name].kind === "select";
  return isList && options ? [{ value: "", label: words.admissions.options.choose }, ...options] : options;
};

/** Asked only where somebody could be replaced. */
const ofASubstitute: readonly FieldName[] = ["replacesId", "replacedBecause", "assignment", "assignedOn"];

/** The fields of a step's form, in the order they are asked. */
export const stepFields = (form: StepFormView, on: string, words: Words): FieldSpec[] => {
  const { admissions } = words;
  const fields =
    form.introducers.length > 0 ? form.fields : form.fields.filter((name) => !ofASubstitute.includes(name));
  const asked = fields.flatMap((name): FieldSpec[] => {
    if (name === "here") return form.roll ? rollFields(form.roll, form, words) : [];
    const label = name === "occurredOn" ? admissions.occurredOn[form.step] : admissions.fields[name];
    const hint = hasHint(admissions.hints, name) ? admissions.hints[name] : undefined;
    const shape = shapes[name];
    const whenAsked = shape.whenAsked && !form.asks.includes(name);
    return [{ name, label, hint, today: on, options: optionsOf(name, form, words), ...shape, whenAsked }];
  });
  return [{ name: "caseId", label: "", kind: "hidden" }, { name: "sequence", label: "", kind: "hidden" }, ...asked];
};

/** What the form holds before anything is typed: today, the present mentor, the roll the reader sees. */
export const startingValues = (form: StepFormView, on: string): Record<string, string> => ({
  caseId: form.caseId,
  sequence: String(form.sequence),
  occurredOn: on,
  mentorId: form.mentorId ?? "",
  form: "secret",
  union: form.union ?? "youth",
  blank: "0",
  shown: form.roll?.mark ?? "",
});
