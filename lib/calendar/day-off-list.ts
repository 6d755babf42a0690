import { type Day, formatDay, isRealDay, parseDay, weekday, yearOf } from "../primitives/day";
import { searchKey } from "../primitives/name";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import type { ExceptionalDay } from "./calendar";

const line = /^(\S+)[\s–-]+(nghỉ|nghi|làm bù|lam bu)(?![\p{L}\p{M}\d])[\s:–-]*(.*)$/iu;

/** What a day is anyway, so that it cannot be entered as an exception: a weekend is off, a day of the week is worked. */
export const faultOf = ({ day, working }: ExceptionalDay): "week" | "weekend" | undefined => {
  const isWeekend = weekday(day) > 5;
  if (working === isWeekend) return undefined;
  return isWeekend ? "weekend" : "week";
};

const lineCodes = { week: "calendar-line-of-week", weekend: "calendar-line-of-weekend" } as const;

type Read = Readonly<{ found: ExceptionalDay }> | Readonly<{ code: string }>;

const readLine = (text: string, year: number): Read => {
  const [, typed = "", kind = "", note = ""] = line.exec(text) ?? [];
  const day = parseDay(typed);
  if (!isRealDay(day)) return { code: "calendar-line-unreadable" };
  if (yearOf(day) !== year) return { code: "calendar-line-of-year" };
  const found = { day, working: searchKey(kind) === "lam bu", note };
  const fault = faultOf(found);
  return fault ? { code: lineCodes[fault] } : { found };
};

/**
 * A year's exceptional days, one a line: "16/02/2026 nghỉ Tết Nguyên đán", "22/08/2026 làm bù cho ngày 31/08".
 * @returns the days in order, or all lines that cannot be understood, by their numbers
 */
export const readDays = (text: string, year: number): Outcome<readonly ExceptionalDay[]> => {
  const days = new Map<Day, ExceptionalDay>();
  const refusals: Refusal[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const typed = raw.trim();
    const read = typed ? readLine(typed, year) : undefined;
    const refuse = (code: string) =>
      refusals.push({ code, facts: { line: index + 1, text: typed.slice(0, 60), year }, field: "days" });
    if (read && "code" in read) refuse(read.code);
    else if (read && days.has(read.found.day)) refuse("calendar-line-twice");
    else if (read) days.set(read.found.day, read.found);
  }
  if (refusals.length > 0) return refused(...refusals);
  return done([...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
};

/** The same list as it is typed, to be changed and sent again. */
export const writeDays = (days: readonly ExceptionalDay[]): string =>
  days.map(({ day, working, note }) => `${formatDay(day)} ${working ? "làm bù" : "nghỉ"} ${note}`.trim()).join("\n");
