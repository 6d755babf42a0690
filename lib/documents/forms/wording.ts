import type { Align } from "../page/blocks";
import type { FieldName } from "./fields";

/** The words of a form with the fields that stand between them. */
export type Wording = readonly (string | Readonly<{ field: FieldName }>)[];

/** Two pieces of words become one, so that they are set as one. */
const joined = (words: Wording, next: Wording[number]): Wording => {
  const last = words.at(-1);
  return typeof last === "string" && typeof next === "string" ? [...words.slice(0, -1), last + next] : [...words, next];
};

/** Words with fields and with other wording between them: line`Tôi là: ${"person"}`, line`${["Chi bộ"]} đề nghị`. */
export const line = (words: TemplateStringsArray, ...between: readonly (FieldName | Wording)[]): Wording =>
  words
    .flatMap((text, at): Wording => {
      const part = between[at] ?? [];
      return [text, ...(typeof part === "string" ? [{ field: part }] : part)];
    })
    .reduce(joined, []);

type Style = Readonly<{ bold?: boolean; italic?: boolean; underline?: boolean; size?: number }>;

/** A part of the body of a form. `onlyWith`: it is left out where that field has no value. */
export type Piece =
  | (Style &
      Readonly<{
        kind: "line";
        words: Wording;
        align: Align;
        indent?: boolean;
        before?: number;
        after?: number;
        keep?: boolean;
        onlyWith?: FieldName;
      }>)
  /** What somebody writes in several paragraphs. */
  | Readonly<{ kind: "prose"; field: FieldName; size?: number }>
  | Readonly<{
      kind: "table";
      columns: readonly Readonly<{ head: string; width: number; align?: Align }>[];
      rows: readonly (readonly Wording[])[];
    }>
  | Readonly<{ kind: "pageBreak" }>;

type Line = Extract<Piece, { kind: "line" }>;

/** A paragraph of the body. */
export const said = (words: Wording, style: Partial<Omit<Line, "kind" | "words">> = {}): Line => ({
  kind: "line",
  words,
  align: "justify",
  indent: true,
  after: 4,
  ...style,
});

/** A line of its own in the middle. */
export const centred = (words: Wording, style: Partial<Omit<Line, "kind" | "words">> = {}): Line =>
  said(words, { align: "center", indent: false, after: 0, ...style });

/** Words typed in several paragraphs, after the line that asks for them. */
export const written = (field: FieldName): Piece => ({ kind: "prose", field });
