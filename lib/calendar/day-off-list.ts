import { addDays, type Day, formatDay, isRealDay, weekday, yearOf } from "../primitives/day";
import { plainKey } from "../primitives/name";
import { parseDay } from "../primitives/typed-day";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import type { ExceptionalDay } from "./calendar";

const linePattern = /^(\S+)[\s–-]+(nghỉ|nghi|làm bù|lam bu)(?![\p{L}\p{M}\d])[\s:–-]*(.*)$/iu;

/** Why a day is not exceptional: a weekend day that is off ("weekend"), or a weekday that is worked ("week"). */
export const ordinaryDayMistake = ({ day, working }: ExceptionalDay): "week" | "weekend" | undefined => {
  const isWeekend = weekday(day) > 5;
  if (working === isWeekend) return undefined;
  return isWeekend ? "weekend" : "week";
};

const lineCodes = { week: "calendar-line-of-week", weekend: "calendar-line-of-weekend" } as const;

type ParsedLine = Readonly<{ day: ExceptionalDay }> | Readonly<{ code: string }>;

const parseLine = (text: string, year: number): ParsedLine => {
  const [, typedDay = "", kind = "", note = ""] = linePattern.exec(text) ?? [];
  const day = parseDay(typedDay);
  if (!isRealDay(day)) return { code: "calendar-line-unreadable" };
  if (yearOf(day) !== year) return { code: "calendar-line-of-year" };
  const exceptional = { day, working: plainKey(kind) === "lam bu", note };
  const mistake = ordinaryDayMistake(exceptional);
  return mistake ? { code: lineCodes[mistake] } : { day: exceptional };
};

/**
 * Parses a year's exceptional days, one a line: "16/02/2026 nghỉ Tết Nguyên đán", "22/08/2026 làm bù cho ngày 31/08".
 * @returns the days, earliest first, or a refusal for every line that cannot be used, with its number
 */
export const parseDayList = (text: string, year: number): Outcome<readonly ExceptionalDay[]> => {
  const days = new Map<Day, ExceptionalDay>();
  const refusals: Refusal[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const typed = raw.trim();
    const parsed = typed ? parseLine(typed, year) : undefined;
    const refuse = (code: string) =>
      refusals.push({ code, facts: { line: index + 1, text: typed.slice(0, 60), year }, field: "days" });
    if (!parsed) continue;
    if ("code" in parsed) refuse(parsed.code);
    else if (days.has(parsed.day.day)) refuse("calendar-line-twice");
    else days.set(parsed.day.day, parsed.day);
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
