import { type OldEncoding, readOldEncoding } from "../../primitives/old-encodings";
import { type Cell, textOf } from "../../spreadsheets/cell";
import type { ListTable } from "./tables";

/** Stands for a line end within a cell while the cells of a column are read as one text, a cell a line. */
const innerEnd = "\u000B";

type Column = Readonly<{ cells: readonly Cell[]; encoding: OldEncoding | null }>;

/** A column in Unicode. One cell is too short to tell the encoding by; a column is written in one. */
const columnInUnicode = (cells: readonly Cell[]): Column => {
  const whole = cells.map((cell) => (typeof cell === "string" ? cell.replaceAll("\n", innerEnd) : "")).join("\n");
  const read = /[^ -~\s]/.test(whole) ? readOldEncoding(whole) : undefined;
  if (!read) return { cells, encoding: null };
  const lines = read.text.split("\n");
  if (lines.length !== cells.length) return { cells, encoding: null };
  return {
    cells: cells.map((cell, index) =>
      typeof cell === "string" ? (lines[index] ?? "").replaceAll(innerEnd, "\n") : cell,
    ),
    encoding: read.encoding,
  };
};

/** A table whose columns in TCVN3 or VNI read in Unicode, and the encodings that were met. */
export const inUnicode = (table: ListTable): Readonly<{ table: ListTable; encodings: readonly OldEncoding[] }> => {
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) =>
    columnInUnicode(table.rows.map(({ cells }) => cells[column] ?? "")),
  );
  const encodings = [...new Set(columns.flatMap(({ encoding }) => encoding ?? []))];
  if (encodings.length === 0) return { table, encodings };
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => columns[column]?.cells[index] ?? textOf(cell)),
  }));
  return { table: { ...table, rows }, encodings };
};
