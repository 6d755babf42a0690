"use client";

import { useEffect, useRef, useState } from "react";
import { formatTime } from "@/lib/primitives/day";
import { CountedText } from "../../ui/counted-text";
import { fieldId } from "../../ui/field";
import { EncodingQuestion, type FormWords } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { withFieldName } from "../../ui/forms/field-name";
import { Notice } from "../../ui/notice";
import { FormMarks } from "../../ui/sending/form-marks";
import { formName } from "../../ui/sending/kept-form";
import { useForm } from "../../ui/sending/use-form";
import type { DraftPlace } from "./device-draft";
import { DraftOffer, type DraftWords } from "./draft-offer";
import { useDraft } from "./use-draft";

export type SectionFormWords = FormWords &
  Readonly<{
    content: string;
    contentHint: string;
    answer: string;
    answerHint: string;
    save: string;
    send: string;
    stored: string;
    empty: string;
    draft: DraftWords;
  }>;

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  /** Read again after each refusal, so that the writer sees a text saved elsewhere before replacing it. */
  version: number;
  stored: string | null;
  kind: "line" | "prose";
  max: number;
  asksAnswer: boolean;
  draftPlace: DraftPlace;
  words: SectionFormWords;
}>;

const inputLook = "input mt-2 leading-relaxed";

type SectionField = Readonly<{ name: "content" | "answer"; label: string; kind: "prose" }>;

const fieldOf = (name: SectionField["name"], words: SectionFormWords): SectionField => ({
  name,
  label: words[name],
  kind: "prose",
});

type ProblemProps = Readonly<{ state: FormState; name: SectionField["name"]; words: SectionFormWords }>;

function FieldProblems({ state, name, words }: ProblemProps) {
  const own = state.messages.filter(({ field }) => field === name);
  if (own.length === 0) return null;
  return (
    <p className="mt-1 font-medium text-danger text-sm" id={`${name}-problem`}>
      {own.map(({ message }) => withFieldName(message, fieldOf(name, words), words)).join(" ")}
    </p>
  );
}

/** Makes the browser ask before a page with unsaved text is left. */
const useLeaveWarning = (isUnsaved: boolean) => {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
};

/** The form of one section, with a button to save a draft and one to send. Works without JavaScript. */
export function SectionForm({ action, initial, version, stored, kind, max, asksAnswer, draftPlace, words }: Props) {
  const name = formName([{ name: "content", label: "", kind: "prose" }], initial.values);
  const { state, send, isPending, kept, sender, forget } = useForm(action, initial, name, words.unsent);
  const [isTouched, setTouched] = useState(false);
  useLeaveWarning(isTouched && !isPending);
  const isRefused = state.messages.length > 0;
  const form = useRef<HTMLFormElement>(null);
  const { content = "", answer = "" } = { ...initial.values, ...kept?.values };
  const { found, keep, decide, keptAt } = useDraft(draftPlace, { content, answer, version }, isRefused && !isPending);
  const onDecide = (takes: boolean) => {
    for (const name of takes ? (["content", "answer"] as const) : []) {
      const field = form.current?.elements.namedItem(name);
      if (found && field && "value" in field) field.value = found[name];
    }
    if (takes) setTouched(true);
    decide(takes);
  };
  const has = (name: string) => state.messages.some(({ field }) => field === name);
  const differs = isRefused && stored !== null && stored !== state.values.content;
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
      <ErrorSummary
        fields={[fieldOf("content", words), fieldOf("answer", words)]}
        messages={state.messages}
        words={words}
      />
      {found && (
        <DraftOffer draft={found} isOvertaken={found.version < version} onDecide={onDecide} words={words.draft} />
      )}
      {kept && !isRefused && <Notice tone="warning">{words.restored[kept.because]}</Notice>}
      <FormMarks name={name} sender={sender} />
      <input name="requestId" type="hidden" value={state.requestId} />
      <input name="caseId" type="hidden" value={initial.values.caseId} />
      <input name="number" type="hidden" value={initial.values.number} />
      <input name="version" type="hidden" value={isRefused ? version : (state.values.version ?? version)} />
      <label className="block font-semibold" htmlFor={fieldId("content")}>
        {words.content}
      </label>
      <p className="text-muted text-sm" id="content-hint">
        {words.contentHint}
      </p>
      <FieldProblems name="content" state={state} words={words} />
      <CountedText
        aria-invalid={has("content") || undefined}
        autoComplete="off"
        className={inputLook}
        describedBy="content-hint content-problem"
        id={fieldId("content")}
        max={max}
        name="content"
        value={state.values.content ?? ""}
        words={words}
        {...(kind === "line" ? {} : { rows: max > 4_000 ? 16 : 8 })}
      />
      {keptAt !== null && (
        <p className="mt-1 text-muted text-sm">
          {words.draft.kept} {formatTime(keptAt)}
        </p>
      )}
      {differs && (
        <details className="mt-3 rounded border border-line p-3" open>
          <summary className="cursor-pointer font-medium">{words.stored}</summary>
          <p className="mt-2 whitespace-pre-wrap break-words">{stored}</p>
        </details>
      )}
      {asksAnswer && (
        <div className="mt-6">
          <label className="block font-semibold" htmlFor={fieldId("answer")}>
            {words.answer}
          </label>
          <p className="text-muted text-sm" id="answer-hint">
            {words.answerHint}
          </p>
          <FieldProblems name="answer" state={state} words={words} />
          <CountedText
            aria-invalid={has("answer") || undefined}
            className={inputLook}
            describedBy="answer-hint answer-problem"
            id={fieldId("answer")}
            max={2_000}
            name="answer"
            rows={3}
            value={state.values.answer ?? ""}
            words={words}
          />
        </div>
      )}
      <EncodingQuestion state={state} words={words} />
      <div className="mt-5 flex flex-wrap gap-3">
        <button
          className="inline-flex min-h-12 items-center justify-center rounded-md bg-accent px-6 font-semibold text-white hover:bg-accent-strong disabled:opacity-60"
          disabled={isPending}
          name="intent"
          type="submit"
          value={asksAnswer ? "answer" : "send"}
        >
          {isPending ? words.sending : words.send}
        </button>
        <button
          className="inline-flex min-h-12 items-center justify-center rounded-md border border-line bg-paper px-6 font-medium hover:border-link hover:text-link disabled:opacity-60"
          disabled={isPending}
          name="intent"
          type="submit"
          value="save"
        >
          {words.save}
        </button>
      </div>
    </form>
  );
}
