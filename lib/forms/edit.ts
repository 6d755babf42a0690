import type { Day } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";

/**
 * The values an edit begins from, by field, as text. A form that edits carries them back in its field `seen`: they are the
 * version it saw.
 */
export type Shown = Readonly<Record<string, string>>;

/** Who saved last, and when: "10:32" of a day. */
export type LastChange = Readonly<{ by: string; time: string; day: Day }>;

/** What a form carries in its field `seen`. */
export const seenText = (shown: Shown): string => JSON.stringify(shown);

const parseSeen = (sent: unknown): Readonly<Record<string, unknown>> => {
  try {
    const seen: unknown = JSON.parse(String(sent));
    return typeof seen === "object" && seen !== null ? { ...seen } : {};
  } catch {
    return {};
  }
};

const asText = (stated: unknown): string => String(stated ?? "");

/** The fields that were saved otherwise since the form was opened; a field it did not show counts as changed. */
export const changedFields = (sent: unknown, saved: Shown, stated: Readonly<Record<string, unknown>>): string[] => {
  const seen = parseSeen(sent);
  return Object.keys(saved).filter((name) => saved[name] !== seen[name] && saved[name] !== asText(stated[name]));
};

/** Why an edit is refused whose fields were saved by somebody else meanwhile. A field left as it was shown is taken over. */
export const overtakenRefusals = (
  fields: readonly string[],
  sent: unknown,
  stated: Readonly<Record<string, unknown>>,
  last: LastChange | null,
): Refusal[] => {
  const seen = parseSeen(sent);
  return [
    { code: "saved-meanwhile", facts: { ...last } },
    ...fields.map((field) => ({
      code: seen[field] === asText(stated[field]) ? "field-taken-over" : "field-saved-meanwhile",
      facts: {},
      field,
    })),
  ];
};
