// The model's own counting of days. It imports nothing from lib: code shared by both sides would hide a mistake in both.

/** A day as "2026-03-21". */
export type Day = string;

/** Weekdays off in 2022–2026, copied by hand from the published lists. 2027 is not known. */
const off: Readonly<Record<string, string>> = {
  2022: "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02",
  2023: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04",
  2024: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
  2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
  2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02",
};
const worked = new Set(["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"]);
const holidays = new Set(Object.entries(off).flatMap(([year, days]) => days.split(" ").map((day) => `${year}-${day}`)));

export const firstListedDay: Day = "2022-01-01";
const first = Date.UTC(2022, 0, 1);
const length = 1826;
const texts = Array.from({ length: 12_000 }, (_, at) => new Date(first + at * 86_400_000).toISOString().slice(0, 10));
const places = new Map(texts.map((text, at) => [text, at]));
const place = (day: Day): number => places.get(day) ?? (Date.parse(day) - first) / 86_400_000;

/** Monday to Friday except days off, and the Saturdays worked in exchange. */
const isWorked = (at: number): boolean => {
  const text = texts[at] as Day;
  const weekday = (at + 6) % 7;
  return worked.has(text) || (weekday !== 0 && weekday !== 6 && !holidays.has(text));
};
const working = Array.from({ length }, (_, at) => at).filter(isWorked);
/** How many working days lie on or before each day. */
const soFar = Array.from({ length }, () => 0);
for (let at = 0, count = 0; at < length; at++) {
  if (isWorked(at)) count++;
  soFar[at] = count;
}

/** The last of `days` working days; counting starts on the day after `from`. Undefined in a year without a list. */
export const afterWorkingDays = (from: Day, days: number): Day | undefined => {
  const at = place(from);
  if (at < 0 || at >= length) return;
  const reached = working[(soFar[at] as number) + days - 1];
  return reached === undefined ? undefined : texts[reached];
};

export const plus = (day: Day, days: number): Day =>
  texts[place(day) + days] ?? new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day of the month, so many months later; the last day of the month where that day does not exist. */
export const afterMonths = (from: Day, months: number): Day => {
  const [year, month, date] = from.split("-").map(Number) as [number, number, number];
  const at = year * 12 + month - 1 + months;
  const [onYear, onMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const last = new Date(Date.UTC(onYear, onMonth, 0)).getUTCDate();
  return `${onYear}-${String(onMonth).padStart(2, "0")}-${String(Math.min(date, last)).padStart(2, "0")}`;
};

/** Completed months. */
export const monthsBetween = (from: Day, to: Day): number => {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return afterMonths(from, months) <= to ? months : months - 1;
};
