import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { markTitleRefused } from "@/components/ui/page-title";
import type { Actor } from "@/lib/access/actor";
import type { Command } from "@/lib/command";
import { encodingQuestions, inUnicode, isEncodingAnswer } from "@/lib/forms/encoding";
import { newId } from "@/lib/primitives/ids";
import { sentence, source } from "@/lib/text/sentence";
import { type NotFound, type Refusal, type Refused, refused } from "@/lib/workflow/refusal";
import { readWords } from "./language";
import { requireActor } from "./session";

/** The state of a form not yet sent. */
export const newFormState = (values: Readonly<Record<string, string>> = {}): FormState => ({
  messages: [],
  values,
  requestId: newId(),
});

/** The text fields of a sent form, without files and the framework's own fields. */
export const textFieldsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$")),
  );

/** The state of a refused form: the messages, and what was typed except passwords. */
export const refusedState = async (
  outcome: Refused | NotFound,
  sent: Readonly<Record<string, string>>,
): Promise<FormState> => {
  const words = await readWords();
  await markTitleRefused(words.layout.form.titlePrefix);
  const refusals: readonly Refusal[] =
    outcome.kind === "refused" ? outcome.refusals : [{ code: "not-found", facts: {} }];
  return {
    messages: refusals.map((refusal) => ({
      field: refusal.field ?? null,
      message: sentence(words, refusal),
      source: refusal.cites ? source(refusal.cites) : null,
    })),
    values: Object.fromEntries(Object.entries(sent).filter(([name]) => !/password/i.test(name))),
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
  const typed = textFieldsOf(form);
  const answer = form.get("$encoding");
  const questions = isEncodingAnswer(answer) ? [] : encodingQuestions(typed);
  return {
    sent: answer === "convert" ? inUnicode(typed) : typed,
    questions,
    encoding: questions.length > 0 ? "asked" : answer === "keep" ? answer : undefined,
  };
};

/** Fields and values of a refused form, where what was typed changes which fields it has. */
type AskAgain = (
  actor: Actor,
  sent: Readonly<Record<string, string>>,
) => Promise<Pick<FormState, "fields" | "values"> | null>;

/** A command as a server action: reads the actor, turns refusals into messages, and redirects when done. */
export const action =
  <Value>(command: Command<Value>, next: (value: Value) => string, askAgain?: AskAgain) =>
  async (_previous: FormState, form: FormData): Promise<FormState> => {
    const actor = await requireActor();
    // A browser always sends a form; a hand-made request can send anything.
    if (!(form instanceof FormData)) {
      return refusedState({ kind: "refused", refusals: [{ code: "request-unmarked", facts: {} }] }, {});
    }
    const { sent, encoding, questions } = encodingOf(form);
    const confirmed = !form.has("$confirm") || form.get("$confirmed") === "on";
    const beforehand = [
      ...questions,
      ...(confirmed ? [] : [{ code: "not-confirmed", facts: {}, field: "$confirmed" }]),
    ];
    const outcome = beforehand.length > 0 ? refused(...beforehand) : await command(actor, sent);
    if (outcome.kind === "done") redirect(next(outcome.value));
    const state = { ...(await refusedState(outcome, sent)), encoding };
    const again = await askAgain?.(actor, sent);
    return again ? { ...state, fields: again.fields, values: { ...state.values, ...again.values } } : state;
  };
