import type { Stage } from "../../lib/admissions/case/stages";
import { earliestSchedule } from "../../lib/admissions/forecast/earliest-schedule";
import { admission } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { availableSteps } from "../../lib/workflow/machine";
import { factsOf, readyForCell } from "../support/case-facts";
import { counted, refusalsOf } from "../support/take";

/** How often a second something runs, over at most `seconds`. */
const rate = (run: () => unknown, seconds = 1): number => {
  for (let warm = 0; warm < 200; warm += 1) run();
  const from = performance.now();
  let times = 0;
  while (times < 1_000_000 && performance.now() - from < seconds * 1000) {
    run();
    times += 1;
  }
  return times / ((performance.now() - from) / 1000);
};

/** Deciding a cell's vote and looking ahead from it, without any database. */
export const measureDecisions = () => {
  const facts = readyForCell();
  const on = day("2025-10-01");
  const stage: Stage = "approval";
  return {
    decide: rate(() => refusalsOf("recordCellVote", stage, facts, counted(on))),
    outlook: rate(() => availableSteps(admission, stage, { ...facts, on })),
    /** From the first notice to official membership: the longest way there is. */
    shortestWay: rate(() => earliestSchedule("nomination", factsOf(), on)),
  };
};
