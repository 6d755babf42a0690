import type { Written, WrittenSheet } from "../spreadsheets/write-workbook";

/** A list to be written: its title, what was asked for, its columns and its rows. */
export type PlainList = Readonly<{
  title: string;
  asked: readonly string[];
  columns: readonly Readonly<{ title: string; width: number }>[];
  rows: readonly (readonly Written[])[];
  foot: string;
}>;

/** A list on one sheet, numbered, with its title above it and who had it below. */
export const sheetOf = ({ title, asked, columns, rows, foot }: PlainList, numbered: string): WrittenSheet => ({
  name: title,
  widths: [6, ...columns.map(({ width }) => width)],
  isLandscape: true,
  foot,
  rows: [
    [{ text: title, isTitle: true, across: columns.length + 1 }],
    ...asked.map((line): readonly Written[] => [line]),
    [{ text: numbered, isHead: true }, ...columns.map((column) => ({ text: column.title, isHead: true }))],
    ...rows.map((row, index) => [index + 1, ...row]),
    [],
    [foot],
  ],
});
