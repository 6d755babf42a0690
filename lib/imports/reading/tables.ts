import { plainKey, tidy } from "../../primitives/name";
import { type Cell, isBlank, type Row, type Sheet, textOf } from "../../spreadsheets/cell";
import type { ListKind } from "../kinds";
import { fieldsOfUse, nameFieldOf, proposedUse } from "./fields";
import { type Head, headsOf } from "./heads";

/** Why a row of a table is no person: a group ("I. Tiểu đoàn bộ"), numbers of columns, totals, what stands below the list. */
export type PassedOver = "numbers" | "group" | "total" | "below";

/** A row that is to be a person. `group`: what stands above it in the list. */
export type ListRow = Readonly<{ line: number; cells: readonly Cell[]; group: string }>;

/** A list of people in a sheet: its columns by their heads, its rows, and the rows that are none. */
export type ListTable = Readonly<{
  sheet: string;
  titles: readonly string[];
  rows: readonly ListRow[];
  passedOver: readonly Readonly<{ line: number; why: PassedOver; text: string }>[];
}>;

const isNumberRow = ({ cells }: Row): boolean => {
  const numbers = cells.filter((cell) => !isBlank(cell)).map((cell) => textOf(cell).trim());
  if (numbers.length < 3 || !numbers.every((text) => /^\(?\d{1,2}\)?$/.test(text))) return false;
  const values = numbers.map((text) => Number(text.replace(/\D/g, "")));
  return values[0] === 1 && values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
};

/** With its accents: "Tống" and "Công" are names. */
const anyTotal = /^\P{L}*(tổng|cộng)(?!\p{L})/u;
/** "Tổng Giám đốc", "Tổng Biên tập" are posts. */
const totalOfPosts = /^\P{L}*(tổng (cộng|số)(?!\p{L})|(tổng|cộng)\P{L}*$)/u;
const isTotal = (text: string, kind: ListKind): boolean =>
  (kind === "planned" ? totalOfPosts : anyTotal).test(text.normalize("NFC").toLocaleLowerCase("vi"));
const signatures =
  /(nguoi lap bieu|nguoi lap|ky ghi ro ho|ky dong dau|tm chi uy|tm dang uy|tm chi bo|t m |truong ban|noi nhan|^ghi chu|^chu thich|^luu y|ngay \d* ?thang \d* ?nam|^bi thu$|^pho bi thu$|chu giai|danh sach nay|danh sach co)/;

const keyOf = (text: string): string =>
  plainKey(text)
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/ +/g, " ")
    .trim();
const saidIn = ({ cells }: Row): string => tidy(cells.map(textOf).filter(Boolean).join(" "));

const ditto = /^(["“”″〃]+|'{2}|-?\s*nt\s*-?|như trên|-\s*["”]\s*-)$/i;

/** Cells of the same column that say "the same as above". */
const withDittos = (rows: readonly Row[]): readonly Row[] => {
  const above: Cell[] = [];
  return rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) => {
      const own = ditto.test(textOf(cell).trim()) ? (above[column] ?? "") : cell;
      if (!isBlank(own)) above[column] = own;
      return own;
    }),
  }));
};

/** A merged cell beside several rows says the same of each of them. */
const withMerges = (rows: readonly Row[], { merges }: Sheet): readonly Row[] => {
  const tall = merges.filter(({ top, bottom, left, right }) => bottom > top && right === left);
  if (tall.length === 0) return rows;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  return rows.map((row) => {
    const cells = [...row.cells];
    for (const { top, bottom, left } of tall) {
      const line = row.line - 1;
      const value = line > top && line <= bottom ? byLine.get(top + 1)?.cells[left] : undefined;
      if (value === undefined || !isBlank(cells[left])) continue;
      while (cells.length < left) cells.push("");
      cells[left] = value;
    }
    return { line: row.line, cells };
  });
};

const hasName = (text: string): boolean => /\p{L}{2}/u.test(text) && text.length < 200;

type Judged = "person" | PassedOver;

/** What a row below a head is. @param nameColumn where names stand */
const judge = (row: Row, nameColumn: number, numberColumn: number, kind: ListKind): Judged => {
  const filled = row.cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const said = keyOf(saidIn(row));
  const name = textOf(row.cells[nameColumn]).trim();
  if (isNumberRow(row)) return "numbers";
  if (isTotal(saidIn(row), kind) || isTotal(name, kind)) return "total";
  const hasNumber = /^\d+[.)]?$/.test(textOf(row.cells[numberColumn]).trim());
  if (hasNumber && filled.length >= 2) return "person";
  // "Trưởng ban" is a post there, and the day of a paper no day of a signature.
  if (kind === "planned" && filled.length >= 3) return "person";
  if (signatures.test(said)) return "below";
  const isGroup = filled.length === 1 || /^([ivxl]{1,5}|[a-z]|\d{1,2})[ .)/-]/.test(keyOf(textOf(row.cells[0])));
  if (filled.length <= 2 && (isGroup || !hasName(name))) return "group";
  return hasName(name) || filled.length >= 3 ? "person" : "below";
};

const tableOf = (sheet: Sheet, head: Head, end: number, kind: ListKind): ListTable => {
  const uses = head.titles.map((title) => fieldsOfUse(proposedUse(title, kind)));
  const nameColumn = uses.findIndex((use) => use.includes(nameFieldOf(kind)));
  const numberColumn = head.titles.findIndex((title) => /^(stt|so tt|tt|so thu tu)$/.test(keyOf(title)));
  const below = withMerges(sheet.rows.slice(head.to, end), sheet);
  const judged = below.map((row) => ({ row, is: judge(row, nameColumn, numberColumn, kind) }));
  // What stands after the last person is no group of anybody.
  const last = judged.findLastIndex(({ is }) => is === "person");
  const people = withDittos(judged.filter(({ is }) => is === "person").map(({ row }) => row));
  const groups = judged.filter(({ is }) => is === "group").map(({ row }) => ({ line: row.line, said: saidIn(row) }));
  const groupOf = (line: number): string => groups.findLast((group) => group.line < line)?.said ?? "";
  return {
    sheet: sheet.name,
    titles: head.titles,
    rows: people.map(({ line, cells }) => ({ line, cells, group: groupOf(line).slice(0, 200) })),
    passedOver: judged.flatMap(({ row, is }, index) => {
      if (is === "person") return [];
      const why = is === "group" && index > last ? "below" : is;
      return [{ line: row.line, why, text: saidIn(row).slice(0, 120) }];
    }),
  };
};

/** The lists of a kind in a workbook: each table of each sheet that has one. */
export const tablesOf = (sheets: readonly Sheet[], kind: ListKind): readonly ListTable[] =>
  sheets.flatMap((sheet) => {
    const heads = headsOf(sheet, kind);
    return heads
      .map((head, index) => tableOf(sheet, head, heads[index + 1]?.from ?? sheet.rows.length, kind))
      .filter(({ rows }) => rows.length > 0);
  });
