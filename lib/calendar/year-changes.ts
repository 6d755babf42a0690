import type { z } from "zod";
import type { Shown } from "../forms/edit";
import { refusalsOf } from "../forms/field-schema";
import { addDays, day, daysBetween, yearOf } from "../primitives/day";
import { done, notFound, type Outcome, refused } from "../workflow/refusal";
import type { ExceptionalDay } from "./calendar";
import { formatDayList, ordinaryDayMistake, parseDayList } from "./day-off-list";
import { dayListSchema, newDaySchema, newYearSchema, removedDaySchema } from "./schema";

/** A year before a change. `loaded` is false for a year that has not been opened. */
export type YearBefore = Readonly<{ loaded: boolean; source: string | null; days: readonly ExceptionalDay[] }>;

/** A year as the form that replaces its list shows it. */
export const shownYear = ({ source, days }: YearBefore): Shown => ({ source: source ?? "", days: formatDayList(days) });

/** What a change does to one year; not carried out yet. */
export type ChangePlan = Readonly<{
  year: number;
  /** What the audit row names: the day or the year. */
  subject: string;
  /** The announcement the days of the year are taken from; null leaves it unchanged. */
  source: string | null;
  /** The exceptional days of the year after the change, or why the change is refused. */
  daysAfter: (before: YearBefore) => Outcome<readonly ExceptionalDay[]>;
}>;

/** Everything an audit row of the year may name: the year, and each of its days. */
export const subjectsOfYear = (year: number): string[] => {
  const [first, next] = [day(`${year}-01-01`), day(`${year + 1}-01-01`)];
  return [String(year), ...Array.from({ length: daysBetween(first, next) }, (_, index) => addDays(first, index))];
};

/** The schema of a change's form, and the plan for what was sent. */
export type CalendarChange<Schema extends z.ZodObject> = Readonly<{
  input: Schema;
  plan: (sent: z.output<Schema>) => ChangePlan;
}>;

const changeOf = <Schema extends z.ZodObject>(input: Schema, plan: CalendarChange<Schema>["plan"]) => ({
  input,
  plan,
  fields: Object.keys(input.shape),
  /** The plan for the raw values of a form, for the preview. */
  parsePlan: (sent: Readonly<Record<string, string>>): Outcome<ChangePlan> => {
    const parsed = input.safeParse(sent);
    return parsed.success ? done(plan(parsed.data)) : refused(...refusalsOf(parsed.error));
  },
});

const notLoaded = (year: number, field: string) =>
  refused({ code: "calendar-year-not-loaded", facts: { year }, field });

const dayCodes = { week: "calendar-day-of-week", weekend: "calendar-day-of-weekend" } as const;

/** The four changes of the calendar. The preview and the command use the same plan, so both refuse the same things. */
export const calendarChanges = {
  loadYear: changeOf(newYearSchema, ({ year, source, days }) => ({
    year,
    subject: String(year),
    source,
    daysAfter: ({ loaded }) =>
      loaded
        ? refused({ code: "calendar-year-loaded", facts: { year }, field: "year" })
        : parseDayList(days ?? "", year),
  })),
  replaceDays: changeOf(dayListSchema, ({ year, source, days }) => ({
    year,
    subject: String(year),
    source,
    daysAfter: ({ loaded }) => (loaded ? parseDayList(days, year) : notLoaded(year, "year")),
  })),
  addDay: changeOf(newDaySchema, ({ day, kind, note }) => ({
    year: yearOf(day),
    subject: day,
    source: null,
    daysAfter: ({ loaded, days }) => {
      const added = { day, working: kind === "worked", note };
      const mistake = ordinaryDayMistake(added);
      if (!loaded) return notLoaded(yearOf(day), "day");
      if (mistake) return refused({ code: dayCodes[mistake], facts: {}, field: "day" });
      if (days.some((each) => each.day === day))
        return refused({ code: "calendar-day-known", facts: {}, field: "day" });
      return done([...days, added]);
    },
  })),
  removeDay: changeOf(removedDaySchema, ({ removedDay: day }) => ({
    year: yearOf(day),
    subject: day,
    source: null,
    daysAfter: ({ days }) => {
      const otherDays = days.filter((each) => each.day !== day);
      return otherDays.length < days.length ? done(otherDays) : notFound;
    },
  })),
} as const;

export type CalendarChangeName = keyof typeof calendarChanges;
export const isCalendarChange = (text: unknown): text is CalendarChangeName =>
  typeof text === "string" && Object.hasOwn(calendarChanges, text);
