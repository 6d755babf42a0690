import type { Day } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";

/**
 * The values an edit begins from, by field, as text. A form that edits carries them back in its field `seen`: they are the
 * version it saw.
 */
export type Shown = Readonly<Record<string, string>>;

/** Who saved last, and when: "10:32" of a day. */
export type LastChange = Readonly<{ by: string; time: string; day: Day }>;

/** The same of a form in which the row to edit is chosen: by the id of the row. */
export type ShownRows = Readonly<Record<string, Shown>>;

type Seen = Readonly<Record<string, unknown>>;

/** What a form carries in its field `seen`. */
export const seenText = (shown: Shown | ShownRows): string => JSON.stringify(shown);

const isRecord = (value: unknown): value is Seen => typeof value === "object" && value !== null;

const parseSeen = (sent: unknown): Seen => {
  try {
    const seen: unknown = JSON.parse(String(sent));
    return isRecord(seen) ? seen : {};
  } catch {
    return {};
  }
};

/** The values a form saw. @param row the id of the row it edits, where it showed several */
export const seenIn = (sent: unknown, row?: string): Seen => {
  const seen = parseSeen(sent);
  const ofRow = row === undefined ? undefined : seen[row];
  return isRecord(ofRow) ? ofRow : seen;
};

/** What the form carries in its field `seen` once it has been told what is saved. */
export const seenAfter = (sent: unknown, saved: Shown, row?: string): string =>
  JSON.stringify(row === undefined ? saved : { ...parseSeen(sent), [row]: saved });

const asText = (stated: unknown): string => String(stated ?? "");

/** The fields that were saved otherwise since the form was opened; a field it did not show counts as changed. */
export const changedFields = (seen: Seen, saved: Shown, stated: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(saved).filter((name) => saved[name] !== seen[name] && saved[name] !== asText(stated[name]));

/** Why an edit is refused whose fields were saved by somebody else meanwhile. A field left as it was shown is taken over. */
export const overtakenRefusals = (
  fields: readonly string[],
  seen: Seen,
  stated: Readonly<Record<string, unknown>>,
  last: LastChange | null,
): Refusal[] => [
  { code: "saved-meanwhile", facts: { ...last } },
  ...fields.map((field) => ({
    code: seen[field] === asText(stated[field]) ? "field-taken-over" : "field-saved-meanwhile",
    facts: {},
    field,
  })),
];
