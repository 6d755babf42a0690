import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExceptionalDay } from "../../lib/calendar/calendar";
import { daySpansOf, formatDayList, parseDayList } from "../../lib/calendar/day-off-list";
import { dueDayMoves, groupMoves, type RunningPeriod } from "../../lib/calendar/deadline-moves";
import { calendarChanges, isCalendarChange } from "../../lib/calendar/year-changes";
import { addDays, day, weekday } from "../../lib/primitives/day";
import { en } from "../../lib/text/en";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { calendar } from "../support/case-facts";

const codes = (text: string, year = 2026) => {
  const outcome = parseDayList(text, year);
  return outcome.kind === "refused" ? outcome.refusals.map(({ code, facts }) => [facts.line, code]) : outcome.kind;
};

describe("a list of days", () => {
  test("is parsed one day a line, in the ways people type or paste it", () => {
    const typed =
      "22/8/2026 LÀM BÙ cho ngày 31/8\n\n 16/02/2026\tnghỉ\tTết Nguyên đán\r\n17.02.2026 - nghi - Tết\n18022026 nghỉ";
    expect(parseDayList(typed, 2026)).toEqual({
      kind: "done",
      value: [
        { day: "2026-02-16", working: false, note: "Tết Nguyên đán" },
        { day: "2026-02-17", working: false, note: "Tết" },
        { day: "2026-02-18", working: false, note: "" },
        { day: "2026-08-22", working: true, note: "cho ngày 31/8" },
      ],
    });
  });

  test("is refused with all mistakes at once, each with its line number", () => {
    const typed = [
      "16/02/2026 nghỉ Tết",
      "30/02/2026 nghỉ",
      "17/02/2026 nghỉm",
      "17/02/2026",
      "18/02/2027 nghỉ",
      "21/02/2026 nghỉ",
      "19/02/2026 làm bù",
      "16/02/2026 nghỉ lại",
    ];
    expect(codes(typed.join("\n"))).toEqual([
      [2, "calendar-line-unreadable"],
      [3, "calendar-line-unreadable"],
      [4, "calendar-line-unreadable"],
      [5, "calendar-line-of-year"],
      [6, "calendar-line-of-weekend"],
      [7, "calendar-line-of-week"],
      [8, "calendar-line-twice"],
    ]);
  });

  test("quotes only the first 60 characters of a long line", () => {
    const outcome = parseDayList(`Kính gửi các chi bộ: ${"nghỉ ".repeat(40)}`, 2026);
    const quoted = outcome.kind === "refused" ? outcome.refusals.map(({ facts }) => facts.text) : [];
    expect(quoted).toEqual([`Kính gửi các chi bộ: ${"nghỉ ".repeat(8)}`.slice(0, 60)]);
  });

  test("is formatted without a trailing space when a day has no note", () => {
    const days = [
      { day: day("2026-02-16"), working: false, note: "" },
      { day: day("2026-08-22"), working: true, note: "cho 31/08" },
    ];
    expect(formatDayList(days)).toBe("16/02/2026 nghỉ\n22/08/2026 làm bù cho 31/08");
  });

  test("has a sentence for each mistake in both languages", () => {
    const outcome = parseDayList(
      "?\n18/02/2027 nghỉ\n21/02/2026 nghỉ\n19/02/2026 làm bù\n16/02/2026 nghỉ\n16/02/2026 nghỉ",
      2026,
    );
    const refusals = outcome.kind === "refused" ? outcome.refusals : [];
    expect(refusals).toHaveLength(5);
    for (const refusal of refusals) {
      expect(sentence(vi, refusal)).toMatch(/^Dòng \d/);
      expect(sentence(en, refusal)).toMatch(/^Line \d/);
    }
  });

  test("formatted and parsed again is the same list", () => {
    const some = fc.uniqueArray(fc.nat(364), { maxLength: 30 }).map((offsets) =>
      offsets
        .sort((a, b) => a - b)
        .map((offset): ExceptionalDay => {
          const on = addDays(day("2026-01-01"), offset);
          return { day: on, working: weekday(on) > 5, note: offset % 3 ? `ghi chú ${offset}` : "" };
        }),
    );
    fc.assert(
      fc.property(some, (days) => {
        expect(parseDayList(formatDayList(days), 2026)).toEqual({ kind: "done", value: days });
      }),
    );
  });
});

const tet = ["16", "17", "18", "19", "20"].map((date) => ({
  day: day(`2026-02-${date}`),
  working: false,
  note: "Tết",
}));

test("consecutive days with one note are one span; a gap, a make-up day or another note begins a new span", () => {
  const others = [
    { day: day("2026-02-21"), working: true, note: "Tết" },
    { day: day("2026-02-22"), working: true, note: "Bù" },
    { day: day("2026-04-29"), working: true, note: "Bù" },
    { day: day("2026-04-30"), working: false, note: "Tết" },
  ];
  expect(daySpansOf([...tet, ...others]).map(({ from, to, days }) => [from, to, days])).toEqual([
    ["2026-02-16", "2026-02-20", 5],
    ["2026-02-21", "2026-02-21", 1],
    ["2026-02-22", "2026-02-22", 1],
    ["2026-04-29", "2026-04-29", 1],
    ["2026-04-30", "2026-04-30", 1],
  ]);
});

test("only the four changes are accepted from an address, no other text and no JavaScript property name", () => {
  expect(["loadYear", "replaceDays", "addDay", "removeDay"].filter(isCalendarChange)).toHaveLength(4);
  expect(["", "addday", "constructor", "toString", ["addDay"], undefined].filter(isCalendarChange)).toEqual([]);
});

describe("a change", () => {
  const plan = (sent: Readonly<Record<string, string>>) => {
    const read = calendarChanges.addDay.parsePlan(sent);
    return read.kind === "done" ? read.value.daysAfter({ loaded: true, source: null, days: tet }) : read;
  };

  test("is refused for the preview as for the command: a wrong day, a day that exists already, an unknown field", () => {
    expect(plan({ day: "31/02/2026", kind: "off", note: "Tết" })).toMatchObject({
      refusals: [{ code: "field-not-a-day", field: "day" }],
    });
    expect(plan({ day: "16/02/2026", kind: "off", note: "Tết" })).toMatchObject({
      refusals: [{ code: "calendar-day-known", field: "day" }],
    });
    expect(plan({ day: "13/02/2026", kind: "off", note: "Tết", year: "2026" })).toMatchObject({
      refusals: [{ code: "field-unknown" }],
    });
  });

  test("keeps all other days", () => {
    expect(plan({ day: "13/02/2026", kind: "off", note: "Tết" })).toMatchObject({
      value: [...tet, { day: "2026-02-13", working: false, note: "Tết" }],
    });
  });
});

describe("the due days a changed calendar moves", () => {
  const clock = (id: string, rest: Partial<RunningPeriod>): RunningPeriod => ({
    id,
    kind: "decision",
    startedOn: day("2025-09-15"),
    workingDays: 45,
    dueOn: day("2025-11-17"),
    ...rest,
  });

  test("are those whose stored day differs from the count, grouped by kind and days", () => {
    const moves = dueDayMoves(calendar, [
      clock("right", {}),
      clock("wrong", { dueOn: day("2025-11-14") }),
      clock("wrong too", { dueOn: day("2025-11-14") }),
      clock("unknown", { kind: "ceremony", startedOn: day("2026-12-01"), workingDays: 30, dueOn: day("2027-01-12") }),
      clock("known now", { kind: "verification", dueOn: null }),
    ]);
    expect(moves.map(({ id }) => id)).toEqual(["wrong", "wrong too", "unknown", "known now"]);
    expect(groupMoves(moves)).toEqual([
      { kind: "ceremony", from: "2027-01-12", to: null, count: 1 },
      { kind: "decision", from: "2025-11-14", to: "2025-11-17", count: 2 },
      { kind: "verification", from: null, to: "2025-11-17", count: 1 },
    ]);
  });

  test("are grouped by old day and new day, earliest first, unknown last", () => {
    const [first, second] = ["2025-11-14", "2025-11-17"].map(day);
    const move = (from = first, to = second) => ({ id: "clock", kind: "decision", from: from ?? null, to: to ?? null });
    const unknown = { id: "clock", kind: "decision", from: null, to: null };
    const groups = groupMoves([
      { ...unknown, to: second ?? null },
      move(second, first),
      { ...move(), to: null },
      move(),
      move(first, first),
      move(),
    ]);
    expect(groups.map(({ from, to, count }) => [from, to, count])).toEqual([
      [first, first, 1],
      [first, second, 2],
      [first, null, 1],
      [second, first, 1],
      [null, second, 1],
    ]);
  });
});
