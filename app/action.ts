import { redirect } from "next/navigation";
import type { FormReview, FormState } from "@/components/ui/form-state";
import { markTitleRefused } from "@/components/ui/page-title";
import type { Actor } from "@/lib/access/actor";
import type { Command } from "@/lib/command";
import { type Shown, type ShownRows, seenText } from "@/lib/forms/edit";
import { encodingQuestions, inUnicode, isEncodingAnswer } from "@/lib/forms/encoding";
import { isBusy, noteReached } from "@/lib/primitives/answer-state";
import { newId } from "@/lib/primitives/ids";
import { sentence, source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { done, type NotFound, type Outcome, type Refusal, type Refused, refused } from "@/lib/workflow/refusal";
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

type Met = NonNullable<Refusal["met"]>[number];

const placeOf: Readonly<Record<Met["kind"], string>> = {
  person: "/people",
  case: "/admissions",
  absence: "/account/absences",
};

/** The way to what is already recorded. */
const linkTo = ({ kind, id, name }: Met, { layout }: Words) => ({
  href: `${placeOf[kind]}/${id}`,
  label: layout.open[kind](name),
});

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
      ...(refusal.met ? { links: refusal.met.map((each) => linkTo(each, words)) } : {}),
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

/** What a form would do, as its page shows it to be confirmed; or the answer it was given when it was sent before. */
type Review<Value> = (
  actor: Actor,
  sent: Readonly<Record<string, string>>,
) => Promise<Outcome<Readonly<{ review: FormReview } | { was: Value }>>>;

type Asking<Value> = Readonly<{ askAgain?: AskAgain | undefined; review?: Review<Value> | undefined }>;

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

/** A command, or what turns the fields of a form into those of a command. */
type Commanding<Value> = (actor: Actor, sent: Readonly<Record<string, string>>) => ReturnType<Command<Value>>;

/** What is to be asked before anything is decided. */
const askedFirst = (form: FormData, questions: readonly Refusal[]): readonly Refusal[] =>
  !form.has("$confirm") || form.get("$confirmed") === "on"
    ? questions
    : [...questions, { code: "not-confirmed", facts: {}, field: "$confirmed" }];

/** The answer to a form: to be looked at once more, or what its command says. */
const answerTo = async <Value>(
  form: FormData,
  {
    actor,
    sent,
    command,
    review,
  }: Readonly<{ actor: Actor; sent: Record<string, string>; command: Commanding<Value> }> &
    Pick<Asking<Value>, "review">,
): Promise<Outcome<Readonly<{ review: FormReview } | { was: Value }>>> => {
  if (review && form.get("$confirmed") !== "on") return review(actor, sent);
  const outcome = await command(actor, sent);
  return outcome.kind === "done" ? done({ was: outcome.value }) : outcome;
};

/** A form shown again as it was typed, under the same sending number: nothing was recorded. */
const asTyped = (sent: Readonly<Record<string, string>>): FormState => ({
  messages: [],
  values: sent,
  requestId: sent.requestId ?? newId(),
});

/**
 * A command as a server action: reads the actor, turns refusals into messages, and redirects when done. With a review, it
 * first shows what would follow; what was typed waits on the page until it is confirmed or taken back.
 */
export const action = <Value>(
  command: Commanding<Value>,
  next: (value: Value) => string | Promise<string>,
  { askAgain, review }: Asking<Value> = {},
): FormAction =>
  formAction(async (form) => {
    const actor = await requireSender(form);
    if (!(form instanceof FormData)) return refusedState(refused({ code: "request-unmarked", facts: {} }), {});
    const { sent, encoding, questions } = encodingOf(form);
    const answer = async (): Promise<FormState> => {
      if (form.has("$back")) return { ...asTyped(sent), encoding };
      const beforehand = askedFirst(form, questions);
      const outcome =
        beforehand.length > 0 ? refused(...beforehand) : await answerTo(form, { actor, sent, command, review });
      if (outcome.kind !== "done") return { ...(await refusedState(outcome, sent)), encoding };
      if ("was" in outcome.value) redirect(await next(outcome.value.was));
      return { ...asTyped(sent), encoding, review: outcome.value.review };
    };
    const state = await answer();
    const again = await askAgain?.(actor, sent);
    // What is looked at once more is sent as it was judged.
    const fresh = state.review ? {} : again?.values;
    return again ? { ...state, fields: again.fields, values: { ...state.values, ...fresh } } : state;
  });
