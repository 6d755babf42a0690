import { formatPartialDay, type PartialDay } from "../../primitives/typed-day";
import type { Content, Row, Values } from "./content";
import { fieldsOf, type HistoryField, relativeFieldsFor } from "./item-fields";

/** The words of the printed form, which is in Vietnamese: labels of boxes, and choices by box and value. */
export type PrintedWords = Readonly<{
  labels: Readonly<Record<string, string>>;
  choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  none: string;
  unknown: string;
  /** "đến nay" */
  toPresent: string;
  period: (from: string, to: string) => string;
}>;

/** "2019-09" as "09/2019"; text of any other shape unchanged. */
const shownMonth = (value: string): string => formatPartialDay(value as PartialDay);

/** What was typed in a box, as it is printed. */
export const printedValue = ({ name, kind }: HistoryField, value: string, words: PrintedWords): string => {
  if (kind === "choice") return words.choices[name]?.[value] ?? value;
  return kind === "month" || kind === "partialDay" ? shownMonth(value) : value;
};

const isPeriod = (fields: readonly HistoryField[]): boolean => fields.some(({ name }) => name === "from");

const printedPeriod = ({ from = "", to = "" }: Values, words: PrintedWords): string =>
  words.period(shownMonth(from), to ? shownMonth(to) : words.toPresent);

/** A question is printed as the head of its answer. */
const headingOf = (label: string): string => label.replace(/\?$/, "");

const statedIn = (fields: readonly HistoryField[], values: Values, words: PrintedWords) =>
  fields.flatMap((field) => {
    const value = values[field.name];
    if (!value) return [];
    const text = printedValue(field, value, words);
    return [{ name: field.name, label: headingOf(words.labels[field.name] ?? field.name), text }];
  });

/** A box of a row as it is printed. */
export type PrintedBox = Readonly<{ name: string; label: string; text: string }>;
/** A row as it is printed: its head (a period, a month, a relative) and the boxes that say something. */
export type PrintedRow = Readonly<{ id: string; head: string; boxes: readonly PrintedBox[] }>;

const headNames = ["from", "to", "month", "level", "kinship", "fullName"];

const headOf = (fields: readonly HistoryField[], { values }: Row, words: PrintedWords): string => {
  if (isPeriod(fields)) return printedPeriod(values, words);
  const heads = statedIn(fields, values, words).filter(({ name }) => headNames.includes(name));
  return heads.map(({ text }) => text).join(": ");
};

/** The boxes a row has: of a relative only those its group is asked for. */
export const rowFields = (number: number, values: Values): readonly HistoryField[] =>
  number === 21 ? relativeFieldsFor(values.kinship ?? "") : (fieldsOf(number)?.row ?? []);

export const printedRow = (number: number, row: Row, words: PrintedWords): PrintedRow => {
  const fields = rowFields(number, row.values);
  const boxes = statedIn(fields, row.values, words).filter(({ name }) => !headNames.includes(name));
  return { id: row.id, head: headOf(fields, row, words), boxes };
};

/** The boxes of an item without rows. */
export const printedBoxes = (number: number, { values }: Content, words: PrintedWords): readonly PrintedBox[] =>
  statedIn(fieldsOf(number)?.fields ?? [], values, words);

/**
 * The whole item as lines of text, as the form shows it: what is compared between versions, read aloud and copied. Of a
 * period the boxes stand behind the months; of anybody else each box has a line.
 */
export const printedText = (number: number, content: Content, words: PrintedWords): string => {
  if (content.says !== "stated") return content.says === "none" ? words.none : words.unknown;
  const own = printedBoxes(number, content, words).map(({ label, text }) => `${label}: ${text}`);
  const rows = content.rows.map((row) => {
    const { head, boxes } = printedRow(number, row, words);
    if (number === 21) return [head, ...boxes.map(({ label, text }) => `  ${label}: ${text}`)].join("\n");
    return `${head}: ${boxes.map(({ text }) => text).join("; ")}`;
  });
  return [...own, ...rows].join("\n");
};
