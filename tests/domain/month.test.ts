import { expect, test } from "vitest";
import { dayByKey, dayInBox, weeksOf } from "../../components/ui/forms/month";
import { day } from "../../lib/primitives/day";

test("a month is shown in weeks that begin on Monday, whole and without days of others", () => {
  const weeks = weeksOf(day("2026-02-17"));
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-02-01"]);
  expect(weeks.flat().filter((each) => each !== null)).toHaveLength(28);
  expect(weeksOf(day("2027-02-01"))).toHaveLength(4);
});

test.each([
  ["ArrowLeft", "2025-12-31"],
  ["ArrowRight", "2026-01-02"],
  ["ArrowUp", "2025-12-25"],
  ["ArrowDown", "2026-01-08"],
  ["Home", "2025-12-29"],
  ["End", "2026-01-04"],
  ["PageUp", "2025-12-01"],
  ["PageDown", "2026-02-01"],
  ["Tab", undefined],
])("from 01/01/2026 the key %s leads to %s", (key, to) => {
  expect(dayByKey(key, day("2026-01-01"))).toBe(to);
});

test.each([
  ["21/3/2026", "2026-03-21"],
  ["21032026", "2026-03-21"],
  ["3/2026", undefined],
  ["", undefined],
])("the calendar of a box with “%s” begins at %s", (typed, on) => {
  expect(dayInBox(typed)).toBe(on);
});
