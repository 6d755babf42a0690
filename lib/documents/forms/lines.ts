import type { Align, Columns, Paragraph, Run } from "../page/blocks";
import type { FieldName, Values } from "./fields";
import type { Wording } from "./wording";

/** What is left for a pen where nobody has said what belongs there. */
export const gap = "……………";

/** The same of the day of a paper. */
export const blankDay = `ngày ${gap} tháng ${gap} năm ${gap}`;

type Style = Omit<Run, "text" | "blank">;

export const runsOf = (words: Wording, values: Values, style: Style = {}): readonly Run[] =>
  words.flatMap((part): readonly Run[] => {
    if (typeof part === "string") return part ? [{ ...style, text: part }] : [];
    const value = values[part.field];
    return [value ? { ...style, text: value } : { ...style, text: gap, blank: true }];
  });

export const paragraph = (runs: readonly Run[], align: Align, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: "paragraph",
  runs,
  align,
  ...more,
});

export const plain = (text: string, style: Style = {}): readonly Run[] => [{ ...style, text }];
export const middle = (runs: readonly Run[], more: Partial<Paragraph> = {}): Paragraph =>
  paragraph(runs, "center", more);
export const nothing: Paragraph = paragraph([], "left");

export const field = (name: FieldName, values: Values, style: Style = {}): readonly Run[] =>
  runsOf([{ field: name }], values, style);

/** Where and when: "Hà Nội, ngày 05 tháng 02 năm 2026". */
export const placeAndDay = (values: Values): readonly Run[] => [
  ...field("place", values, { italic: true }),
  { text: ", ", italic: true },
  ...(values.day ? plain(values.day, { italic: true }) : [{ text: blankDay, italic: true, blank: true }]),
];

export const note = (text: string): Paragraph => middle(plain(text, { italic: true, size: 12 }));

export const twoColumns = (left: readonly Paragraph[], right: readonly Paragraph[], share = 44): Columns => ({
  kind: "columns",
  columns: [
    { width: share, lines: left },
    { width: 100 - share, lines: right },
  ],
});
