import { describe, expect, test } from "vitest";
import type { Milestone } from "../../lib/admissions/forecast/earliest-schedule";
import { fewestCases, type Pace, usualDays } from "../../lib/admissions/forecast/usual-days";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { calendar } from "../support/case-facts";

const from = day("2025-10-06");
const milestone = (step: Step, on: string): Milestone => ({
  step,
  stage: "dossier",
  on: day(on),
  responsibleRole: "cellSecretary",
  waitsFor: [],
});
const pace = (step: Step, days: number, cases = fewestCases): Pace => ({ step, days, cases });
const daysOf = (milestones: readonly Milestone[], paces: readonly Pace[]) =>
  usualDays(milestones, paces, calendar, from).map(({ on }) => on);

describe("the day of a step at the committee's own pace", () => {
  const ahead = [milestone("recordCellVote", "2025-10-06"), milestone("recordDecision", "2025-10-06")];

  test("follows the step before it by the middle number of days, on a working day", () => {
    expect(daysOf(ahead, [pace("recordCellVote", 3), pace("recordDecision", 30)])).toEqual([
      "2025-10-09",
      "2025-11-10",
    ]);
  });

  test("is never before the day the rules allow", () => {
    const later = [milestone("recordCellVote", "2025-12-22"), milestone("recordDecision", "2025-12-22")];
    expect(daysOf(later, [pace("recordCellVote", 3), pace("recordDecision", 1)])).toEqual(["2025-12-22", "2025-12-23"]);
  });

  test("is not known from the first step on for which there are too few cases, and their number is told", () => {
    const paces = [pace("recordCellVote", 3, fewestCases - 1), pace("recordDecision", 30)];
    expect(usualDays(ahead, paces, calendar, from)).toEqual([
      { on: null, cases: fewestCases - 1 },
      { on: null, cases: fewestCases },
    ]);
    expect(daysOf(ahead, [pace("recordCellVote", 3)])).toEqual(["2025-10-09", null]);
  });
});
