import type { Away } from "../../absences/absence";
import { isNearRelative } from "../../admissions/case/relatives";
import { type Day, daysBetween } from "../../primitives/day";
import type { Levels } from "../levels";

/** Somebody who may be named as mentor, as the register has it. */
export type Candidate = Readonly<{
  /** How many other people the member helps at present. */
  load: number;
  /** Absences that are not over, the earliest first. */
  away: readonly Away[];
  /** What the member is to the person, where the file names the member as a relative. */
  kinship: string | null;
}>;

/** What is to be known before somebody is named. Only a near relative is refused, by the step itself. */
export type Warning =
  | Readonly<{ kind: "load"; load: number; most: number }>
  | Readonly<{ kind: "away"; from: Day; lastDay: Day }>
  | Readonly<{ kind: "kin" | "nearKin"; kinship: string }>;

/** Away on the day, or later for as long as the desk speaks of it. */
const isLongAway = ({ from, lastDay }: Away, on: Day, days: number): boolean =>
  from <= on || daysBetween(from, lastDay) + 1 >= days;

/** What is to be said beside a member who could be named on a day: nothing of it stops the step but a near relationship. */
export const warningsOf = ({ load, away, kinship }: Candidate, levels: Levels, on: Day): readonly Warning[] => {
  const long = away.find((each) => each.lastDay >= on && isLongAway(each, on, levels.daysMentorAway));
  return [
    ...(kinship === null ? [] : [{ kind: isNearRelative(kinship) ? ("nearKin" as const) : ("kin" as const), kinship }]),
    ...(load >= levels.mostInCare ? [{ kind: "load" as const, load, most: levels.mostInCare }] : []),
    ...(long ? [{ kind: "away" as const, from: long.from, lastDay: long.lastDay }] : []),
  ];
};
