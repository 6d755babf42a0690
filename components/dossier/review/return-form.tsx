"use client";

import type { ReactNode } from "react";
import { mostPoints, pointFields } from "@/lib/dossier/review/points";
import { Field, type FieldSpec } from "../../ui/field";
import { EncodingQuestion, type FormWords } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { withFieldName } from "../../ui/forms/field-name";
import { Notice } from "../../ui/notice";
import { FormMarks } from "../../ui/sending/form-marks";
import { formName } from "../../ui/sending/kept-form";
import { useForm } from "../../ui/sending/use-form";
import type { Option } from "./point-options";

type ReturnWords = FormWords &
  Readonly<{
    remark: string;
    remarkHint: string;
    cause: string;
    about: string;
    box: string;
    /** The titles of the second point and those after it. */
    more: readonly string[];
    return: string;
  }>;

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  causes: readonly Option[];
  places: readonly Option[];
  boxes: readonly Option[];
  words: ReturnWords;
}>;

const fieldsOfPoint = (index: number, { causes, places, boxes, words }: Omit<Props, "action" | "initial">) => {
  const names = pointFields(index);
  const named = (label: string) => (index === 1 ? label : `${label} (${index})`);
  const fields: readonly (FieldSpec | null)[] = [
    { name: names.cause, kind: "select", label: named(words.cause), options: causes },
    places.length > 1 ? { name: names.place, kind: "select", label: named(words.about), options: places } : null,
    boxes.length > 0 ? { name: names.box, kind: "select", label: named(words.box), options: boxes } : null,
    {
      name: names.remark,
      kind: "prose",
      label: named(words.remark),
      max: 2_000,
      rows: 3,
      ...(index === 1 ? { hint: words.remarkHint } : {}),
    },
  ];
  return fields.filter((field) => field !== null);
};

/** Returns an item with one to five points, each with its cause and its place. Works without JavaScript. */
export function ReturnForm({ action, initial, ...rest }: Props) {
  const { words } = rest;
  const points = Array.from({ length: mostPoints }, (_, index) => fieldsOfPoint(index + 1, rest));
  const all = points.flat();
  const name = formName(all, initial.values);
  const { state, send, isPending, kept, sender, forget } = useForm(action, initial, name, words.unsent);
  const shown = (field: FieldSpec) => {
    const said = state.messages.find((each) => each.field === field.name)?.message;
    const error = said === undefined ? null : withFieldName(said, field, words);
    return <Field error={error} field={field} key={field.name} value={state.values[field.name] ?? ""} words={words} />;
  };
  const isBegun = (fields: readonly FieldSpec[]) =>
    fields.some((field) => state.values[field.name] || state.messages.some((each) => each.field === field.name));
  const [first = [], ...others] = points;
  /** A further point, folded, and within it the one after it: one is offered at a time. */
  const moreFrom = (index: number): ReactNode =>
    others[index] && (
      <details className="border-line border-t" open={others.slice(index).some(isBegun)}>
        <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{words.more[index]}</summary>
        {others[index].map(shown)}
        {moreFrom(index + 1)}
      </details>
    );
  return (
    <form action={send} key={state.requestId} noValidate onSubmit={forget}>
      <ErrorSummary fields={all} messages={state.messages} words={words} />
      {kept && state.messages.length === 0 && <Notice tone="warning">{words.restored[kept.because]}</Notice>}
      <FormMarks name={name} sender={sender} />
      <input name="requestId" type="hidden" value={state.requestId} />
      {["caseId", "number", "version"].map((each) => (
        <input key={each} name={each} type="hidden" value={state.values[each] ?? ""} />
      ))}
      {first.map(shown)}
      {moreFrom(0)}
      <EncodingQuestion state={state} words={words} />
      <button
        className="my-3 inline-flex min-h-11 items-center rounded-md border border-link bg-paper px-5 py-2 font-semibold text-link hover:bg-link-soft disabled:opacity-70"
        disabled={isPending}
        type="submit"
      >
        {isPending ? words.sending : words.return}
      </button>
    </form>
  );
}
