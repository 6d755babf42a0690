import type { Withdrawal } from "@/lib/dossier/verification/view-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import { Sealed } from "../sealed";
import { FormBelow, type FormBinding } from "./verification-forms";

type FormProps = Readonly<{
  act: FormBinding;
  /** What is withdrawn. */
  fields: readonly FieldSpec[];
  texts: Readonly<Record<"title" | "hint" | "reason" | "confirm" | "submit", string>>;
  words: Words;
}>;

/** Takes a request or a trip back: why, and that it is known to be for good. */
export function WithdrawalForm({ act, fields, texts, words }: FormProps) {
  return (
    <FormBelow hint={texts.hint} title={texts.title}>
      <Form
        action={act.action}
        confirm={texts.confirm}
        fields={[...fields, { name: "reason", kind: "prose", label: texts.reason, max: 1_000 }]}
        initial={act.initial}
        submit={texts.submit}
        tone="quiet"
        words={words.layout.form}
      />
    </FormBelow>
  );
}

type NoteProps = Readonly<{
  withdrawal: Withdrawal | null;
  /** The sentence of what was withdrawn, by the day and whoever did it. */
  told: (day: string, who: string) => string;
  words: Words;
}>;

/** That a request or a trip was taken back: when, by whom, and why. */
export function WithdrawalNote({ withdrawal, told, words }: NoteProps) {
  if (!withdrawal) return null;
  return (
    <div className="mt-2 text-sm">
      <p>{told(formatDay(withdrawal.on), withdrawal.by)}</p>
      {withdrawal.reason && (
        <p className="whitespace-pre-wrap break-words text-muted">
          <Sealed text={withdrawal.reason} words={words} />
        </p>
      )}
    </div>
  );
}
