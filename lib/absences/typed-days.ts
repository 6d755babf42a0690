import { hyphens } from "../primitives/characters";
import { type Day, daysBetween, isRealDay, yearOf } from "../primitives/day";
import type { Away } from "./absence";

const anyDash = new RegExp(`[${hyphens}]`, "gu");
const dayAndMonth = (name: string) =>
  String.raw`(?<${name}Date>\d{1,2})[/.](?<${name}Month>\d{1,2})(?:[/.](?<${name}Year>\d{4}|\d{2}))?`;
const shapes = [
  new RegExp(`^${dayAndMonth("last")}$`),
  new RegExp(`^(?<fromDate>\\d{1,2})-${dayAndMonth("last")}$`),
  new RegExp(`^${dayAndMonth("from")}-${dayAndMonth("last")}$`),
];

/** More than this is no journey over New Year, but two days in the wrong order. */
const longest = 183;

type Parts = Readonly<Record<string, string | undefined>>;

const dayIn = (parts: Parts, name: "from" | "last", year: number): string => {
  const date = parts[`${name}Date`] ?? parts.lastDate ?? "";
  const month = parts[`${name}Month`] ?? parts.lastMonth ?? "";
  return [year, month.padStart(2, "0"), date.padStart(2, "0")].join("-");
};

const stated = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : Number(year.padStart(4, "20"));

/** The last day: in the year that is stated, else in the first one in which it is not before what it follows. */
const lastDayOf = (parts: Parts, today: Day): string => {
  const year = stated(parts.lastYear);
  if (year !== undefined) return dayIn(parts, "last", year);
  const begun = stated(parts.fromYear);
  const follows = begun === undefined ? today : dayIn(parts, "from", begun);
  const soonest = dayIn(parts, "last", Number(follows.slice(0, 4)));
  return soonest >= follows ? soonest : dayIn(parts, "last", Number(follows.slice(0, 4)) + 1);
};

const overNewYear = (from: string, last: Day): boolean =>
  isRealDay(from) && from <= last && daysBetween(from, last) <= longest;

/** The first day: in the year of the last one, or in the year before where the two lie around New Year. */
const firstDayOf = (parts: Parts, last: Day): string => {
  const year = stated(parts.fromYear);
  if (year !== undefined) return dayIn(parts, "from", year);
  const before = dayIn(parts, "from", yearOf(last) - 1);
  const same = dayIn(parts, "from", yearOf(last));
  return same > last && overNewYear(before, last) ? before : same;
};

/**
 * The days somebody is away, as people write them: "3–7/5", "3/5", "28/12–3/1", "03/05/2026 đến 07/05/2026". Without a year
 * the next such days are meant. @returns undefined where it cannot be read; the days may stand in the wrong order
 */
export const readDaysAway = (text: string, today: Day): Away | undefined => {
  const tidy = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(anyDash, "-")
    .replace(/đến|tới|to\b/g, "-")
    .replace(/từ|ngày|hết|from\b|[\s,;]/g, "");
  const parts = shapes.map((shape) => shape.exec(tidy)?.groups).find(Boolean);
  if (!parts) return undefined;
  const lastDay = lastDayOf(parts, today);
  if (!isRealDay(lastDay)) return undefined;
  const from = firstDayOf(parts, lastDay);
  return isRealDay(from) ? { from, lastDay } : undefined;
};
