import type { StepFormView } from "@/lib/admissions/queries";
import type { FieldName } from "@/lib/admissions/schema";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";
import { rollFields } from "./roll-fields";

type Shape = Readonly<{ kind: FieldSpec["kind"]; optional?: true; max?: number; whenAsked?: true }>;

/** How each field of the steps' forms is asked. The same name is the same question in every step. */
const shapes: Readonly<Record<FieldName, Shape>> = {
  occurredOn: { kind: "day" },
  resolution: { kind: "line", max: 60 },
  mentorId: { kind: "select" },
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
  confirmation: { kind: "prose", optional: true, max: 500, whenAsked: true },
};

const hasHint = (hints: Words["admissions"]["hints"], name: string): name is keyof Words["admissions"]["hints"] =>
  name in hints;

const optionsOf = (name: FieldName, form: StepFormView, { options }: Words["admissions"]): FieldSpec["options"] => {
  if (name === "mentorId" || name === "introducerId") return [{ value: "", label: options.choose }, ...form.people];
  if (name === "form") return Object.entries(options.form).map(([value, label]) => ({ value, label }));
  if (name === "union") return Object.entries(options.union).map(([value, label]) => ({ value, label }));
  return undefined;
};

/** The fields of a step's form, in the order they are asked. */
export const stepFields = (form: StepFormView, on: string, words: Words): FieldSpec[] => {
  const { admissions } = words;
  const asked = form.fields.flatMap((name): FieldSpec[] => {
    if (name === "here") return form.roll ? rollFields(form.roll, form, words) : [];
    const label = name === "occurredOn" ? admissions.occurredOn[form.step] : admissions.fields[name];
    const hint = hasHint(admissions.hints, name) ? admissions.hints[name] : undefined;
    const shape = shapes[name];
    const whenAsked = shape.whenAsked && !form.asks.includes(name);
    return [{ name, label, hint, today: on, options: optionsOf(name, form, admissions), ...shape, whenAsked }];
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
  union: "youth",
  blank: "0",
  shown: form.roll?.mark ?? "",
});
