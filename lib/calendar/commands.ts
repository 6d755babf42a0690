import { command, type Subject } from "../command";
import type { Database } from "../database/client";
import { dateOf, weekday, yearOf } from "../primitives/day";
import { done, refused } from "../workflow/refusal";
import { newDay, newYear, oneDay } from "./schema";

const permission = "calendar.keep";

type LockedYear = Subject & Readonly<{ loaded: boolean }>;

/** Changes of one year wait for each other. The calendar belongs to no unit: it has no path. */
const lockYear = async (db: Database, year: number): Promise<LockedYear> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`calendar ${year}`}, 0))`;
  const loaded = await db.calendarYear.findUnique({ where: { year }, select: { year: true } });
  return { id: String(year), path: "", caseId: null, loaded: loaded !== null };
};

/** Opens a year: from now on working days in it can be counted. */
export const loadYear = command({
  name: "calendar.loadYear",
  permission,
  input: newYear,
  lock: (db, { year }) => lockYear(db, year),
  run: async ({ db, input: { year, source }, subject, at }) => {
    if (subject.loaded) return refused({ code: "calendar-year-loaded", facts: { year }, field: "year" });
    await db.calendarYear.create({ data: { year, source, loadedAt: at }, select: { year: true } });
    return done({ year });
  },
});

/** Enters a weekday off, or a Saturday or Sunday worked instead. */
export const addDay = command({
  name: "calendar.addDay",
  permission,
  input: newDay,
  lock: (db, { day }) => lockYear(db, yearOf(day)),
  run: async ({ db, input: { day, kind, note }, subject }) => {
    const year = yearOf(day);
    if (!subject.loaded) return refused({ code: "calendar-year-not-loaded", facts: { year }, field: "day" });
    const weekend = weekday(day) > 5;
    if (kind === "off" && weekend) return refused({ code: "calendar-day-of-weekend", facts: {}, field: "day" });
    if (kind === "worked" && !weekend) return refused({ code: "calendar-day-of-week", facts: {}, field: "day" });
    if (await db.calendarDay.findUnique({ where: { day: dateOf(day) }, select: { year: true } }))
      return refused({ code: "calendar-day-known", facts: {}, field: "day" });
    await db.calendarDay.create({
      data: { day: dateOf(day), year, working: kind === "worked", note },
      select: { day: true },
    });
    return done({ year });
  },
});

/** Takes an exceptional day out again; the day is what its weekday makes it. */
export const removeDay = command({
  name: "calendar.removeDay",
  permission,
  input: oneDay,
  lock: async (db, { removedDay: day }) => {
    const year = await lockYear(db, yearOf(day));
    const known = await db.calendarDay.findUnique({ where: { day: dateOf(day) }, select: { day: true } });
    return known ? { ...year, id: day } : undefined;
  },
  run: async ({ db, input: { removedDay: day } }) => {
    await db.calendarDay.deleteMany({ where: { day: dateOf(day) } });
    return done({ year: yearOf(day) });
  },
});
