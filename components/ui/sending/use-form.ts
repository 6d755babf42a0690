import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import type { FormAction, FormState } from "../form-state";
import { useHasScript } from "../has-script";
import { type KeptForm, useKeptForm } from "./kept-form";

/** Sends the form as a browser without scripts would: the server keeps what was typed and loads the page anew with it. */
const sendWithoutScript = (form: FormData, name: string): Promise<never> => {
  const plain = document.createElement("form");
  Object.assign(plain, { method: "post", enctype: "multipart/form-data", action: location.href });
  form.set("$form", name);
  for (const [field, value] of form)
    if (typeof value === "string" && !field.startsWith("$ACTION_"))
      plain.append(Object.assign(document.createElement("input"), { type: "hidden", name: field, value }));
  document.body.append(plain);
  plain.submit();
  return new Promise(() => undefined);
};

const textsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** The action, and a message in place of an error page when it cannot be reached: the form stays, with its request number. */
const reached =
  (action: FormAction, name: string, unsent: string): FormAction =>
  async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (error) {
      unstable_rethrow(error);
      if (unstable_isUnrecognizedActionError(error)) return sendWithoutScript(form, name);
      return { ...previous, messages: [{ field: null, message: unsent, source: null }], values: textsOf(form) };
    }
  };

type Sent = Readonly<{
  state: FormState;
  send: (form: FormData) => void;
  isPending: boolean;
  kept: KeptForm | null;
  sender: string;
  /** To be called when the form is sent. */
  forget: () => void;
}>;

/**
 * The state of a form and how it is sent. It begins with what was typed into it before the session ended or the app was
 * upgraded. @param name among the forms of its page
 */
export const useForm = (action: FormAction, initial: FormState, name: string, unsent: string): Sent => {
  const { kept, sender, forget } = useKeptForm(name);
  // Without JavaScript the form needs the action itself; with it, what catches an action that is not reached.
  const isLive = useHasScript();
  const [state, send, isPending] = useActionState(
    isLive ? reached(action, name, unsent) : action,
    kept ? { ...initial, values: { ...initial.values, ...kept.values } } : initial,
  );
  return { state, send, isPending, kept, sender, forget };
};
