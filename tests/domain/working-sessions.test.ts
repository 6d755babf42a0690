import { describe, expect, test } from "vitest";
import type { Calendar } from "../../lib/calendar/calendar";
import { type Engaged, freeDays, freeOn, isFree } from "../../lib/dossier/sessions/free-times";
import { minutesOf } from "../../lib/dossier/sessions/minutes";
import { nextItem, openItems, shownItem } from "../../lib/dossier/sessions/session";
import { day } from "../../lib/primitives/day";
import { formatMinute, minuteOf } from "../../lib/primitives/time-of-day";

/** 2026 with Thursday 03/09 off and Saturday 12/09 worked instead. */
const calendar: Calendar = {
  years: new Set([2026]),
  exceptions: new Map([
    [day("2026-09-03"), false],
    [day("2026-09-12"), true],
  ]),
};
const nobody: Engaged = { away: [], taken: [] };
const atEight = { on: day("2026-09-01"), minute: 0 };
const at = (text: string): number => minuteOf(text);
const freeAt = (on: string, engaged: Engaged = nobody, now = atEight) => freeOn(calendar, engaged, day(on), now);

describe("the free times of a reviewer", () => {
  test("begin on the hour or half past, so that an hour fits into the morning or the afternoon", () => {
    expect(freeAt("2026-09-02").map(formatMinute)).toEqual([
      ...["08:00", "08:30", "09:00", "09:30", "10:00", "10:30"],
      ...["13:30", "14:00", "14:30", "15:00", "15:30", "16:00"],
    ]);
  });

  test("are none on a day off or a weekend, and some on a Saturday worked instead", () => {
    expect(freeAt("2026-09-03")).toEqual([]);
    expect(freeAt("2026-09-05")).toEqual([]);
    expect(freeAt("2026-09-12")).toHaveLength(12);
  });

  test("are none on the days of a journey, from the first to the last, and all on the day before and the day after", () => {
    const engaged = { away: [{ from: day("2026-09-08"), lastDay: day("2026-09-09") }], taken: [] };
    const counts = ["2026-09-07", "2026-09-08", "2026-09-09", "2026-09-10"].map((on) => freeAt(on, engaged).length);
    expect(counts).toEqual([12, 0, 0, 12]);
  });

  test("leave out the hour of another appointment, and what would run into it", () => {
    const engaged = { away: [], taken: [{ on: day("2026-09-02"), minute: at("09:00") }] };
    expect(freeAt("2026-09-02", engaged).map(formatMinute).slice(0, 3)).toEqual(["08:00", "10:00", "10:30"]);
    expect(freeAt("2026-09-04", engaged)).toHaveLength(12);
  });

  test("are later than the present moment: the moment itself is too late", () => {
    const now = { on: day("2026-09-02"), minute: at("14:30") };
    expect(freeAt("2026-09-02", nobody, now).map(formatMinute)).toEqual(["15:00", "15:30", "16:00"]);
    expect(freeAt("2026-09-01", nobody, now)).toEqual([]);
  });

  test("are not offered in a year without a calendar", () => {
    expect(freeDays(calendar, nobody, { on: day("2026-12-31"), minute: at("15:00") })).toEqual([
      { on: "2026-12-31", minutes: [at("15:30"), at("16:00")] },
    ]);
  });

  test("are those that can be booked", () => {
    expect(isFree(calendar, nobody, { on: day("2026-09-02"), minute: at("08:00") }, atEight)).toBe(true);
    expect(isFree(calendar, nobody, { on: day("2026-09-02"), minute: at("11:00") }, atEight)).toBe(false);
    expect(isFree(calendar, nobody, { on: day("2026-12-01"), minute: at("08:00") }, atEight)).toBe(false);
  });
});

describe("a working session", () => {
  test("goes through what is sent, returned or begun, in the order of the form", () => {
    const states = new Map([
      [9, "begun"],
      [2, "returned"],
      [3, "passed"],
      [1, "sent"],
      [4, "untouched"],
    ] as const);
    expect(openItems(states)).toEqual([1, 2, 9]);
  });

  test("goes on at the first item that was not gone through, also after one was opened again", () => {
    const gone = [
      { number: 1, outcome: "passed" },
      { number: 3, outcome: "later" },
    ] as const;
    expect(nextItem([1, 2, 3, 4], gone)).toBe(2);
    expect(shownItem(3, [1, 2, 3, 4], gone)).toBe(3);
    expect(shownItem(5, [1, 2, 3, 4], gone)).toBe(2);
    expect(nextItem([1, 3], gone)).toBeNull();
  });
});

describe("the minutes of a session", () => {
  const went = (number: number, outcome: "passed" | "returned" | "later", on: string, time: string) => ({
    ...{ number, outcome, byName: "Trần Văn Xem", on: day(on), time },
  });
  const minutes = minutesOf({
    ...{ applicant: "Lê Thị Thử", reviewer: "Phạm Văn Phó", items: [1, 2, 3, 4], notes: null },
    began: { on: day("2026-09-01"), time: "08:05" },
    ended: { on: day("2026-09-02"), time: "09:40" },
    gone: [
      went(2, "returned", "2026-09-01", "08:20"),
      went(1, "later", "2026-09-01", "08:30"),
      went(2, "passed", "2026-09-02", "09:30"),
      went(3, "returned", "2026-09-02", "09:35"),
    ],
    points: [
      { number: 3, text: "Thiếu năm" },
      { number: 2, text: "Ghi rõ nơi sinh" },
    ],
  });

  test("tell what came of each item in the end, and which were not reached", () => {
    expect(minutes).toMatchObject({ passed: [2], returned: [3], later: [1], notReached: [4] });
  });

  test("list every point that was made, also of an item that passed later, in the order of the form", () => {
    expect(minutes.points.map(({ number }) => number)).toEqual([2, 3]);
  });

  test("tell a session that went on another day day by day, and everybody who reviewed", () => {
    expect(minutes.spans).toEqual([
      { on: "2026-09-01", from: "08:05", to: "08:30" },
      { on: "2026-09-02", from: "09:30", to: "09:40" },
    ]);
    expect(minutes.reviewers).toEqual(["Phạm Văn Phó", "Trần Văn Xem"]);
  });
});
