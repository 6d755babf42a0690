import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { typedQuery } from "../database/typed-query";
import { dayOf } from "../primitives/day";
import type { Calendar } from "./calendar";
import type { RunningPeriod } from "./deadline-moves";
import { runningPeriodRow } from "./rows-schema";
import type { YearBefore } from "./year-changes";

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

/** One year with its exceptional days, earliest first. */
export const readYear = async (db: Database, year: number): Promise<YearBefore> => {
  const row = await db.calendarYear.findUnique({
    where: { year },
    relationLoadStrategy: "join",
    select: { source: true, days: { select: { day: true, working: true, note: true }, orderBy: { day: "asc" } } },
  });
  return {
    loaded: row !== null,
    source: row?.source ?? null,
    days: row?.days.map((each) => ({ ...each, day: dayOf(each.day) })) ?? [],
  };
};

const openClocks = rowsFunction("open_clocks", runningPeriodRow);

const runningPeriods = typedQuery((tables) => tables.selectFrom(openClocks().as("period")).selectAll());

/** The running periods of all open cases, whatever the reach of the actor: days only, without name, path or case. */
export const readRunningPeriods = async (db: Database): Promise<readonly RunningPeriod[]> =>
  readInTransaction(db, runningPeriods({}));
