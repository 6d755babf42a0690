import type { FieldSpec } from "./field";

/** One message of a form: the sentence, the provision, the field it is about, and where to go on. */
export type FormMessage = Readonly<{
  field: string | null;
  message: string;
  source: string | null;
  links?: readonly Readonly<{ href: string; label: string }>[];
}>;

/** What would follow from a form, by label: shown to be confirmed before anything is recorded. */
export type FormReview = Readonly<{ rows: readonly Readonly<{ label: string; lines: readonly string[] }>[] }>;

/**
 * The state of a form after a refusal: messages, typed values, a new request number, and its fields when the typed values
 * change which fields there are.
 */
export type FormState = Readonly<{
  messages: readonly FormMessage[];
  values: Readonly<Record<string, string>>;
  requestId: string;
  fields?: readonly FieldSpec[];
  /** Saved by somebody else after the form was opened, by field: shown beside what was typed. */
  saved?: Readonly<Record<string, string>>;
  /** What was typed, as the saved values read, where that is another way. */
  stated?: Readonly<Record<string, string>> | undefined;
  /** Whether a text in an old encoding is to be converted: asked, or answered with keeping it. */
  encoding?: "asked" | "keep" | undefined;
  /** Nothing is recorded yet: what was typed waits to be confirmed. */
  review?: FormReview;
}>;

/** A server action as a form takes it. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** An action with the state its form starts with. */
export type FormBinding = Readonly<{ action: FormAction; initial: FormState }>;
