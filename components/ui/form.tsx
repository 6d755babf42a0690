"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Field, FieldError, type FieldSpec, fieldId } from "./field";
import type { FormAction, FormMessage, FormState } from "./form-state";

/** Words of every form. */
export type FormWords = Readonly<{
  summary: string;
  titlePrefix: string;
  sending: string;
  optional: string;
  dayHint: string;
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
}>;

/** All messages above a form. Takes the focus, puts a prefix on the window title, and links to each field. */
export function ErrorSummary({ messages, fields, words }: SummaryProps) {
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
    </div>
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
export function EncodingQuestion({ state, words }: Readonly<{ state: FormState; words: Pick<FormWords, "encoding"> }>) {
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
  return <Field dayHint="" error={null} field={field} optionalMark="" value={value} />;
}

/**
 * A form that works without JavaScript. After a refusal it shows all messages above, marks each field and keeps what was
 * typed. Its request number gives a form sent twice one effect.
 */
export function Form({ action, initial, submit, words, fields = [], confirm, tone = "primary", children }: Props) {
  const [state, send, pending] = useActionState(action, initial);
  const errorOf = (name: string) => state.messages.find(({ field }) => field === name)?.message ?? null;
  const shown = (state.fields ?? fields).filter(
    ({ name, whenAsked }) => !whenAsked || errorOf(name) || state.values[name],
  );
  const look =
    tone === "primary"
      ? "bg-accent text-white hover:bg-accent-strong"
      : "border border-accent bg-paper text-accent hover:bg-accent-soft";
  return (
    <form action={send} className="max-w-2xl" noValidate>
      <ErrorSummary fields={shown} messages={state.messages} words={words} />
      <input name="requestId" type="hidden" value={state.requestId} />
      {shown.map((field) => (
        <Field
          dayHint={words.dayHint}
          error={errorOf(field.name)}
          field={field}
          key={field.name}
          optionalMark={words.optional}
          value={state.values[field.name] ?? field.value ?? ""}
        />
      ))}
      {children}
      <EncodingQuestion state={state} words={words} />
      {confirm && <Confirmation error={errorOf("$confirmed")} sentence={confirm} />}
      <button
        className={`my-2 inline-flex min-h-11 items-center rounded-md px-5 py-2 font-semibold disabled:opacity-70 ${look}`}
        disabled={pending}
        type="submit"
      >
        {pending ? words.sending : submit}
      </button>
    </form>
  );
}
