import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Calendar, isWorkingDay, lastWorkingDay, withYear, workingDaysBetween } from "../../lib/calendar/calendar";
import {
  addDays,
  addMonths,
  completedMonths,
  type Day,
  day,
  isOverdue,
  weekday,
  yearOf,
} from "../../lib/primitives/day";
import { calendar } from "../support/case-facts";

/** The announced days off and make-up Saturdays, copied by hand from the announcements and not from the program's list. */
const announced = `
  2022 off 03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09
  2023 off 02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09
  2024 off 01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09
  2024 worked 04/05
  2025 off 01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09
  2025 worked 26/04
  2026 off 01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09
  2026 worked 10/01 22/08`;

const table = announced
  .trim()
  .split("\n")
  .map((row) => row.trim().split(" "))
  .flatMap(([year, kind, ...days]) =>
    days.map((on) => ({ on: day(`${year}-${on.slice(3)}-${on.slice(0, 2)}`), working: kind === "worked" })),
  );

const everyDay = Array.from({ length: 1_826 }, (_, index) => addDays(day("2022-01-01"), index));

describe("U7: the working days of 2022 to 2026", () => {
  test("differ from Monday to Friday on the days of the table and on no other day", () => {
    const different = everyDay.filter((on) => isWorkingDay(calendar, on) !== weekday(on) <= 5);
    expect(different).toEqual(table.map(({ on }) => on).sort());
    for (const { on, working } of table) expect([on, isWorkingDay(calendar, on)]).toEqual([on, working]);
  });

  // Weekdays of the year, less the weekdays off, plus the Saturdays worked: counted by hand.
  test.each([
    [2022, 260 - 11],
    [2023, 260 - 11],
    [2024, 262 - 12 + 1],
    [2025, 261 - 12 + 1],
    [2026, 261 - 13 + 2],
  ])("%i has %i of them", (year, days) => {
    expect(everyDay.filter((on) => yearOf(on) === year && isWorkingDay(calendar, on))).toHaveLength(days);
  });

  test("24/11 is an ordinary day, and a day of 2027 is an error, because neither was announced", () => {
    expect(isWorkingDay(calendar, day("2026-11-24"))).toBe(true);
    expect(() => isWorkingDay(calendar, day("2027-01-04"))).toThrow("2027");
  });

  test("are the same whatever the time zone of the server", () => {
    const before = process.env.TZ;
    const counted = () => [
      everyDay.filter((on) => isWorkingDay(calendar, on)),
      lastWorkingDay(calendar, day("2026-03-02"), 60),
    ];
    const here = counted();
    const offsets = ["America/New_York", "Pacific/Kiritimati", "Asia/Ho_Chi_Minh"].map((zone) => {
      process.env.TZ = zone;
      expect(counted()).toEqual(here);
      return new Date("2026-01-01T12:00:00Z").getTimezoneOffset();
    });
    expect(offsets).toEqual([300, -840, -420]);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
});

const start = fc.integer({ min: 0, max: 1_400 }).map((days) => addDays(day("2022-01-01"), days));
const length = fc.integer({ min: 1, max: 90 });
/** Days from the start of a period to one it might cover, or just miss. */
const offset = fc.integer({ min: -10, max: 160 });

const withDay = (days: Calendar, on: Day, working: boolean): Calendar => {
  const others = [...days.exceptions].filter(([known]) => yearOf(known) === yearOf(on) && known !== on);
  const kept = others.map(([known, worked]) => ({ day: known, working: worked, note: "" }));
  return withYear(days, yearOf(on), [...kept, { day: on, working, note: "" }]);
};
/** The first day of the wanted kind that far from the start. */
const found = (from: Day, days: number, wanted: (on: Day) => boolean): Day => {
  let on = addDays(from, days);
  while (!wanted(on) || yearOf(on) < 2022) on = addDays(on, 1);
  return on;
};

describe("working-day arithmetic", () => {
  test("counting to the last day and counting between are inverse", () => {
    fc.assert(
      fc.property(start, length, (from, days) => {
        const last = lastWorkingDay(calendar, from, days);
        expect(workingDaysBetween(calendar, from, last)).toBe(days);
        expect(workingDaysBetween(calendar, from, addDays(last, -1))).toBe(days - 1);
      }),
    );
  });

  test("a later start never ends earlier, and a longer period ends later", () => {
    fc.assert(
      fc.property(start, fc.nat(40), length, length, (from, later, days, more) => {
        const last = lastWorkingDay(calendar, from, days);
        expect(lastWorkingDay(calendar, addDays(from, later), days) >= last).toBe(true);
        expect(lastWorkingDay(calendar, from, Math.min(days + more, 100)) > last || days === 100).toBe(true);
      }),
    );
  });

  test("two consecutive periods end on the same day as one period of their sum", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 45 }), (from, first, second) => {
        const between = lastWorkingDay(calendar, from, first);
        expect(lastWorkingDay(calendar, between, second)).toBe(lastWorkingDay(calendar, from, first + second));
      }),
    );
  });

  test("a further day off never makes a period end earlier, and moves it only if it lies within", () => {
    fc.assert(
      fc.property(start, length, offset, (from, days, away) => {
        const off = found(from, away, (on) => weekday(on) <= 5);
        const before = lastWorkingDay(calendar, from, days);
        const after = lastWorkingDay(withDay(calendar, off, false), from, days);
        expect(after >= before).toBe(true);
        const within = off > from && off <= before && isWorkingDay(calendar, off);
        expect(after > before).toBe(within);
      }),
    );
  });

  test("a further Saturday worked never makes a period end later, and moves it only if it lies within", () => {
    fc.assert(
      fc.property(start, length, offset, (from, days, away) => {
        const worked = found(from, away, (on) => weekday(on) === 6);
        const before = lastWorkingDay(calendar, from, days);
        const after = lastWorkingDay(withDay(calendar, worked, true), from, days);
        expect(after <= before).toBe(true);
        const within = worked > from && worked < before && !isWorkingDay(calendar, worked);
        expect(after < before).toBe(within);
      }),
    );
  });
});

describe("months", () => {
  test.each([
    ["29/02 plus twelve months", "2024-02-29", 12, "2025-02-28"],
    ["29/02 plus four years", "2024-02-29", 48, "2028-02-29"],
    ["28/02 plus twelve months, into a leap year", "2023-02-28", 12, "2024-02-28"],
    ["31/01 plus one month", "2026-01-31", 1, "2026-02-28"],
    ["31/01 plus one month in a leap year", "2028-01-31", 1, "2028-02-29"],
    ["31/03 plus one month", "2026-03-31", 1, "2026-04-30"],
    ["31/08 plus six months", "2025-08-31", 6, "2026-02-28"],
    ["30/04 plus one month, not the end of May", "2026-04-30", 1, "2026-05-30"],
    ["31/12 plus two months", "2026-12-31", 2, "2027-02-28"],
  ])("%s", (_sentence, from, months, end) => {
    expect(addMonths(day(from), months)).toBe(end);
  });

  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days): Day => addDays(day("1930-01-01"), days));
  const months = fc.integer({ min: 0, max: 900 });

  test("the end of a period is the first day on which that many months are completed", () => {
    fc.assert(
      fc.property(anyDay, months, (from, count) => {
        const end = addMonths(from, count);
        expect(completedMonths(from, end)).toBe(count);
        expect(completedMonths(from, addDays(end, -1))).toBe(Math.max(count - 1, 0));
      }),
    );
  });

  test("a later start or a longer period never ends earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(70), months, fc.integer({ min: 1, max: 40 }), (from, later, count, more) => {
        expect(addMonths(addDays(from, later), count) >= addMonths(from, count)).toBe(true);
        expect(addMonths(from, count + more) > addMonths(from, count)).toBe(true);
        const to = addMonths(from, count);
        expect(completedMonths(from, addDays(to, later))).toBeGreaterThanOrEqual(count);
        expect(completedMonths(addDays(from, later), to)).toBeLessThanOrEqual(count);
      }),
    );
  });
});

test("a due day is overdue from the day after, and a missing due day never is", () => {
  expect(isOverdue(day("2026-11-24"), day("2026-11-24"))).toBe(false);
  expect(isOverdue(day("2026-11-24"), day("2026-11-25"))).toBe(true);
  expect(isOverdue(null, day("2026-11-25"))).toBe(false);
});
