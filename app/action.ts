import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { markTitleRefused } from "@/components/ui/page-title";
import type { Actor } from "@/lib/access/actor";
import type { Command } from "@/lib/command";
import { newId } from "@/lib/primitives/ids";
import { sentence, source } from "@/lib/text/sentence";
import { type NotFound, type Refusal, type Refused, refused } from "@/lib/workflow/refusal";
import { readWords } from "./language";
import { requireActor } from "./session";

/** A form before its first sending. */
export const newFormState = (values: Readonly<Record<string, string>> = {}): FormState => ({
  messages: [],
  values,
  requestId: newId(),
});

/** What a form sent, without files and without what the framework adds. */
export const textFieldsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$")),
  );

/** The form as it is shown again: the reasons, and what was typed except passwords. */
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

/** What a refused form asks instead, where what was typed changes it: the fields, and the values that go with them. */
type AskAgain = (
  actor: Actor,
  sent: Readonly<Record<string, string>>,
) => Promise<Pick<FormState, "fields" | "values"> | null>;

/** Turns a command into a server action: the actor in, refusals out as sentences, and on to the next page when done. */
export const action =
  <Value>(command: Command<Value>, next: (value: Value) => string, askAgain?: AskAgain) =>
  async (_previous: FormState, form: FormData): Promise<FormState> => {
    const actor = await requireActor();
    // What a browser sends always has both; an action called by hand may have been given anything.
    if (!(form instanceof FormData)) {
      return refusedState({ kind: "refused", refusals: [{ code: "request-unmarked", facts: {} }] }, {});
    }
    const sent = textFieldsOf(form);
    const confirmed = !form.has("$confirm") || form.get("$confirmed") === "on";
    const outcome = confirmed
      ? await command(actor, sent)
      : refused({ code: "not-confirmed", facts: {}, field: "$confirmed" });
    if (outcome.kind === "done") redirect(next(outcome.value));
    const state = await refusedState(outcome, sent);
    const again = await askAgain?.(actor, sent);
    return again ? { ...state, fields: again.fields, values: { ...state.values, ...again.values } } : state;
  };
