import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  label: string;
  /** What screen readers say: the act with what it is about. */
  spoken: string;
  words: Words;
}>;

/** A form that is one button; its values are sent as they are. */
export function OneButton({ action, initial, label, spoken, words }: Props) {
  const fields = Object.keys(initial.values).map((name) => ({ name, kind: "hidden" as const, label: "" }));
  return (
    <fieldset aria-label={spoken}>
      <Form action={action} fields={fields} initial={initial} submit={label} tone="quiet" words={words.layout.form} />
    </fieldset>
  );
}
