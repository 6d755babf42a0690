import { type Calendar, workingDayFrom } from "../../calendar/calendar";
import { addDays, type Day, later } from "../../primitives/day";
import type { Milestone } from "./earliest-schedule";

/** How long a step has taken in a committee: the middle number of days since the step before it, over so many cases. */
export type Pace = Readonly<{ step: string; cases: number; days: number }>;

/** Fewer cases say nothing about how long a step usually takes. */
export const fewestCases = 5;

/** The day a step would be taken at the committee's own pace; null from the first step on for which too few cases are known. */
export type UsualDay = Readonly<{ on: Day | null; cases: number }>;

/**
 * The schedule at the committee's own pace: each step follows the one before it by the middle number of days, on a working
 * day, and never before the rules allow it.
 * @param from the day the schedule begins
 */
export const usualDays = (
  milestones: readonly Milestone[],
  paces: readonly Pace[],
  calendar: Calendar,
  from: Day,
): readonly UsualDay[] => {
  let last: Day | null = from;
  return milestones.map(({ step, on }) => {
    const pace = paces.find((each) => each.step === step);
    const isKnown = pace !== undefined && pace.cases >= fewestCases;
    last = last && isKnown ? later(on, workingDayFrom(calendar, addDays(last, pace.days))) : null;
    return { on: last, cases: pace?.cases ?? 0 };
  });
};
