import { officialYears } from "../../lib/calendar/official";
import { type Day, dateOf } from "../../lib/primitives/day";

/** The years announced so far. A later year is entered by the administrator, never guessed. */
export const calendarRows = (loadedAt: Date) => ({
  years: officialYears.map(({ year, source }) => ({ year, source, loadedAt })),
  days: officialYears.flatMap(({ year, off, worked, source }) =>
    [...off.map((on) => ({ on, working: false })), ...worked.map((on) => ({ on, working: true }))].map(
      ({ on, working }) => ({ day: dateOf(`${year}-${on}` as Day), year, working, note: source }),
    ),
  ),
});
