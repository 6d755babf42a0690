import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CalendarNotLoaded,
  isPeriodOver,
  isWorkingDay,
  lastWorkingDay,
  lastWorkingDayIfLoaded,
  withYear,
  workingDaysBetween,
} from "../../lib/calendar/calendar";
import { addDays, addMonths, completedMonths, type Day, day, isRealDay } from "../../lib/primitives/day";
import { calendar } from "../support/case-facts";

describe("working days", () => {
  test("Tết, a weekend and a declared holiday are not working days; a make-up Saturday is", () => {
    expect(isWorkingDay(calendar, day("2026-02-17"))).toBe(false);
    expect(isWorkingDay(calendar, day("2026-01-11"))).toBe(false);
    expect(isWorkingDay(calendar, day("2025-04-07"))).toBe(false);
    expect(isWorkingDay(calendar, day("2026-01-10"))).toBe(true);
    expect(isWorkingDay(calendar, day("2026-01-17"))).toBe(false);
  });

  test.each([
    ["T01: 45 working days from a resolution of 15/09/2025", "2025-09-15", 45, "2025-11-17"],
    ["T02: with an extension of 15", "2025-09-15", 60, "2025-12-08"],
    ["T03: 60 working days from 30/06/2025", "2025-06-30", 60, "2025-09-24"],
    ["T04: 45 working days from 01/07/2025, earlier than T03", "2025-07-01", 45, "2025-09-04"],
    ["T05: 30 working days from a decision received on 01/12/2025", "2025-12-01", 30, "2026-01-13"],
    ["T17: 30 working days from the end of probation on 10/10/2025", "2025-10-10", 30, "2025-11-21"],
    ["T18: 30 working days from 28/02/2025, over the Hùng Kings' day", "2025-02-28", 30, "2025-04-14"],
    ["T23: 30 working days for a reply from 01/10/2025", "2025-10-01", 30, "2025-11-12"],
    ["T23: 90 working days for a reply from abroad", "2025-10-01", 90, "2026-02-05"],
    ["T30: 30 working days from a recognition resolution of 03/11/2025", "2025-11-03", 30, "2025-12-15"],
    ["T30: with an extension of 15", "2025-11-03", 45, "2026-01-07"],
  ])("%s end on the day of the table", (_sentence, from, days, last) => {
    expect(lastWorkingDay(calendar, day(from), days)).toBe(last);
  });

  test("a period that reaches into a year that is not opened is an error", () => {
    expect(() => lastWorkingDay(calendar, day("2026-12-01"), 30)).toThrow(CalendarNotLoaded);
    expect(lastWorkingDayIfLoaded(calendar, day("2026-12-01"), 30)).toBeNull();
    expect(lastWorkingDayIfLoaded(calendar, day("2026-12-01"), 10)).toBe("2026-12-15");
  });

  test("a text that is not a day is an error, not a period with an unknown end", () => {
    expect(() => lastWorkingDayIfLoaded(calendar, "soon" as Day, 10)).toThrow(RangeError);
  });

  test("replacing the days of a year removes all old days of the year and changes no other year", () => {
    const bare = withYear(calendar, 2026, [{ day: day("2026-02-18"), working: false, note: "" }]);
    const off = ["2025-04-07", "2026-02-17", "2026-02-18"].filter((on) => !isWorkingDay(bare, day(on)));
    expect(off).toEqual(["2025-04-07", "2026-02-18"]);
    expect(isWorkingDay(bare, day("2026-01-10"))).toBe(false);
  });

  const dayWithin = fc.integer({ min: 0, max: 1_400 }).map((days) => addDays(day("2022-01-01"), days));

  test("counting forward and counting between are inverse, and later starts never end earlier", () => {
    fc.assert(
      fc.property(dayWithin, fc.integer({ min: 1, max: 90 }), (from, days) => {
        const last = lastWorkingDay(calendar, from, days);
        expect(workingDaysBetween(calendar, from, last)).toBe(days);
        expect(isWorkingDay(calendar, last)).toBe(true);
        expect(lastWorkingDay(calendar, addDays(from, 1), days) >= last).toBe(true);
      }),
    );
  });
});

describe("a period of working days is over", () => {
  test("from the day after its last working day, also on a Saturday", () => {
    expect(isPeriodOver(calendar, day("2025-12-01"), 30, day("2026-01-13"))).toBe(false);
    expect(isPeriodOver(calendar, day("2025-12-01"), 30, day("2026-01-14"))).toBe(true);
    expect(isPeriodOver(calendar, day("2025-10-10"), 30, day("2025-11-21"))).toBe(false);
    expect(isPeriodOver(calendar, day("2025-10-10"), 30, day("2025-11-22"))).toBe(true);
  });

  test("needs no calendar while it cannot be over, and is an error when it might be", () => {
    expect(isPeriodOver(calendar, day("2026-12-25"), 30, day("2027-01-24"))).toBe(false);
    expect(() => isPeriodOver(calendar, day("2026-12-25"), 30, day("2027-01-25"))).toThrow(CalendarNotLoaded);
  });

  test("once the years opened hold all its days, though it began in a year that is not; the day before it is an error", () => {
    const enough = lastWorkingDay(calendar, day("2021-12-31"), 60);
    const isOver = (on: Day) => isPeriodOver(calendar, day("2021-08-16"), 60, on);
    expect(() => isOver(enough)).toThrow(CalendarNotLoaded);
    expect(isOver(addDays(enough, 1))).toBe(true);
    expect(isOver(day("2024-01-16"))).toBe(true);
  });

  test("on any later day, when its last working day lies in the years opened, whatever year the later day lies in", () => {
    expect(lastWorkingDay(calendar, day("2026-11-02"), 30)).toBe("2026-12-14");
    for (const on of ["2026-12-15", "2026-12-31", "2027-01-01", "2027-06-30"])
      expect(isPeriodOver(calendar, day("2026-11-02"), 30, day(on))).toBe(true);
    expect(isPeriodOver(calendar, day("2026-11-02"), 30, day("2026-12-14"))).toBe(false);
  });

  test("exactly after the last working day found by counting forward", () => {
    const from = fc.integer({ min: 0, max: 1_300 }).map((days) => addDays(day("2022-01-01"), days));
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 90 }), fc.integer({ min: -5, max: 150 }), (start, days, later) => {
        const on = addDays(start, later);
        expect(isPeriodOver(calendar, start, days, on)).toBe(on > lastWorkingDay(calendar, start, days));
      }),
    );
  });
});

describe("months", () => {
  test("T18: twelve months from a leap day end on 28/02", () => {
    expect(addMonths(day("2024-02-29"), 12)).toBe("2025-02-28");
    expect(addMonths(day("2025-08-31"), 6)).toBe("2026-02-28");
    expect(addMonths(day("2025-10-31"), 1)).toBe("2025-11-30");
  });

  test("a month is completed on the same day number, not the day before", () => {
    expect(completedMonths(day("2007-10-20"), day("2025-10-19"))).toBe(215);
    expect(completedMonths(day("2007-10-20"), day("2025-10-20"))).toBe(216);
  });

  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days): Day => addDays(day("1930-01-01"), days));

  test("adding months and counting completed months agree, and one day less is one month less", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 900 }), (from, months) => {
        const end = addMonths(from, months);
        expect(isRealDay(end)).toBe(true);
        expect(completedMonths(from, end)).toBe(months);
        expect(completedMonths(from, addDays(end, -1))).toBe(months - 1);
      }),
    );
  });
});

test("a day that does not exist is not a day", () => {
  expect(["2026-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "hôm nay", ""].map(isRealDay)).toEqual(
    Array(6).fill(false),
  );
  expect(isRealDay("2024-02-29")).toBe(true);
});
