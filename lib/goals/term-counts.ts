import type { Stage } from "../admissions/case/stages";
import { isLostStage, openStages, stages } from "../admissions/case/stages";

/** How many cases admitted in the term, or open today, have a stage now, and the year of admission of those admitted. */
export type CaseCount = Readonly<{ admitted: boolean; stage: Stage; year: number | null; count: number }>;

export type TermCounts = Readonly<{
  admitted: number;
  open: number;
  admittedIn: (year: number) => number;
  /** Of those admitted, how many are no members any more: a target is met by those who are. */
  lost: number;
  /** Present stages of those admitted in the term, in the order of the procedure, without empty ones. */
  outcomes: readonly Readonly<{ stage: Stage; count: number }>[];
  /** Open cases at every stage, empty stages included, so that gaps are visible. */
  funnel: readonly Readonly<{ stage: Stage; count: number }>[];
}>;

/** The counts by year and by stage that the dashboard shows. */
export const termCountsOf = (counts: readonly CaseCount[]): TermCounts => {
  const admitted = counts.filter((each) => each.admitted);
  const open = counts.filter((each) => !each.admitted);
  const sum = (some: readonly CaseCount[]) => some.reduce((total, { count }) => total + count, 0);
  const byStage = (some: readonly CaseCount[], among: readonly Stage[]) =>
    among.map((stage) => ({ stage, count: sum(some.filter((each) => each.stage === stage)) }));
  return {
    admitted: sum(admitted),
    open: sum(open),
    admittedIn: (year) => sum(admitted.filter((each) => each.year === year)),
    lost: sum(admitted.filter(({ stage }) => isLostStage(stage))),
    outcomes: byStage(admitted, stages).filter(({ count }) => count > 0),
    funnel: byStage(open, openStages),
  };
};
