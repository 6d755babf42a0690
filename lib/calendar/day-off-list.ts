import { addDays, type Day, daysBetween, formatDay, isRealDay, weekday, yearOf } from "../primitives/day";
import { parseDay } from "../primitives/typed-day";
import { listLines } from "../primitives/typed-list";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import type { ExceptionalDay } from "./calendar";

const weekdayName = "(?:th[ứưu]\\s+(?:hai|ba|t[ưu]|n[ăa]m|s[áa]u|b[ảa]y|[2-7])|ch[ủu]\\s+nh[ậa]t|t[2-7]|cn)[\\s,]*";
const dayWords = `(?:ng[àa]y\\s+)?(?:${weekdayName})?(?:ng[àa]y\\s+)?`;
const typedDay = "\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?|\\d{8}";
const upTo = "\\s*(?:[-–—]|[đd][ếe]n(?:\\s+h[ếe]t)?|t[ớo]i)\\s*";
/** "16/02/2026 nghỉ Tết", "Thứ Bảy, 22/08/2026 làm việc bù", "từ 16/02 đến hết 20/02/2026 nghỉ", "16-20/02/2026 nghỉ". */
const linePattern = new RegExp(
  `^(?:t[ừu]\\s+)?${dayWords}(?<first>${typedDay}|\\d{1,2})(?:${upTo}${dayWords}(?<last>${typedDay}))?` +
    "[\\s:,–-]+(?:(?<off>ngh[ỉi])|(?:[đd]i\\s+)?l[àa]m(?:\\s+vi[ệe]c)?\\s+b[ùu])(?![\\p{L}\\p{M}\\d])[\\s:–-]*(?<note>.*)$",
  "iu",
);

/** Why a day is not exceptional: a weekend day that is off ("weekend"), or a weekday that is worked ("week"). */
export const ordinaryDayMistake = ({ day, working }: ExceptionalDay): "week" | "weekend" | undefined => {
  const isWeekend = weekday(day) > 5;
  if (working === isWeekend) return undefined;
  return isWeekend ? "weekend" : "week";
};

const lineCodes = { week: "calendar-line-of-week", weekend: "calendar-line-of-weekend" } as const;

type ParsedLine = Readonly<{ days: readonly ExceptionalDay[] }> | Readonly<{ code: string }>;

/** A day as typed, with the month and the year it takes over from the end of its span, or from the list. */
const completed = (typed: string, rest: readonly string[]): string => {
  const parts = typed.split(/[/.-]/);
  return parseDay(
    typed.length === 8 && parts.length === 1 ? typed : [...parts, ...rest.slice(parts.length - 1)].join("/"),
  );
};

/** The longest time off in one line; a longer one has a mistyped month. */
const longestSpan = 31;

const daysFrom = (first: Day, last: Day): readonly Day[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));

const parseLine = (text: string, year: number): ParsedLine => {
  const { first = "", last, off, note = "" } = linePattern.exec(text.normalize("NFC"))?.groups ?? {};
  const to = last === undefined ? undefined : completed(last, ["", String(year)]);
  const from = completed(first, to && isRealDay(to) ? formatDay(to).split("/").slice(1) : ["", String(year)]);
  if (!isRealDay(from) || (to !== undefined && !isRealDay(to))) return { code: "calendar-line-unreadable" };
  const until = to ?? from;
  if (yearOf(from) !== year || yearOf(until) !== year) return { code: "calendar-line-of-year" };
  if (until < from || daysBetween(from, until) > longestSpan) return { code: "calendar-line-unreadable" };
  const typed = daysFrom(from, until).map((day) => ({ day, working: off === undefined, note }));
  // A span may pass over days that are off, or worked, in any week.
  const days = typed.filter((each) => !ordinaryDayMistake(each));
  const mistake = days.length === 0 && typed[0] ? ordinaryDayMistake(typed[0]) : undefined;
  return mistake ? { code: lineCodes[mistake] } : { days };
};

/**
 * Parses a year's exceptional days, a day or a span a line: "16/02/2026 nghỉ Tết Nguyên đán", "16-20/02/2026 nghỉ Tết",
 * "22/08/2026 làm bù cho ngày 31/08". Numbers, bullets and names of weekdays before a day are passed over.
 * @returns the days, earliest first, or a refusal for every line that cannot be used, with its number
 */
export const parseDayList = (text: string, year: number): Outcome<readonly ExceptionalDay[]> => {
  const days = new Map<Day, ExceptionalDay>();
  const refusals: Refusal[] = [];
  for (const [index, typed] of listLines(text).entries()) {
    const parsed = typed ? parseLine(typed, year) : undefined;
    const refuse = (code: string) =>
      refusals.push({ code, facts: { line: index + 1, text: typed.slice(0, 60), year }, field: "days" });
    if (!parsed) continue;
    if ("code" in parsed) refuse(parsed.code);
    else if (parsed.days.some(({ day }) => days.has(day))) refuse("calendar-line-twice");
    else for (const each of parsed.days) days.set(each.day, each);
  }
  if (refusals.length > 0) return refused(...refusals);
  return done([...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
};

/** The days as a list to edit and send again: the inverse of parseDayList. */
export const formatDayList = (days: readonly ExceptionalDay[]): string =>
  days.map(({ day, working, note }) => `${formatDay(day)} ${working ? "làm bù" : "nghỉ"} ${note}`.trim()).join("\n");

/** Consecutive exceptional days of the same kind with the same note. */
export type DaySpan = Readonly<{ from: Day; to: Day; days: number; working: boolean; note: string }>;

/** Exceptional days, earliest first, joined into spans: the five days of Tết are one span. */
export const daySpansOf = (days: readonly ExceptionalDay[]): readonly DaySpan[] => {
  const spans: DaySpan[] = [];
  for (const { day, working, note } of days) {
    const last = spans.at(-1);
    if (last && addDays(last.to, 1) === day && last.working === working && last.note === note)
      spans[spans.length - 1] = { ...last, to: day, days: last.days + 1 };
    else spans.push({ from: day, to: day, days: 1, working, note });
  }
  return spans;
};
