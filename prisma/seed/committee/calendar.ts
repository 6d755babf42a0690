import { publicHolidays } from "../../../lib/calendar/public-holidays";
import { type Day, dateOf, weekday, yearOf } from "../../../lib/primitives/day";

type Year = (typeof publicHolidays)[number];

const fixedHolidays = ["01-01", "04-30", "05-01", "09-02"];

/** A year whose announced days off this program does not know: only the holidays on fixed days. */
const fixedOnly = (year: number): Year => ({
  year,
  off: fixedHolidays.filter((on) => weekday(`${year}-${on}` as Day) <= 5),
  worked: [],
  source: "Lịch trình diễn: chỉ có ngày lễ cố định",
});

/** The announced years and, up to the present one, the years after them. A real committee enters those by hand. */
const yearsUpTo = (today: Day): readonly Year[] => {
  const last = Math.max(...publicHolidays.map(({ year }) => year));
  const later = Array.from({ length: Math.max(0, yearOf(today) - last) }, (_, index) => fixedOnly(last + index + 1));
  return [...publicHolidays, ...later];
};

export const calendarRows = (today: Day, loadedAt: Date) => {
  const years = yearsUpTo(today);
  return {
    years: years.map(({ year, source }) => ({ year, source, loadedAt })),
    days: years.flatMap(({ year, off, worked, source }) =>
      [...off.map((on) => ({ on, working: false })), ...worked.map((on) => ({ on, working: true }))].map(
        ({ on, working }) => ({ day: dateOf(`${year}-${on}` as Day), year, working, note: source }),
      ),
    ),
  };
};
