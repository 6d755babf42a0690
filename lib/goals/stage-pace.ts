import type { Stage } from "../admissions/case/stages";
import { fewestCases } from "../admissions/forecast/usual-days";

/** As many of the last stays as a pace rests on at most. */
export const mostStays = 60;

/** The days of the last stays at a stage that moved on. */
export type StageStays = Readonly<{ stage: Stage; days: readonly number[] }>;

/** How long a stage has taken: the middle number of days, over so many stays; null while there are too few to say. */
export type StagePace = Readonly<{ stays: number; days: number | null }>;

/** The middle number; of an even count the mean of the two in the middle, in whole days. Undefined of none. */
export const medianOf = (numbers: readonly number[]): number | undefined => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : Math.round((lower + upper) / 2);
};

export const paceOf = (all: readonly StageStays[], stage: Stage): StagePace => {
  const days = all.find((each) => each.stage === stage)?.days ?? [];
  return { stays: days.length, days: days.length < fewestCases ? null : (medianOf(days) ?? null) };
};
