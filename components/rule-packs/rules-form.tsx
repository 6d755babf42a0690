"use client";

import { type FormEvent, useState } from "react";
import { count, share } from "@/lib/regulations/value-types";
import { Field, type FieldSpec } from "../ui/field";
import { EncodingQuestion, type FormWords, Overtaken } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { ErrorSummary } from "../ui/forms/error-summary";
import { withFieldName } from "../ui/forms/field-name";
import { Notice } from "../ui/notice";
import { FormMarks } from "../ui/sending/form-marks";
import { formName } from "../ui/sending/kept-form";
import { useForm } from "../ui/sending/use-form";
import type { RuleFields, TopicFields } from "./rule-fields";

type Mistakes = Readonly<Record<string, string>>;

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  heading: readonly FieldSpec[];
  topics: readonly TopicFields[];
  /** What is said of a number or a share while it is typed, by the code of its mistake. */
  mistakes: Mistakes;
  submit: string;
  words: FormWords;
}>;

const types = { number: count, share };

/** The mistake in what is typed so far; nothing typed is none. */
const mistakeIn = (kind: keyof typeof types, typed: string, mistakes: Mistakes): string | null => {
  const parsed = typed.trim() ? types[kind].parse(typed.trim()) : { value: null };
  return "mistake" in parsed ? (mistakes[parsed.mistake] ?? null) : null;
};

type FieldsProps = Readonly<{
  values: Readonly<Record<string, string>>;
  errorOf: (field: FieldSpec) => string | null;
  words: FormWords;
}>;

const isFilled = ({ fields }: RuleFields, values: FieldsProps["values"]): boolean =>
  fields.some(({ name, kind }) => values[name] && !(kind === "select" && name.startsWith("confidence.")));

/** A rule under its value in force; opened, the fields for the new one. */
function RuleItem({
  rule,
  isOpen,
  values,
  errorOf,
  words,
}: FieldsProps & Readonly<{ rule: RuleFields; isOpen: boolean }>) {
  return (
    <details className="border-line border-t" open={isOpen}>
      <summary className="min-h-11 cursor-pointer py-2">
        <span className="font-medium">{rule.title}</span>
        <span className="block pl-4 text-muted text-sm">{rule.inForce}</span>
      </summary>
      <fieldset className="mb-4 border-link border-l-4 pl-4">
        <legend className="sr-only">{rule.title}</legend>
        {rule.note && <p className="text-muted text-sm">{rule.note}</p>}
        {rule.fields.map((field) => (
          <Field error={errorOf(field)} field={field} key={field.name} value={values[field.name] ?? ""} words={words} />
        ))}
      </fieldset>
    </details>
  );
}

/** A pack entered rule by rule: its heading, and by topic each rule with its value in force beside the fields for the new one. */
export function RulesForm({ action, initial, heading, topics, mistakes, submit, words }: Props) {
  const name = formName(heading, initial.values);
  const { state, send, isPending, kept, sender, forget } = useForm(action, initial, name, words.unsent);
  const [typed, setTyped] = useState<Readonly<Record<string, string | null>>>({});
  const rules = topics.flatMap((topic) => topic.rules);
  const errorOf = (field: FieldSpec) => {
    if (field.name in typed) return typed[field.name] ?? null;
    const said = state.messages.find((each) => each.field === field.name)?.message;
    return said === undefined ? null : withFieldName(said, field, words);
  };
  const check = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement)) return;
    const kind = rules.find(({ checks }) => target.name in checks)?.checks[target.name];
    if (kind) setTyped({ ...typed, [target.name]: mistakeIn(kind, target.value, mistakes) });
  };
  // Not by what is found while typing: a rule would close under the hand that mends it.
  const isOpen = (rule: RuleFields) =>
    isFilled(rule, state.values) || rule.fields.some(({ name }) => state.messages.some(({ field }) => field === name));
  const shown = [
    ...heading,
    ...rules.flatMap(({ title, fields }) => fields.map((each) => ({ ...each, label: `${title} – ${each.label}` }))),
  ];
  return (
    <form
      action={send}
      className="max-w-2xl"
      noValidate
      onInput={check}
      onSubmit={() => {
        setTyped({});
        forget();
      }}
    >
      <ErrorSummary fields={shown} messages={state.messages} words={words}>
        {state.saved && <Overtaken fields={shown} state={state} words={words} />}
      </ErrorSummary>
      {kept && state.messages.length === 0 && <Notice tone="warning">{words.restored[kept.because]}</Notice>}
      <FormMarks name={name} sender={sender} />
      <input name="requestId" type="hidden" value={state.requestId} />
      {state.values.seen && <input name="seen" type="hidden" value={state.values.seen} />}
      {heading.map((field) => (
        <Field
          error={errorOf(field)}
          field={field}
          key={field.name}
          value={state.values[field.name] ?? ""}
          words={words}
        />
      ))}
      {topics.map(({ title, rules: ofTopic }) => (
        <details className="border-line border-t" key={title} open={ofTopic.some(isOpen)}>
          <summary className="min-h-11 cursor-pointer py-2.5">
            <h2 className="inline font-semibold text-lg">{title}</h2>{" "}
            <span className="text-muted text-sm">({ofTopic.length})</span>
          </summary>
          <div className="mb-4 pl-4">
            {ofTopic.map((rule) => (
              <RuleItem
                errorOf={errorOf}
                isOpen={isOpen(rule)}
                key={rule.rule}
                rule={rule}
                values={state.values}
                words={words}
              />
            ))}
          </div>
        </details>
      ))}
      <EncodingQuestion state={state} words={words} />
      <button
        className="my-4 inline-flex min-h-11 items-center rounded-md bg-accent px-5 py-2 font-semibold text-white hover:bg-accent-strong disabled:opacity-70"
        disabled={isPending}
        type="submit"
      >
        {isPending ? words.sending : state.saved ? words.saveOver : submit}
      </button>
    </form>
  );
}
