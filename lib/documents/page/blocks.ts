/** A stretch of text in one style. `blank`: nobody has said it yet, so room is left for it on paper. Size in points. */
export type Run = Readonly<{
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  size?: number;
  blank?: boolean;
}>;

export type Align = "left" | "center" | "right" | "justify";

/** Spaces in points. `indent`: the first line stands 10 mm in. `keep`: not parted from what follows. */
export type Paragraph = Readonly<{
  kind: "paragraph";
  runs: readonly Run[];
  align: Align;
  indent?: boolean;
  before?: number;
  after?: number;
  keep?: boolean;
}>;

/** Columns side by side without lines, such as the two halves of a heading; widths in parts of a hundred. */
export type Columns = Readonly<{
  kind: "columns";
  columns: readonly Readonly<{ width: number; lines: readonly Paragraph[] }>[];
}>;

/** A table with lines; widths in parts of a hundred. */
export type Table = Readonly<{
  kind: "table";
  columns: readonly Readonly<{ head: string; width: number; align?: Align }>[];
  rows: readonly (readonly (readonly Run[])[])[];
}>;

export type PageBreak = Readonly<{ kind: "pageBreak" }>;

export type Block = Paragraph | Columns | Table | PageBreak;

type Millimetres = number;

/** The sheet: its size, and its margins. */
export type Sheet = Readonly<{
  width: Millimetres;
  height: Millimetres;
  top: Millimetres;
  bottom: Millimetres;
  left: Millimetres;
  right: Millimetres;
}>;

/** Margins of papers of the Party: top, bottom, left 30, right 15 (domain facts: HD 36-HD/VPTW 2018, HD 05-HD/VPTW 2026). */
export const a4: Sheet = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 };
/** A certificate. */
export const a5Across: Sheet = { width: 210, height: 148, top: 10, bottom: 8, left: 15, right: 15 };

/** A certificate: less stands around what it says than on a sheet of A4. */
export const isSmall = ({ height }: Sheet): boolean => height < 200;

/** A paper ready to be set: what Word, PDF and the screen are made from. */
export type Typeset = Readonly<{
  title: string;
  sheet: Sheet;
  /** Written across the page while it is a draft. */
  watermark: string | null;
  /** A line at the foot of each page: what the paper is to be compared with, where its wording is not the official one. */
  foot: string | null;
  blocks: readonly Block[];
}>;

/** Text of a paper of the Party: 14 points on lines of 18. */
export const bodySize = 14;
const lineHeight = 18;
/** The first line of a paragraph, in millimetres. */
export const firstLine = 10;

/** The size of the largest letters of a line; of an empty one that of the body. */
export const sizeOf = (runs: readonly Run[]): number =>
  runs.length === 0 ? bodySize : Math.max(...runs.map(({ size = bodySize }) => size));

/** How far two lines are apart, in points; lines of smaller or larger text in proportion. */
export const lineHeightOf = (runs: readonly Run[]): number => {
  const size = sizeOf(runs);
  return size === bodySize ? lineHeight : Math.ceil(size * 1.25);
};

/** All text of a paper in reading order, a line for each paragraph. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block): string[] => {
      const said = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");
      if (block.kind === "paragraph") return [said(block.runs)];
      if (block.kind === "columns") return block.columns.flatMap(({ lines }) => lines.map(({ runs }) => said(runs)));
      if (block.kind === "table")
        return [block.columns.map(({ head }) => head).join("\t"), ...block.rows.map((row) => row.map(said).join("\t"))];
      return [];
    })
    .join("\n");
