import type { Day } from "../primitives/day";
import type { Rulebook } from "../regulations/rulebook";

/** The levels of the program, where the committee has set none of its own: after how many days, or returns, something is said. */
const usual = {
  daysWithoutEvaluation: 90,
  daysWithoutProbationerEvaluation: 90,
  daysWithoutTask: 60,
  daysWithoutNote: 30,
  returnsInARow: 2,
  mostInCare: 3,
  daysMentorAway: 14,
  daysForMentorReport: 15,
  daysForOwnReport: 15,
  daysReportToCell: 7,
  daysReportToCommittee: 21,
} as const;

type Rhythm = keyof typeof usual;

export type Levels = Readonly<Record<Rhythm, number>>;

/** The level of each rhythm on a day: the committee's own, where it has set one. */
export const levelsOn = (rules: Pick<Rulebook, Rhythm>, on: Day): Levels =>
  Object.fromEntries(
    Object.entries(usual).map(([id, level]) => [id, rules[id as Rhythm].knownOn(on)?.value ?? level]),
  ) as Levels;
