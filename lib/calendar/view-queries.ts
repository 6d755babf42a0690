import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import { type Day, dayOf } from "../primitives/day";

export type ExceptionalDay = Readonly<{ day: Day; working: boolean; note: string }>;
export type YearView = Readonly<{
  year: number;
  /** Years that are open, and the one asked for. */
  years: readonly number[];
  source: string | null;
  days: readonly ExceptionalDay[];
}>;

/** A year of the working calendar with the days that differ from the ordinary week. */
export const yearView = async (actor: Actor, year: number): Promise<YearView | null> => {
  if (!may(actor, "calendar.keep")) return null;
  return reading(actor, async (db) => {
    const loaded = await db.calendarYear.findMany({
      select: { year: true, source: true },
      orderBy: { year: "asc" },
      take: 100,
    });
    const days = await db.calendarDay.findMany({
      where: { year },
      select: { day: true, working: true, note: true },
      orderBy: { day: "asc" },
      take: 366,
    });
    return {
      year,
      years: [...new Set([...loaded.map((each) => each.year), year])].sort((a, b) => a - b),
      source: loaded.find((each) => each.year === year)?.source ?? null,
      days: days.map(({ day, working, note }) => ({ day: dayOf(day), working, note })),
    };
  });
};
