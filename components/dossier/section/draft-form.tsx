"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { formatTime } from "@/lib/primitives/day";
import { Field, type FieldSpec } from "../../ui/field";
import { EncodingQuestion, type FormWords, Overtaken } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { withFieldName } from "../../ui/forms/field-name";
import { Notice } from "../../ui/notice";
import { FormMarks } from "../../ui/sending/form-marks";
import { formName } from "../../ui/sending/kept-form";
import { useForm } from "../../ui/sending/use-form";
import type { DraftPlace } from "./device-draft";
import { AnswersWithoutField, DraftOffer, type DraftWords } from "./draft-offer";
import { useDraft } from "./use-draft";

export type DraftFormWords = FormWords & Readonly<{ stored: string; draft: DraftWords }>;

/** A button that sends the form with its intent; the first is the primary one. */
export type FormButton = Readonly<{ intent: string; label: string }>;

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  fields: readonly FieldSpec[];
  buttons: readonly FormButton[];
  draftPlace: DraftPlace;
  /** Read again after each refusal, so that the writer sees a text saved elsewhere before replacing it. */
  version: number;
  /** The text stored now, where the form replaces it whole. */
  stored?: string | null;
  words: DraftFormWords;
  /** What is chosen and not typed, below the fields: it is not kept on the device. */
  children?: ReactNode;
}>;

const looks = [
  "bg-accent text-white hover:bg-accent-strong font-semibold",
  "border border-line bg-paper font-medium hover:border-link hover:text-link",
];

/** Makes the browser ask before a page with unsaved text is left. */
const useLeaveWarning = (isUnsaved: boolean) => {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
};

/** A form whose fields are kept on the device while they are typed, with several buttons. Works without JavaScript. */
export function DraftForm(props: Props) {
  const { action, initial, fields, buttons, draftPlace, version, stored = null, words, children } = props;
  const typed = fields.filter(({ kind }) => kind !== "hidden" && kind !== "note");
  const name = formName(fields, initial.values);
  const { state, send, isPending, kept, sender, forget } = useForm(action, initial, name, words.unsent);
  const [isTouched, setTouched] = useState(false);
  useLeaveWarning(isTouched && !isPending);
  const isRefused = state.messages.length > 0;
  const form = useRef<HTMLFormElement>(null);
  const begins = { ...initial.values, ...kept?.values };
  const base = initial.values.seen ?? String(version);
  const values = Object.fromEntries(typed.map((field) => [field.name, begins[field.name] ?? field.value ?? ""]));
  const { found, keep, decide, keptAt } = useDraft(draftPlace, { values, base }, isRefused && !isPending);
  const onDecide = (takes: boolean) => {
    for (const { name: each } of takes ? typed : []) {
      const field = form.current?.elements.namedItem(each);
      if (found && field && "value" in field) field.value = found.values[each] ?? "";
    }
    if (takes) setTouched(true);
    decide(takes);
  };
  const differs = isRefused && stored !== null && stored !== state.values.content;
  const errorOf = (field: FieldSpec) => {
    const said = state.messages.find((message) => message.field === field.name)?.message;
    return said === undefined ? null : withFieldName(said, field, words);
  };
  return (
    <form
      action={send}
      className="my-6"
      key={state.requestId}
      noValidate
      onInput={({ currentTarget }) => {
        setTouched(true);
        keep(currentTarget, "soon");
      }}
      onSubmit={({ currentTarget }) => {
        keep(currentTarget, "sending");
        forget();
      }}
      ref={form}
    >
      <ErrorSummary fields={fields} messages={state.messages} words={words}>
        {state.saved && <Overtaken fields={fields} state={state} words={words} />}
      </ErrorSummary>
      {found && (
        <DraftOffer
          draft={found}
          fields={typed}
          isOvertaken={found.base !== base}
          onDecide={onDecide}
          words={words.draft}
        />
      )}
      {kept && !isRefused && <Notice tone="warning">{words.restored[kept.because]}</Notice>}
      <FormMarks name={name} sender={sender} />
      <input name="requestId" type="hidden" value={state.requestId} />
      <input name="version" type="hidden" value={isRefused ? version : (state.values.version ?? version)} />
      {state.values.seen && <input name="seen" type="hidden" value={state.values.seen} />}
      {fields.map((field) => (
        <Field
          error={errorOf(field)}
          field={field}
          key={field.name}
          value={state.values[field.name] ?? field.value ?? ""}
          words={words}
        />
      ))}
      {isRefused && <AnswersWithoutField fields={fields} values={state.values} words={words.draft} />}
      {differs && (
        <details className="mt-3 rounded border border-line p-3" open>
          <summary className="cursor-pointer font-medium">{words.stored}</summary>
          <p className="mt-2 whitespace-pre-wrap break-words">{stored}</p>
        </details>
      )}
      {children}
      <EncodingQuestion state={state} words={words} />
      <div className="mt-5 flex flex-wrap gap-3">
        {buttons.map(({ intent, label }, index) => (
          <button
            className={`inline-flex min-h-12 items-center justify-center rounded-md px-6 disabled:opacity-60 ${looks[Math.min(index, 1)]}`}
            disabled={isPending}
            key={intent}
            name="intent"
            type="submit"
            value={intent}
          >
            {isPending && index === 0 ? words.sending : label}
          </button>
        ))}
      </div>
      {/* Below the buttons: above them it would move them while they are pressed. */}
      {keptAt !== null && (
        <p className="mt-2 text-muted text-sm">
          {words.draft.kept} {formatTime(keptAt)}
        </p>
      )}
    </form>
  );
}
