import { formatPartialDay, type Month, monthAfter, type PartialDay } from "../../primitives/typed-day";
import type { Content, Row, Values } from "./content";
import { type FamilyKinship, fieldsOf, type HistoryField, levelKinds } from "./item-fields";
import { rowFields } from "./printed-content";

/** What stands in a box of days where nobody knows: "không rõ" is an answer, a blank is not. */
export const notKnown = "không rõ";
export const isNotKnown = (text: string): boolean => /^không (rõ|nhớ|biết)$/i.test(text.trim());

/** Items whose statement may be that there is nothing ("không"), and one whose day may not be known. */
const mayBeNothing = [12, 13, 17, 18, 19, 20];
const mayBeUnknown = [12];

export const statementsOf = (number: number) =>
  (["stated", "none", "unknown"] as const).filter(
    (says) => says === "stated" || (says === "none" ? mayBeNothing : mayBeUnknown).includes(number),
  );

/** Item 16 wants an answer in each of its boxes, if only "không". */
export const needsEveryBox = (number: number): boolean => number === 16;

/** A stored value as it is typed: a month as "09/2019". */
const typedValue = ({ kind }: HistoryField, value: string): string =>
  (kind === "month" || kind === "partialDay") && /^\d/.test(value) ? formatPartialDay(value as PartialDay) : value;

/** Every box as a form shows it; an empty one is "". */
export const typedValues = (fields: readonly HistoryField[], values: Values): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field.name, typedValue(field, values[field.name] ?? "")]));

/** The names of the boxes that are still needed. */
export const missingIn = (fields: readonly HistoryField[], values: Values): readonly string[] =>
  fields.filter(({ name, required }) => required && !values[name]).map(({ name }) => name);

/** The applicant's side before the spouse's, parents first, as booklets are filled in. */
const familyOrder: readonly FamilyKinship[] = [
  ...(["father", "mother", "raisedBy", "sibling"] as const),
  ...(["paternalGrandfather", "paternalGrandmother", "maternalGrandfather", "maternalGrandmother"] as const),
  ...(["spouse", "child", "fatherInLaw", "motherInLaw", "spouseRaisedBy", "spouseSibling"] as const),
  ...(["spousePaternalGrandfather", "spousePaternalGrandmother"] as const),
  ...(["spouseMaternalGrandfather", "spouseMaternalGrandmother"] as const),
];

const orders: Readonly<Record<string, readonly string[]>> = { level: levelKinds, kinship: familyOrder };

/** By what the rows of an item follow one another: the month they begin with, or the order of the form. */
const placeOf = ({ values }: Row): string => {
  const [name, order] = Object.entries(orders).find(([each]) => values[each] !== undefined) ?? [];
  if (name && order) return String(order.indexOf(values[name] ?? "")).padStart(3, "0");
  return values.from ?? values.month ?? "";
};

/** The rows with one more, at its place: behind all that begin earlier or at the same time. One without a place is the last. */
export const withRow = (rows: readonly Row[], row: Row): readonly Row[] => {
  const place = placeOf(row);
  const before = place === "" ? rows.length : rows.findLastIndex((each) => placeOf(each) <= place) + 1;
  return rows.toSpliced(before, 0, row);
};

/** The rows after one was changed, which moves only when its beginning was changed. */
export const withChanged = (rows: readonly Row[], row: Row): readonly Row[] => {
  const index = rows.findIndex(({ id }) => id === row.id);
  const before = rows[index];
  if (!before) return rows;
  return placeOf(before) === placeOf(row) ? rows.with(index, row) : withRow(rows.toSpliced(index, 1), row);
};

/** The rows with one moved a place up or down; unchanged at the end of the list. */
export const withMoved = (rows: readonly Row[], id: string, step: -1 | 1): readonly Row[] => {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  return row && rows[index + step] ? rows.toSpliced(index, 1).toSpliced(index + step, 0, row) : rows;
};

/** The rows with a copy right behind one. */
export const withCopy = (rows: readonly Row[], id: string, newId: string): readonly Row[] => {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  return row ? rows.toSpliced(index + 1, 0, { ...row, id: newId }) : rows;
};

export const withoutRow = (rows: readonly Row[], id: string): readonly Row[] => rows.filter((row) => row.id !== id);

/** What a row begins with that follows another: its period begins the month after. */
export const nextValues = (number: number, { values }: Row): Values =>
  fieldsOf(number)?.row.some(({ name }) => name === "from") && values.to
    ? { from: monthAfter(values.to as Month) }
    : {};

/** Which rows, counted from 1, lack a box, and which box is the first. */
export const incompleteRows = (number: number, { rows }: Content) =>
  rows.flatMap((row, index) => {
    const [box] = missingIn(rowFields(number, row.values), row.values);
    return box ? [{ id: row.id, position: index + 1, box }] : [];
  });
