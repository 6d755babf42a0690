import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import type { ExceptionalDay } from "./calendar";
import { unsettledDay } from "./public-holidays";
import { readYear } from "./queries";

export type YearView = Readonly<{
  year: number;
  /** Years that are open, and the one asked for. */
  years: readonly number[];
  source: string | null;
  days: readonly ExceptionalDay[];
  /** Whether the day off nobody has settled yet is missing from the year, and must be looked up. */
  unsettled: boolean;
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
    const { days } = await readYear(db, year);
    return {
      year,
      years: [...new Set([...loaded.map((each) => each.year), year])].sort((a, b) => a - b),
      source: loaded.find((each) => each.year === year)?.source ?? null,
      days,
      unsettled: year >= unsettledDay.from && !days.some(({ day }) => day.endsWith(unsettledDay.on)),
    };
  });
};
