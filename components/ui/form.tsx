"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Field, type FieldSpec, type FieldWords, shownValue } from "./field";
import type { FormAction, FormState } from "./form-state";
import { ErrorSummary, type SummaryWords } from "./forms/error-summary";
import { fieldId } from "./forms/field-id";
import { withFieldName } from "./forms/field-name";
import { FieldError } from "./forms/field-remarks";
import { FormReviewView, type ReviewWords } from "./forms/form-review";
import { Notice } from "./notice";
import { FormMarks } from "./sending/form-marks";
import { formName, type KeptForm } from "./sending/kept-form";
import { useForm } from "./sending/use-form";

/** Words of every form. */
export type FormWords = FieldWords &
  SummaryWords &
  Readonly<{
    sending: string;
    review: ReviewWords;
    saved: string;
    mine: string;
    blank: string;
    saveOver: string;
    unsent: string;
    restored: Readonly<Record<KeptForm["because"], string>>;
    dropMine: string;
    encoding: Readonly<Record<"question" | "convert" | "keep", string>>;
  }>;

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  submit: string;
  words: FormWords;
  fields?: readonly FieldSpec[];
  /** A sentence to tick before an action that cannot be undone. */
  confirm?: string;
  tone?: "primary" | "quiet";
  children?: ReactNode;
}>;

type OvertakenProps = Readonly<{ state: FormState; fields: readonly FieldSpec[]; words: FormWords }>;

/** Of an edit overtaken by another: what is saved now beside what was typed, and the way to drop the latter. */
export function Overtaken({ state: { saved = {}, values, stated = values }, fields, words }: OvertakenProps) {
  return (
    <>
      <dl className="my-3 space-y-3">
        {fields
          .filter(({ name }) => name in saved)
          .map((field) => (
            <div key={field.name}>
              <dt className="font-semibold">{field.label}</dt>
              <dd className="whitespace-pre-wrap break-words">
                {words.saved}: <strong>{shownValue(field, saved[field.name]) || words.blank}</strong>
              </dd>
              <dd className="whitespace-pre-wrap break-words">
                {words.mine}: <strong>{shownValue(field, stated[field.name]) || words.blank}</strong>
              </dd>
            </div>
          ))}
      </dl>
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page with all it asks for, read again. */}
      <a href="">{words.dropMine}</a>
    </>
  );
}

function Confirmation({ sentence, error }: Readonly<{ sentence: string; error: string | null }>) {
  const id = fieldId("$confirmed");
  return (
    <div className="my-5">
      <FieldError error={error} name="$confirmed" />
      <label className="flex min-h-11 items-start gap-3">
        <input name="$confirm" type="hidden" value="asked" />
        <input
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
          className="mt-0.5 size-6 shrink-0"
          id={id}
          name="$confirmed"
          type="checkbox"
        />
        <span>{sentence}</span>
      </label>
    </div>
  );
}

/** Asks whether texts in an old encoding are converted; the fields they stand in say how they read. */
export function EncodingQuestion({ state, words }: Readonly<{ state: FormState; words: FormWords }>) {
  if (!state.encoding) return null;
  const { question, convert, keep } = words.encoding;
  const field: FieldSpec = {
    name: "$encoding",
    label: question,
    kind: "radio",
    options: [
      { value: "convert", label: convert },
      { value: "keep", label: keep },
    ],
  };
  const value = state.encoding === "keep" ? "keep" : "";
  return <Field error={null} field={field} value={value} words={words} />;
}

type AskedProps = Readonly<{ state: FormState; fields: readonly FieldSpec[]; kept: KeptForm | null; words: FormWords }>;

/** The fields of a form, each with its message. */
function Fields({ state, fields, kept, words }: AskedProps) {
  const wasSent = kept !== null || "requestId" in state.values;
  return fields.map((field) => {
    const said = state.messages.find((each) => each.field === field.name)?.message;
    return (
      <Field
        error={said === undefined ? null : withFieldName(said, field, words)}
        field={field}
        key={field.name}
        // A box left without a tick sends nothing: what it begins with does not hold for a form that was sent.
        value={state.values[field.name] ?? (wasSent && field.kind === "tick" ? "" : field.value) ?? ""}
        words={words}
      />
    );
  });
}

/** Back from what was to be confirmed, the first field has the focus again. */
const useFocusOnReturn = (isReviewed: boolean, isRefused: boolean) => {
  const form = useRef<HTMLFormElement>(null);
  const wasReviewed = useRef(false);
  useEffect(() => {
    if (wasReviewed.current && !isReviewed && !isRefused)
      form.current?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
    wasReviewed.current = isReviewed;
  }, [isReviewed, isRefused]);
  return form;
};

/**
 * A form that works without JavaScript. After a refusal it shows all messages above, marks each field and keeps what was
 * typed. Its request number gives a form sent twice one effect.
 */
export function Form({ action, initial, submit, words, fields = [], confirm, tone = "primary", children }: Props) {
  const name = formName(fields, initial.values);
  const { state, send, isPending, kept, sender, forget } = useForm(action, initial, name, words.unsent);
  const { messages, values, review, requestId } = state;
  const isAbout = (name: string) => messages.some(({ field }) => field === name);
  const shown = (state.fields ?? fields).filter(({ name, whenAsked }) => !whenAsked || isAbout(name) || values[name]);
  const unconfirmed = messages.find(({ field }) => field === "$confirmed")?.message ?? null;
  const form = useFocusOnReturn(review !== undefined, messages.length > 0);
  const look =
    tone === "primary"
      ? "bg-accent text-white hover:bg-accent-strong"
      : "border border-link bg-paper text-link hover:bg-link-soft";
  return (
    <form action={send} className="max-w-2xl" noValidate onSubmit={forget} ref={form}>
      <ErrorSummary fields={shown} messages={messages} words={words}>
        {state.saved && <Overtaken fields={shown} state={state} words={words} />}
      </ErrorSummary>
      {kept && messages.length === 0 && !review && <Notice tone="warning">{words.restored[kept.because]}</Notice>}
      <FormMarks name={name} sender={sender} />
      <input name="requestId" type="hidden" value={requestId} />
      {review ? (
        <FormReviewView
          fields={shown}
          review={review}
          sending={isPending ? words.sending : null}
          state={state}
          words={words.review}
        />
      ) : (
        <>
          {values.seen && <input name="seen" type="hidden" value={values.seen} />}
          <Fields fields={shown} kept={kept} state={state} words={words} />
          {children}
          <EncodingQuestion state={state} words={words} />
          {confirm && <Confirmation error={unconfirmed} sentence={confirm} />}
          <button
            className={`my-2 inline-flex min-h-11 items-center rounded-md px-5 py-2 font-semibold disabled:opacity-70 ${look}`}
            disabled={isPending}
            type="submit"
          >
            {isPending ? words.sending : state.saved ? words.saveOver : submit}
          </button>
        </>
      )}
    </form>
  );
}
