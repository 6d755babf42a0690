import type { Align } from "../page/blocks";
import type { FieldName } from "./fields";

/** The words of a form with the fields that stand between them. */
export type Wording = readonly (string | Readonly<{ field: FieldName }>)[];

/** Words with fields: line`Tôi là: ${"person"}`. */
export const line = (words: TemplateStringsArray, ...names: readonly FieldName[]): Wording =>
  words.flatMap((text, at) => {
    const name = names[at];
    return [text, ...(name ? [{ field: name }] : [])];
  });

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
