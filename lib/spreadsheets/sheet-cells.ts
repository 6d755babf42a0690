import { addDays, day } from "../primitives/day";
import { type Cell, columnIndex, isBlank, type Merge, type Row } from "./cell";
import { attribute, elementsOf, plainText } from "./markup";

/** What the cells of a workbook refer to. `days`: whether a number of a style, by its index, is shown as a day. */
export type Book = Readonly<{ texts: readonly string[]; days: readonly boolean[]; since1904: boolean }>;

/** A sheet with more columns or rows than any list of people: the rest is not looked at. */
export const mostColumns = 120;
export const mostRows = 12_000;

/** A text, whole or in parts of different looks; what is only said beside it in small signs is left out. */
export const richText = (xml: string): string => {
  const spoken = xml.includes("<rPh") ? xml.replace(/<rPh[\s\S]*?<\/rPh>/g, "") : xml;
  return [...elementsOf(spoken, "t")].map(({ inner }) => plainText(inner)).join("");
};

/** The day a number stands for, days since the end of 1899 or of 1903; undefined where there is no such day. */
const dayOfNumber = (number: number, since1904: boolean): string | undefined => {
  const days = Math.floor(number);
  if (!(days >= 1 && days < 2_000_000)) return undefined;
  // Excel holds 1900 for a leap year.
  if (since1904) return addDays(day("1904-01-01"), days);
  return addDays(day("1899-12-30"), days < 60 ? days + 1 : days);
};

/** A number as it is written by hand: 31138.0 and 3.1138E4 are "31138". */
const plainNumber = (text: string): string => {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
};

const numberCell = (text: string, style: number, { days, since1904 }: Book): Cell => {
  const shown = days[style] ? dayOfNumber(Number(text), since1904) : undefined;
  return shown ? { kind: "day", text: shown } : { kind: "number", text: plainNumber(text) };
};

const cellOf = (attributes: string, inner: string, book: Book): Cell => {
  const kind = attribute(attributes, "t");
  if (kind === "inlineStr") return richText(inner);
  const [value] = elementsOf(inner, "v");
  // A formula whose result was never computed.
  if (!value) return inner.includes("<f") ? { kind: "error", text: "#CALC!" } : "";
  const text = plainText(value.inner);
  if (kind === "s") return book.texts[Number(text)] ?? "";
  if (kind === "e") return { kind: "error", text };
  if (kind === "str" || kind === "b") return text;
  if (kind === "d") return /^\d{4}-\d{2}-\d{2}/.test(text) ? { kind: "day", text: text.slice(0, 10) } : text;
  return text === "" ? "" : numberCell(text, Number(attribute(attributes, "s") || 0), book);
};

const cellsOf = (row: string, book: Book): readonly Cell[] => {
  const cells: Cell[] = [];
  for (const { attributes, inner } of elementsOf(row, "c")) {
    const named = columnIndex(attribute(attributes, "r"));
    const index = named < 0 ? cells.length : named;
    if (index >= mostColumns) break;
    // Most cells of a sheet that was formatted far beyond its list are empty.
    if (inner === "") {
      if (named < 0) cells.push("");
      continue;
    }
    while (cells.length < index) cells.push("");
    cells[index] = cellOf(attributes, inner, book);
  }
  return cells.findLastIndex((cell) => !isBlank(cell)) < 0 ? [] : cells;
};

/** The rows of a sheet in which anything stands; "too-many" where a list of people has no such number. */
export const rowsOf = (xml: string, book: Book): readonly Row[] | "too-many" => {
  const rows: Row[] = [];
  let line = 0;
  for (const { attributes, inner } of elementsOf(xml, "row")) {
    line = Number(attribute(attributes, "r")) || line + 1;
    const cells = inner.includes("<c") ? cellsOf(inner, book) : [];
    if (cells.length === 0) continue;
    if (rows.length >= mostRows) return "too-many";
    rows.push({ line, cells });
  }
  return rows;
};

/** The merged cells of a sheet. */
export const mergesOf = (xml: string): readonly Merge[] =>
  [...elementsOf(xml, "mergeCell")].slice(0, 20_000).flatMap(({ attributes }) => {
    const [, from = "", top = "", to = "", bottom = ""] =
      /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(attribute(attributes, "ref")) ?? [];
    return from
      ? [{ top: Number(top) - 1, left: columnIndex(from), bottom: Number(bottom) - 1, right: columnIndex(to) }]
      : [];
  });
