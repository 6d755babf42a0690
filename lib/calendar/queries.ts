import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { typedQuery } from "../database/typed-query";
import { dayOf } from "../primitives/day";
import type { Calendar } from "./calendar";
import type { YearBefore } from "./change";
import type { OpenClock } from "./deadline-moves";
import { openClockRow } from "./rows-schema";

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

/** One year with its exceptional days in order. */
export const readYear = async (db: Database, year: number): Promise<YearBefore> => {
  const found = await db.calendarYear.findUnique({
    where: { year },
    relationLoadStrategy: "join",
    select: { days: { select: { day: true, working: true, note: true }, orderBy: { day: "asc" } } },
  });
  return { loaded: found !== null, days: found?.days.map((each) => ({ ...each, day: dayOf(each.day) })) ?? [] };
};

const openClocks = rowsFunction("open_clocks", openClockRow);

const clocks = typedQuery((tables) => tables.selectFrom(openClocks().as("clock")).selectAll());

/** The running periods of all open cases, whoever asks: days only, without name, path or case. */
export const readOpenClocks = async (db: Database): Promise<readonly OpenClock[]> => readInTransaction(db, clocks({}));
