/** One cell of a sheet: the text that stands in it, or what the program keeps as a number, a day or the error of a formula. */
export type Cell = string | Readonly<{ kind: "number" | "day" | "error"; text: string }>;

/** What a cell says; nothing for one that is not there. */
export const textOf = (cell: Cell | undefined): string => (typeof cell === "object" ? cell.text : (cell ?? ""));

export const isBlank = (cell: Cell | undefined): boolean => textOf(cell).trim() === "";

/** A row with its number in the sheet, counted from 1. */
export type Row = Readonly<{ line: number; cells: readonly Cell[] }>;

/** Cells that are one: from row and column to row and column, counted from 0. */
export type Merge = Readonly<{ top: number; left: number; bottom: number; right: number }>;

/** The rows of a sheet in which anything stands. */
export type Sheet = Readonly<{ name: string; rows: readonly Row[]; merges: readonly Merge[] }>;

/** "A" for 0, "AB" for 27. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

/** 27 for "AB" or "AB12"; -1 for what is no column. */
export const columnIndex = (reference: string): number => {
  const [letters = ""] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};
