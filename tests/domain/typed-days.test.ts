import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { dayField, optionalDay, optionalPartialDay, refusalsOf } from "../../lib/forms/field-schema";
import { usualDueDay } from "../../lib/mentoring/tasks/templates";
import { identityRefusals, memberSinceRefusals } from "../../lib/people/refusals";
import { addDays, day, weekday } from "../../lib/primitives/day";
import { formatPartialDay, parsePartialDay } from "../../lib/primitives/typed-day";
import { calendar } from "../support/case-facts";

const parsed = (schema: z.ZodType, typed: string): unknown => {
  const { data, error } = schema.safeParse(typed);
  return error ? refusalsOf(error).map(({ code }) => code) : data;
};

describe("a day is read as it is typed or pasted", () => {
  test.each([
    " 21/03/1990",
    "21 / 03 / 1990",
    "21/3/1990 ",
    "\u00A021/03/1990\u200B",
    "21\u201103\u20111990",
    "21–3–1990",
    "２１/０３/１９９０",
    "21.03.1990.",
    "21,3,1990",
    "21031990",
    "1990-03-21",
    "1990/3/21",
    "ngày 21 tháng 3 năm 1990",
    "21 tháng 03, năm 1990",
  ])("%s", (typed) => {
    expect(parsed(dayField, typed)).toBe("1990-03-21");
    expect(parsed(optionalDay, typed)).toBe("1990-03-21");
  });
});

describe("a day that is not whole is asked about and not cut", () => {
  test("with a year of two digits: which of the two is meant", () => {
    const { error } = dayField.safeParse("1/12/26");
    expect(error && refusalsOf(error)).toMatchObject([
      { code: "field-short-year", facts: { one: "01/12/1926", other: "01/12/2026" } },
    ]);
    expect(parsed(optionalDay, "01-12-26")).toEqual(["field-short-year"]);
    expect(parsed(dayField, "31/2/26")).toEqual(["field-not-a-day"]);
  });

  test.each(["1990", "3/1990", "tháng 3 năm 1990", "năm 1990"])(
    "with a year or a month alone: %s is not enough for the applicant",
    (typed) => {
      expect(parsed(dayField, typed)).toEqual(["field-partial-day"]);
    },
  );

  test("and what is no day stays no day", () => {
    for (const typed of ["31/02/2026", "21/13/1990", "hôm qua", "1990-3", "12345678", "00/00/0000", "0000"])
      expect([typed, parsed(dayField, typed)]).toEqual([typed, ["field-not-a-day"]]);
  });
});

describe("the birth of a relative", () => {
  test.each([
    ["1952", "1952", "1952"],
    ["3/1952", "1952-03", "03/1952"],
    ["tháng 3 năm 1952", "1952-03", "03/1952"],
    ["00/03/1952", "1952-03", "03/1952"],
    ["00/00/1952", "1952", "1952"],
    ["21/3/1952", "1952-03-21", "21/03/1952"],
  ])("may be known as %s only", (typed, stored, shown) => {
    expect(parsed(optionalPartialDay, typed)).toBe(stored);
    const read = parsePartialDay(typed);
    expect(read && formatPartialDay(read)).toBe(shown);
  });

  test("is no month that does not exist, and may be unknown", () => {
    expect(parsed(optionalPartialDay, "13/1952")).toEqual(["field-not-a-day"]);
    expect(parsed(optionalPartialDay, "1/1/52")).toEqual(["field-short-year"]);
    expect(parsed(optionalPartialDay, "")).toBeNull();
  });
});

describe("days that cannot be right", () => {
  const on = day("2026-05-20");
  const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

  test("a birth more than 120 years ago, or after joining", () => {
    const joinedUnitOn = day("2020-01-01");
    expect(codes(identityRefusals({ bornOn: day("1906-05-20"), joinedUnitOn }, on))).toEqual([]);
    expect(codes(identityRefusals({ bornOn: day("1906-05-19"), joinedUnitOn }, on))).toEqual(["born-too-long-ago"]);
    expect(codes(identityRefusals({ bornOn: day("2020-01-02"), joinedUnitOn }, on))).toEqual(["joined-before-birth"]);
  });

  test("a member before the Party was founded, or before the birth", () => {
    expect(codes(memberSinceRefusals(day("1905-01-01"), day("1930-02-02"), true))).toEqual(["member-before-party"]);
    expect(codes(memberSinceRefusals(day("1905-01-01"), day("1930-02-03"), false))).toEqual([]);
    expect(codes(memberSinceRefusals(day("1990-01-01"), day("1990-01-01"), true))).toEqual(["since-before-birth"]);
  });

  test("a member under 18 is asked about, because papers may say so", () => {
    expect(memberSinceRefusals(day("1990-05-20"), day("2008-05-19"), false)).toMatchObject([
      { code: "member-under-age", facts: { years: 18 }, field: "checked" },
    ]);
    expect(codes(memberSinceRefusals(day("1990-05-20"), day("2008-05-20"), false))).toEqual([]);
    expect(codes(memberSinceRefusals(day("1948-01-01"), day("1965-01-01"), true))).toEqual([]);
  });
});

test("the due day a task form proposes is a working day, and no weekend in a year without a calendar", () => {
  for (let date = day("2025-12-01"); date < "2026-06-01"; date = addDays(date, 1)) {
    expect(weekday(usualDueDay(null, date, calendar))).toBeLessThan(6);
    expect(weekday(usualDueDay(null, addDays(date, 3_650), calendar))).toBeLessThan(6);
  }
  // 30 days after 17/01/2026 lies in the days off of Tết, 16/02 to 20/02.
  expect(usualDueDay(null, day("2026-01-17"), calendar)).toBe("2026-02-23");
});
