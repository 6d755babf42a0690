"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Field, FieldError, type FieldSpec, type FieldWords, fieldId, shownValue } from "./field";
import type { FormAction, FormMessage, FormState } from "./form-state";
import { Notice } from "./notice";
import { FormMarks } from "./sending/form-marks";
import { formName, type KeptForm } from "./sending/kept-form";
import { useForm } from "./sending/use-form";

/** Words of every form. */
export type FormWords = FieldWords &
  Readonly<{
    summary: string;
    titlePrefix: string;
    sending: string;
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

type SummaryProps = Readonly<{
  messages: readonly FormMessage[];
  fields: readonly Pick<FieldSpec, "name" | "label">[];
  words: Pick<FormWords, "summary" | "titlePrefix">;
  children?: ReactNode;
}>;

/** All messages above a form. Takes the focus, puts a prefix on the window title, and links to each field. */
export function ErrorSummary({ messages, fields, words, children }: SummaryProps) {
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (messages.length === 0) return;
    box.current?.focus();
    document.title = `${words.titlePrefix}${document.title.replace(words.titlePrefix, "")}`;
    return () => {
      document.title = document.title.replace(words.titlePrefix, "");
    };
  }, [messages, words.titlePrefix]);
  if (messages.length === 0) return null;
  return (
    <div
      // biome-ignore lint/a11y/noAutofocus: without JavaScript nothing else moves the focus to the messages.
      autoFocus
      className="my-5 rounded-md border-2 border-danger bg-danger-soft p-4"
      ref={box}
      role="alert"
      tabIndex={-1}
    >
      <h2 className="font-semibold text-lg">{words.summary}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {messages.map(({ field, message, source }) => (
          <li key={`${field}-${message}`}>
            {field ? (
              <a href={`#${fieldId(field)}`}>
                {labelOf(field) && <strong>{labelOf(field)}: </strong>}
                {message}
              </a>
            ) : (
              message
            )}
            {source && <span className="text-muted"> ({source})</span>}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

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

/**
 * A form that works without JavaScript. After a refusal it shows all messages above, marks each field and keeps what was
 * typed. Its request number gives a form sent twice one effect.
 */
export function Form({ action, initial, submit, words, fields = [], confirm, tone = "primary", children }: Props) {
  const name = formName(fields, initial.values);
  const { state, send, isPending, kept, sender, forget } = useForm(action, initial, name, words.unsent);
  const errorOf = (name: string) => state.messages.find(({ field }) => field === name)?.message ?? null;
  const shown = (state.fields ?? fields).filter(
    ({ name, whenAsked }) => !whenAsked || errorOf(name) || state.values[name],
  );
  const look =
    tone === "primary"
      ? "bg-accent text-white hover:bg-accent-strong"
      : "border border-link bg-paper text-link hover:bg-link-soft";
  return (
    <form action={send} className="max-w-2xl" noValidate onSubmit={forget}>
      <ErrorSummary fields={shown} messages={state.messages} words={words}>
        {state.saved && <Overtaken fields={shown} state={state} words={words} />}
      </ErrorSummary>
      {kept && state.messages.length === 0 && <Notice tone="warning">{words.restored[kept.because]}</Notice>}
      <FormMarks name={name} sender={sender} />
      <input name="requestId" type="hidden" value={state.requestId} />
      {state.values.seen && <input name="seen" type="hidden" value={state.values.seen} />}
      {shown.map((field) => (
        <Field
          error={errorOf(field.name)}
          field={field}
          key={field.name}
          // A box left without a tick sends nothing: what it begins with does not hold for a form that was sent.
          value={state.values[field.name] ?? (kept && field.kind === "tick" ? "" : field.value) ?? ""}
          words={words}
        />
      ))}
      {children}
      <EncodingQuestion state={state} words={words} />
      {confirm && <Confirmation error={errorOf("$confirmed")} sentence={confirm} />}
      <button
        className={`my-2 inline-flex min-h-11 items-center rounded-md px-5 py-2 font-semibold disabled:opacity-70 ${look}`}
        disabled={isPending}
        type="submit"
      >
        {isPending ? words.sending : state.saved ? words.saveOver : submit}
      </button>
    </form>
  );
}
