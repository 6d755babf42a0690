import { hyphens } from "./characters";
import { type Day, isRealDay } from "./day";
import { tidy } from "./name";

declare const isPartialDay: unique symbol;

const anyDash = new RegExp(`[${hyphens}]`, "gu");
const between = String.raw`[\s/.,-]+`;
const typedShapes = [
  new RegExp(`^(?<date>\\d{1,2})${between}(?<month>\\d{1,2})${between}(?<year>\\d{4})$`),
  /^(?<date>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  new RegExp(`^(?<year>\\d{4})${between}(?<month>\\d{1,2})${between}(?<date>\\d{1,2})$`),
  /^(?:ngày )?(?<date>\d{1,2}) tháng (?<month>\d{1,2}),? năm (?<year>\d{4})$/,
];
const shortYear = new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}(\\d{2})$`);
const monthAlone = new RegExp(`^(?:tháng )?(?<month>\\d{1,2})(?:${between}|,? năm )(?<year>\\d{4})$`);
const yearAlone = /^(?:năm )?(?<year>\d{4})$/;

/** What was typed, without the spaces, invisible characters and final full stop that come along when a day is pasted. */
const trimmedDay = (text: string): string =>
  tidy(text.normalize("NFKC").replace(anyDash, "-"))
    .toLowerCase()
    .replace(/[.,;]+$/, "");

/** Year first; 00 for a day or a month is how offices write that it is not known. */
const inOrder = ({ year = "", month = "", date = "" }: Readonly<Record<string, string>>): string =>
  [year, month.padStart(2, "0"), date.padStart(2, "0")].filter((part) => part !== "00").join("-");

const readShape = (text: string, shapes: readonly RegExp[]): string | undefined => {
  const found = shapes.map((shape) => shape.exec(text)?.groups).find(Boolean);
  return found && inOrder(found);
};

/**
 * A day as people type it, day before month: "21/3/2026", "21.03.2026", "21 / 3 / 2026", "21032026" (a phone's number
 * keys), "ngày 21 tháng 3 năm 2026"; or year first: "2026-3-21".
 * @returns "2026-03-21"; text of any other shape unchanged
 */
export const parseDay = (text: string): string => {
  const trimmed = trimmedDay(text);
  return readShape(trimmed, typedShapes) ?? trimmed;
};

/** A day of which the year alone, or the year and the month, may be known: "1952", "1952-03", "1952-03-21". */
export type PartialDay = string & { readonly [isPartialDay]: true };

const isPartial = (text: string): text is PartialDay =>
  /^[1-9]\d{3}(-\d{2})?$/.test(text) ? isRealDay(`${text}${"-01-01".slice(text.length - 4)}`) : isRealDay(text);

/** A year, a month or a day as people type it: "1952", "3/1952", "21/3/1952". Undefined for anything else. */
export const parsePartialDay = (text: string): PartialDay | undefined => {
  const trimmed = trimmedDay(text);
  const read = readShape(trimmed, [yearAlone, monthAlone, ...typedShapes]) ?? trimmed;
  return isPartial(read) ? read : undefined;
};

declare const isMonth: unique symbol;

/** A month of a year: "2019-09". */
export type Month = string & { readonly [isMonth]: true };

/**
 * A month as people type it: "9/2019", "09-2019", "tháng 9 năm 2019", "T9/2019"; of a whole day its month.
 * @returns undefined for anything else, a year alone too
 */
export const parseMonth = (text: string): Month | undefined => {
  const read = parsePartialDay(trimmedDay(text).replace(/^t(?:háng)?\.?\s*(?=\d)/, ""));
  return read && read.length > 4 ? (read.slice(0, 7) as Month) : undefined;
};

/** The month after a month, before it with -1. */
export const monthAfter = (month: Month, months = 1): Month => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}` as Month;
};

/** Whether a text says that something lasts to the present: "nay", "đến nay", "hiện nay". */
export const isToPresent = (text: string): boolean =>
  /^(?:(?:cho )?(?:đến|tới) )?(?:nay|hiện nay|hiện tại)$/.test(trimmedDay(text));

/** The two days a year of two digits may mean: "1/12/26" is 1926-12-01 or 2026-12-01. */
export const daysOfShortYear = (text: string): readonly Day[] => {
  const [, date, month, year] = shortYear.exec(trimmedDay(text)) ?? [];
  if (!date || !month || !year) return [];
  return ["19", "20"].map((century) => inOrder({ year: century + year, month, date })).filter(isRealDay);
};

/** "1952", "03/1952" or "21/03/1952". */
export const formatPartialDay = (on: PartialDay): string => on.split("-").reverse().join("/");
