import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import type { ExceptionalDay } from "./calendar";
import { unconfirmedDayOff } from "./public-holidays";
import { readYear } from "./queries";

export type YearView = Readonly<{
  year: number;
  /** The years that are open, and the one shown. */
  years: readonly number[];
  source: string | null;
  days: readonly ExceptionalDay[];
  /** Whether the year lacks the day off that is not confirmed yet, so that the administrator has to look it up. */
  lacksUnconfirmedDayOff: boolean;
}>;

/** A year of the working calendar with its exceptional days; null for an actor who may not keep the calendar. */
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
      lacksUnconfirmedDayOff:
        year >= unconfirmedDayOff.from && !days.some(({ day }) => day.endsWith(unconfirmedDayOff.on)),
    };
  });
};
