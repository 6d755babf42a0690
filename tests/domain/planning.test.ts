import { expect, test } from "vitest";
import { gapOf, readinessOf } from "../../lib/planning/plan";
import { endRefusals, successorRefusals, termRefusals } from "../../lib/planning/refusals";
import { day } from "../../lib/primitives/day";

const today = day("2026-05-20");
const codes = (refusals: readonly Readonly<{ code: string }>[]) => refusals.map(({ code }) => code);

test("a post lacks as many successors as are wanted and not planned, and never fewer than none", () => {
  expect([gapOf({ wanted: 2, named: 1 }), gapOf({ wanted: 2, named: 2 }), gapOf({ wanted: 1, named: 3 })]).toEqual([
    1, 0, 0,
  ]);
});

test("a successor is a member, in training, or neither", () => {
  expect(readinessOf({ isMember: true, stage: "probation" })).toBe("member");
  expect(readinessOf({ isMember: false, stage: "mentoring" })).toBe("training");
  expect(readinessOf({ isMember: false, stage: null })).toBe("untrained");
});

test("a term may end in the year it begins, not before", () => {
  expect(codes(termRefusals({ firstYear: 2025, lastYear: 2025 }))).toEqual([]);
  expect(codes(termRefusals({ firstYear: 2025, lastYear: 2024 }))).toEqual(["plan-ends-first"]);
});

test("somebody is planned for a post once at a time, from today or earlier", () => {
  const present = [{ personId: "a", from: day("2026-01-01"), to: null }];
  expect(codes(successorRefusals({ personId: "b", from: today }, present, today))).toEqual([]);
  expect(codes(successorRefusals({ personId: "b", from: day("2026-05-21") }, present, today))).toEqual(["future-day"]);
  expect(codes(successorRefusals({ personId: "a", from: today }, present, today))).toEqual(["planned-already"]);
});

test("somebody who was taken out is planned again from the day after the last one", () => {
  const before = [{ personId: "a", from: day("2026-01-01"), to: day("2026-05-02") }];
  expect(codes(successorRefusals({ personId: "a", from: day("2026-05-01") }, before, today))).toEqual([
    "planned-until",
  ]);
  expect(codes(successorRefusals({ personId: "a", from: day("2026-05-02") }, before, today))).toEqual([]);
});

test("somebody is taken out on the first day or later, and once", () => {
  const planned = { from: day("2026-05-10"), to: null };
  expect(codes(endRefusals(day("2026-05-10"), planned, today))).toEqual([]);
  expect(codes(endRefusals(day("2026-05-09"), planned, today))).toEqual(["planned-later"]);
  expect(codes(endRefusals(day("2026-05-21"), planned, today))).toEqual(["future-day"]);
  expect(codes(endRefusals(today, { ...planned, to: today }, today))).toEqual(["planned-no-more"]);
});
