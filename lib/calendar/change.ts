import type { z } from "zod";
import { refusalsOf } from "../forms/field-schema";
import { yearOf } from "../primitives/day";
import { done, notFound, type Outcome, refused } from "../workflow/refusal";
import type { ExceptionalDay } from "./calendar";
import { faultOf, readDays } from "./day-off-list";
import { newDay, newYear, oneDay, wholeYear } from "./schema";

/** A year as it stands before a change. */
export type YearBefore = Readonly<{ loaded: boolean; days: readonly ExceptionalDay[] }>;

/** A change of one year: what it names, and the exceptional days it would leave, or why it may not be. */
export type Plan = Readonly<{
  year: number;
  /** What the audit names: the day, or the year. */
  subject: string;
  /** The paper the year rests on from now on; null leaves it. */
  source: string | null;
  daysAfter: (before: YearBefore) => Outcome<readonly ExceptionalDay[]>;
}>;

/** What the form of a change may send, and what is planned by it. */
export type Change<Schema extends z.ZodObject> = Readonly<{ input: Schema; plan: (sent: z.output<Schema>) => Plan }>;

const change = <Schema extends z.ZodObject>(input: Schema, plan: Change<Schema>["plan"]) => ({
  input,
  plan,
  fields: Object.keys(input.shape),
  /** The plan of a form as it was sent, for a preview. */
  read: (sent: Readonly<Record<string, string>>): Outcome<Plan> => {
    const parsed = input.safeParse(sent);
    return parsed.success ? done(plan(parsed.data)) : refused(...refusalsOf(parsed.error));
  },
});

const notLoaded = (year: number, field: string) =>
  refused({ code: "calendar-year-not-loaded", facts: { year }, field });

const dayCodes = { week: "calendar-day-of-week", weekend: "calendar-day-of-weekend" } as const;

/** The changes of the calendar. What is previewed and what is done are decided by the same lines. */
export const changes = {
  loadYear: change(newYear, ({ year, source, days }) => ({
    year,
    subject: String(year),
    source,
    daysAfter: ({ loaded }) =>
      loaded ? refused({ code: "calendar-year-loaded", facts: { year }, field: "year" }) : readDays(days ?? "", year),
  })),
  replaceDays: change(wholeYear, ({ year, source, days }) => ({
    year,
    subject: String(year),
    source,
    daysAfter: ({ loaded }) => (loaded ? readDays(days, year) : notLoaded(year, "year")),
  })),
  addDay: change(newDay, ({ day, kind, note }) => ({
    year: yearOf(day),
    subject: day,
    source: null,
    daysAfter: ({ loaded, days }) => {
      const added = { day, working: kind === "worked", note };
      const fault = faultOf(added);
      if (!loaded) return notLoaded(yearOf(day), "day");
      if (fault) return refused({ code: dayCodes[fault], facts: {}, field: "day" });
      if (days.some((known) => known.day === day))
        return refused({ code: "calendar-day-known", facts: {}, field: "day" });
      return done([...days, added]);
    },
  })),
  removeDay: change(oneDay, ({ removedDay: day }) => ({
    year: yearOf(day),
    subject: day,
    source: null,
    daysAfter: ({ days }) => {
      const left = days.filter((known) => known.day !== day);
      return left.length < days.length ? done(left) : notFound;
    },
  })),
} as const;

export type CalendarTask = keyof typeof changes;
export const isCalendarTask = (text: unknown): text is CalendarTask =>
  typeof text === "string" && Object.hasOwn(changes, text);
