import type { Stage } from "../../lib/admissions/case/stages";
import { earliestSchedule } from "../../lib/admissions/forecast/earliest-schedule";
import { admission } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { availableSteps } from "../../lib/workflow/machine";
import { factsOf, readyForCell } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

/** How many times a second something runs, measured over at most `seconds`. */
const timesPerSecond = (run: () => unknown, seconds = 1): number => {
  for (let warm = 0; warm < 200; warm += 1) run();
  const from = performance.now();
  let times = 0;
  while (times < 1_000_000 && performance.now() - from < seconds * 1000) {
    run();
    times += 1;
  }
  return times / ((performance.now() - from) / 1000);
};

/** Measures deciding a step, listing the available steps and forecasting a whole admission, without a database. */
export const measureDecisions = () => {
  const facts = readyForCell();
  const on = day("2025-10-01");
  const stage: Stage = "approval";
  return {
    decide: timesPerSecond(() => refusalCodes("recordCellVote", stage, facts, voteForm(on))),
    availableSteps: timesPerSecond(() => availableSteps(admission, stage, { ...facts, on })),
    /** From the nomination to official membership, the longest forecast. */
    earliestSchedule: timesPerSecond(() => earliestSchedule("nomination", factsOf(), on)),
  };
};
