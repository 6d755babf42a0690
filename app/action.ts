import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { markTitleRefused } from "@/components/ui/page-title";
import type { Actor } from "@/lib/access/actor";
import type { Command } from "@/lib/command";
import { type Shown, type ShownRows, seenText } from "@/lib/forms/edit";
import { encodingQuestions, inUnicode, isEncodingAnswer } from "@/lib/forms/encoding";
import { isBusy, noteReached } from "@/lib/primitives/answer-state";
import { newId } from "@/lib/primitives/ids";
import { sentence, source } from "@/lib/text/sentence";
import { type NotFound, type Refusal, type Refused, refused } from "@/lib/workflow/refusal";
import { textFieldsOf } from "./kept-form";
import { readWords } from "./language";
import { requireSender } from "./sent-form";

/** The state of a form not yet sent. */
export const newFormState = (values: Readonly<Record<string, string>> = {}): FormState => ({
  messages: [],
  values,
  requestId: newId(),
});

/** The state of a form that edits. @param shown the values it begins from, which the command compares with those saved then */
export const newEditState = (values: Readonly<Record<string, string>>, shown: Shown | ShownRows = values): FormState =>
  newFormState({ ...values, seen: seenText(shown) });

/** Of an edit overtaken by another: the fields that differ, the new values of those left as they were, and the version now seen. */
const overtakenState = ({
  saved = {},
  stated,
  seen = "",
  refusals,
}: Refused): Pick<FormState, "saved" | "stated" | "values"> => {
  const fieldsTold = (code: string) =>
    refusals.flatMap((each) => (each.code === code && each.field ? [each.field] : []));
  const valuesOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, saved[name] ?? ""]));
  return {
    saved: valuesOf(fieldsTold("field-saved-meanwhile")),
    stated,
    values: { ...valuesOf(fieldsTold("field-taken-over")), seen },
  };
};

/** The state of a refused form: the messages, and what was typed except passwords. */
export const refusedState = async (
  outcome: Refused | NotFound,
  sent: Readonly<Record<string, string>>,
): Promise<FormState> => {
  const words = await readWords();
  await markTitleRefused(words.layout.form.titlePrefix);
  const refusals: readonly Refusal[] =
    outcome.kind === "refused" ? outcome.refusals : [{ code: "not-found", facts: {} }];
  const overtaken = outcome.kind === "refused" && outcome.saved ? overtakenState(outcome) : { values: {} };
  return {
    ...overtaken,
    messages: refusals.map((refusal) => ({
      field: refusal.field ?? null,
      message: sentence(words, refusal),
      source: refusal.cites ? source(refusal.cites) : null,
    })),
    values: {
      ...Object.fromEntries(Object.entries(sent).filter(([name]) => !/password/i.test(name))),
      ...overtaken.values,
    },
    requestId: newId(),
  };
};

type Encoded = Readonly<{
  sent: Record<string, string>;
  questions: readonly Refusal[];
  encoding: FormState["encoding"];
}>;

/** What was sent, converted where that was answered, and what is still to be asked about old encodings. */
export const encodingOf = (form: FormData): Encoded => {
  // What an edit saw goes back as it came: it is compared, never stored.
  const { seen, ...typed } = textFieldsOf(form);
  const answer = form.get("$encoding");
  const questions = isEncodingAnswer(answer) ? [] : encodingQuestions(typed);
  return {
    sent: { ...(answer === "convert" ? inUnicode(typed) : typed), ...(seen === undefined ? {} : { seen }) },
    questions,
    encoding: questions.length > 0 ? "asked" : answer === "keep" ? answer : undefined,
  };
};

/** Fields and values of a refused form, where what was typed changes which fields it has. */
type AskAgain = (
  actor: Actor,
  sent: Readonly<Record<string, string>>,
) => Promise<Pick<FormState, "fields" | "values"> | null>;

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * An action of ours with a form. While the database cannot serve, what was typed comes back to be sent again, under the same
 * sending number: whether it was recorded may not be known, and it must not be recorded twice.
 */
export const formAction =
  (answer: (form: FormData) => Promise<FormState>): FormAction =>
  async (_previous, form) => {
    // A browser always sends a form; a hand-made request can send anything.
    if (form instanceof FormData) noteReached();
    try {
      return await answer(form);
    } catch (error) {
      if (!isBusy()) throw error;
      const { sent } = encodingOf(form);
      const state = await refusedState(refused({ code: "server-busy", facts: {} }), sent);
      return { ...state, requestId: sent.requestId ?? state.requestId };
    }
  };

/** A command as a server action: reads the actor, turns refusals into messages, and redirects when done. */
export const action = <Value>(
  command: (...asked: [Actor, Readonly<Record<string, string>>]) => ReturnType<Command<Value>>,
  next: (value: Value) => string | Promise<string>,
  askAgain?: AskAgain,
): FormAction =>
  formAction(async (form) => {
    const actor = await requireSender(form);
    if (!(form instanceof FormData)) return refusedState(refused({ code: "request-unmarked", facts: {} }), {});
    const { sent, encoding, questions } = encodingOf(form);
    const confirmed = !form.has("$confirm") || form.get("$confirmed") === "on";
    const beforehand = [
      ...questions,
      ...(confirmed ? [] : [{ code: "not-confirmed", facts: {}, field: "$confirmed" }]),
    ];
    const outcome = beforehand.length > 0 ? refused(...beforehand) : await command(actor, sent);
    if (outcome.kind === "done") redirect(await next(outcome.value));
    const state = { ...(await refusedState(outcome, sent)), encoding };
    const again = await askAgain?.(actor, sent);
    return again ? { ...state, fields: again.fields, values: { ...state.values, ...again.values } } : state;
  });
