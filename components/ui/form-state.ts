import type { FieldSpec } from "./field";

/** One thing the form is told: the sentence, the provision, and the field to go to. */
export type FormMessage = Readonly<{ field: string | null; message: string; source: string | null }>;

/**
 * What a form is shown after it was refused: the reasons, what was typed, a fresh sending number, and its fields where
 * what was typed changes what is asked.
 */
export type FormState = Readonly<{
  messages: readonly FormMessage[];
  values: Readonly<Record<string, string>>;
  requestId: string;
  fields?: readonly FieldSpec[];
}>;

/** A server action as a form takes it. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
