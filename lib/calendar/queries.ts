import type { Database } from "../database/client";
import { dayOf } from "../primitives/day";
import type { Calendar } from "./calendar";

/** The working-day calendar as entered, in one statement. */
export const readCalendar = async (db: Database): Promise<Calendar> => {
  const years = await db.calendarYear.findMany({
    relationLoadStrategy: "join",
    select: { year: true, days: { select: { day: true, working: true } } },
  });
  return {
    years: new Set(years.map(({ year }) => year)),
    exceptions: new Map(years.flatMap(({ days }) => days.map(({ day, working }) => [dayOf(day), working]))),
  };
};
