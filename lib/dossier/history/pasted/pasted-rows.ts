import { lengthOf } from "../../../primitives/length";
import { isToPresent, parsePartialDay } from "../../../primitives/typed-day";
import type { Values } from "../content";
import { fieldsOf, levelKinds } from "../item-fields";
import { rowFields } from "../printed-content";
import { columnsIn, labelledIn, numbering } from "./columns";
import { type Begun, monthAtStart, periodAtStart, plain, sentencesIn } from "./periods";
import { kinshipAtStart, relativeFrom, relativesIn } from "./relatives";

/** What was not understood, or only guessed, of a pasted row. */
export type Doubt = "period" | "kinship" | "level" | "guessed" | "tooLong";
export type PastedRow = Readonly<{ values: Values; doubts: readonly Doubt[] }>;

const boxesOf = (number: number): readonly string[] => (fieldsOf(number)?.row ?? []).map(({ name }) => name);
/** Whether a box takes words of any kind: neither a choice nor a day or month. */
const isText = (number: number, box: string): boolean =>
  (fieldsOf(number)?.row ?? []).some(({ name, kind }) => name === box && ["line", "prose", "place"].includes(kind));
const isPeriodical = (number: number): boolean => boxesOf(number).includes("from");

const levels: readonly (readonly [string, RegExp])[] = [
  ["general", /phổ thông|văn hóa/],
  ["professional", /chuyên môn|nghiệp vụ/],
  ["science", /khoa học/],
  ["degree", /học vị/],
  ["title", /học hàm/],
  ["theory", /lý luận|chính trị/],
  ["language", /ngoại ngữ|^tiếng (?!dân tộc)/],
  ["computing", /tin học/],
  ["minorityLanguage", /dân tộc/],
];

const levelOf = (text: string): string | undefined => {
  const said = text.toLowerCase();
  return levelKinds.find((kind) => levels.some(([name, shape]) => name === kind && shape.test(said)));
};

const withoutEnd = (text: string): string =>
  text
    .trim()
    .replace(/[.;,]+$/, "")
    .trim();

/** Pieces into boxes by their labels, or by the order of the form; what is left over joins the last. */
const placedInOrder = (cells: readonly string[], boxes: readonly string[]): Values => {
  const placed: Record<string, string> = {};
  const put = (name: string, text: string) => {
    placed[name] = placed[name] ? `${placed[name]}; ${text}` : text;
  };
  const free = [...boxes];
  for (const cell of cells.map(withoutEnd)) {
    const labelled = labelledIn(cell, boxes);
    const name = labelled?.[0] ?? free.shift() ?? boxes.at(-1);
    if (cell && name) put(name, labelled?.[1] ?? cell);
  }
  return placed;
};

const cellsIn = (text: string): readonly string[] => text.split(text.includes("\t") ? "\t" : ";");

const begunBy = (number: number, text: string): Begun | undefined =>
  isPeriodical(number) ? periodAtStart(text) : monthAtStart(text);

/** A row that begins with its months. */
const datedRow = (number: number, text: string): PastedRow => {
  const others = boxesOf(number).filter((name) => !["from", "to", "month", "kind", "outcome"].includes(name));
  const begun = begunBy(number, text);
  if (!begun) return { values: placedInOrder(text.split("\t"), others), doubts: ["period"] };
  const values = { ...begun.values, ...placedInOrder(cellsIn(begun.rest), others) };
  return { values, doubts: begun.isGuessed ? ["guessed"] : [] };
};

/** A level of item 11: "Ngoại ngữ: tiếng Anh B1". */
const levelRow = (text: string): PastedRow => {
  const [first = "", ...rest] = text.split(/[:\t]/);
  const level = levelOf(first);
  const value = withoutEnd(rest.join(":")) || withoutEnd(first);
  return level ? { values: { level, value }, doubts: [] } : { values: { value: withoutEnd(text) }, doubts: ["level"] };
};

const relativeRow = (text: string): PastedRow => {
  const found = kinshipAtStart(text);
  const pieces = (rest: string) => rest.split(rest.includes("\t") ? "\t" : /[,;]/);
  if (!found) return { values: { life: withoutEnd(text) }, doubts: ["kinship"] };
  const { values, isGuessed } = relativeFrom(found.kinship, pieces(found.rest));
  return { values, doubts: isGuessed ? ["guessed"] : [] };
};

/** What no box of a row takes, until it is known which one does. */
const leftOver = "";

type Cell = Readonly<{ name: string; cell: string; end: string }>;
type ReadCell = Readonly<{ values: Values; doubt?: Doubt }>;

/** A cell that says when. @param end what stands in a column of its own for the end of the period */
const timeCell = (number: number, { name, cell, end }: Cell, hasEnd: boolean): ReadCell => {
  const begun = name === "to" ? undefined : begunBy(number, hasEnd ? `${cell} - ${end || "nay"}` : cell);
  if (!begun) return { values: { [leftOver]: [cell, end].filter(Boolean).join(" - ") }, doubt: "period" };
  return { values: { ...begun.values, [leftOver]: begun.rest.trim() } };
};

/** What a cell of a table says, by its column. What is not understood is kept. */
const cellRead = (number: number, columns: readonly string[], read: Cell): ReadCell => {
  const { name, cell } = read;
  const hasEnd = name === "from" && columns.includes("to");
  if (["period", "from", "to", "month"].includes(name)) return timeCell(number, read, hasEnd);
  if (name === "kinship") {
    const found = kinshipAtStart(cell);
    return found
      ? { values: { kinship: found.kinship, [leftOver]: found.rest } }
      : { values: { [leftOver]: cell }, doubt: "kinship" };
  }
  if (name === "level") {
    const level = levelOf(cell);
    return level ? { values: { level } } : { values: { [leftOver]: cell }, doubt: "level" };
  }
  if (name === "born") {
    const born = parsePartialDay(cell);
    return born ? { values: { born } } : { values: { born: cell }, doubt: "guessed" };
  }
  if (boxesOf(number).includes(name)) return { values: { [name]: cell } };
  return { values: { [leftOver]: name ? `${name}: ${cell}` : cell } };
};

/** The cells of a table's row by its columns. "period" stands for both months. */
const tableRow = (number: number, columns: readonly string[], cells: readonly string[]): PastedRow => {
  const placed: Record<string, string> = {};
  const doubts: Doubt[] = [];
  const endAt = columns.indexOf("to");
  const beginning = cells[columns.indexOf("from")];
  cells.map(withoutEnd).forEach((cell, index) => {
    const name = columns[index] ?? "";
    const isNumber = name === numbering || (name === "" && /^\d{1,3}$/.test(cell));
    // The end of a period is read with its beginning.
    if (!cell || isNumber || (name === "to" && beginning)) return;
    const end = name === "from" ? withoutEnd(cells[endAt] ?? "") : "";
    const { values, doubt } = cellRead(number, columns, { name, cell, end });
    for (const [box, text] of Object.entries(values))
      if (text) placed[box] = placed[box] ? `${placed[box]}; ${text}` : text;
    if (doubt) doubts.push(doubt);
  });
  return { values: placed, doubts };
};

const rowFrom = (number: number, text: string): PastedRow => {
  if (number === 21) return relativeRow(text);
  return number === 11 ? levelRow(text) : datedRow(number, text);
};

const partsOf = (number: number, line: string): readonly string[] => {
  if (line.includes("\t")) return [line];
  if (number === 21) return relativesIn(line);
  return number === 11 ? line.split(/(?<=[.;])\s+/) : sentencesIn(line);
};

const isBegun = (number: number, text: string): boolean => {
  if (number === 21) return kinshipAtStart(text) !== undefined;
  if (number === 11) return levelOf(text.split(/[:\t]/)[0] ?? "") !== undefined;
  return begunBy(number, text) !== undefined || /^((từ|năm|tháng|khoảng|sau|trước)\s|\d)/i.test(text);
};

/** A further line of the same cell of a table belongs to the row before it. */
const joined = (number: number, rows: readonly PastedRow[], text: string): readonly PastedRow[] | undefined => {
  const last = rows.at(-1);
  const box = last && Object.keys(last.values).at(-1);
  if (!last || !box || !isText(number, box)) return undefined;
  const values = { ...last.values, [box]: `${last.values[box]}; ${withoutEnd(text)}` };
  return [...rows.slice(0, -1), { ...last, values }];
};

/** Boxes only: what its group is not asked for joins the last of those it is. Longer than a box takes is said. */
const fitted = (number: number, row: PastedRow): PastedRow => {
  const fields = rowFields(number, row.values);
  const known = fields.map(({ name }) => name);
  const said = Object.entries(row.values).filter(([, value]) => value);
  const values = Object.fromEntries(said.filter(([name]) => known.includes(name)));
  const left = said.flatMap(([name, value]) => (known.includes(name) ? [] : [value]));
  const free = (name: string) => isText(number, name) && name !== "fullName";
  const last = Object.keys(values).findLast(free) ?? (number === 21 ? "conduct" : (known.find(free) ?? ""));
  if (left.length > 0) values[last] = [values[last], ...left].filter(Boolean).join("; ");
  const isTooLong = fields.some(({ name, max }) => lengthOf(values[name] ?? "") > max);
  return { values, doubts: [...row.doubts, ...(isTooLong ? (["tooLong"] as const) : [])] };
};

const isMonthCell = (cell = ""): boolean =>
  /^[\p{L}\d/. -]{3,30}$/u.test(cell) && (monthAtStart(cell)?.rest === "" || isToPresent(cell));

/** A table's row without a heading: its number left out, the two months of its period joined. */
const asLine = (cells: readonly string[]): string => {
  const [first = "", second, ...rest] = /^\d{1,3}$/.test(cells[0] ?? "") ? cells.slice(1) : cells;
  return isMonthCell(first) && isMonthCell(second)
    ? [`${first} - ${second}`, ...rest].join("\t")
    : [first, second ?? "", ...rest].join("\t");
};

/**
 * The rows of an item in a text as it is pasted from Word, Excel or an older history: a table by its columns, or one row a
 * sentence. Nothing is left out: what is not understood stands in the first box of a row, with what is doubtful of it.
 */
export const pastedRows = (number: number, text: string): readonly PastedRow[] => {
  const boxes = [...boxesOf(number), "period"];
  let columns: readonly string[] | undefined;
  let rows: readonly PastedRow[] = [];
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = plain(raw);
    if (!line) continue;
    const cells = raw.split("\t").map(plain);
    const isTable = cells.length > 1;
    const heads = isTable && rows.length === 0 && !columns ? columnsIn(cells, boxes) : undefined;
    if (heads) {
      columns = heads;
    } else if (isTable && columns) {
      rows = [...rows, tableRow(number, columns, cells)];
    } else if (isTable) {
      rows = [...rows, rowFrom(number, asLine(cells))];
    } else
      for (const part of partsOf(number, line)) {
        const further = isBegun(number, part) ? undefined : joined(number, rows, part);
        rows = further ?? [...rows, rowFrom(number, part)];
      }
  }
  return rows.map((row) => fitted(number, row));
};
