import { type Day, daysBetween } from "../primitives/day";
import type { Rulebook } from "../regulations/rulebook";

/** After how many days, or returns, the desk says it. */
type Rhythm = "daysWithoutEvaluation" | "daysWithoutTask" | "daysWithoutNote" | "returnsInARow";

/** The levels of the program, where the committee has set none of its own. */
const usual: Readonly<Record<Rhythm, number>> = {
  daysWithoutEvaluation: 90,
  daysWithoutTask: 60,
  daysWithoutNote: 30,
  returnsInARow: 2,
};

export type Levels = Readonly<Record<Rhythm, number>>;

/** The level of each rhythm on a day: the committee's own, where it has set one. */
export const levelsOn = (rules: Pick<Rulebook, Rhythm>, on: Day): Levels => {
  const level = (id: Rhythm): number => rules[id].knownOn(on)?.value ?? usual[id];
  return {
    daysWithoutEvaluation: level("daysWithoutEvaluation"),
    daysWithoutTask: level("daysWithoutTask"),
    daysWithoutNote: level("daysWithoutNote"),
    returnsInARow: level("returnsInARow"),
  };
};

/** What the log of a person being trained shows. */
export type Training = Readonly<{
  /** The day from which the person is trained: since there was a mentor, or else since the case was opened. */
  begunOn: Day;
  /** Since when the present mentor helps; null while there is none. */
  mentorSince: Day | null;
  lastEvaluated: Day | null;
  lastNoted: Day | null;
  openTasks: number;
  /** The day the last work was given. */
  lastGiven: Day | null;
  /** The open tasks that were returned, and when last. */
  returned: readonly Readonly<{ id: string; title: string; times: number; on: Day }>[];
}>;

/** A fact that has gone on for `days` days, since a day; `never` where there was none at all since the beginning. */
export type Neglect = Readonly<{ days: number; since: Day }> &
  (
    | Readonly<{ kind: "unevaluated" | "untasked" | "unnoted"; never: boolean }>
    | Readonly<{ kind: "returned"; taskId: string; title: string; times: number }>
  );

/**
 * What has been left for long with a person in training, on a day; each fact ends with one act. From the day on which the
 * days are as many as the level.
 */
export const neglectOf = (training: Training, levels: Levels, on: Day): Neglect[] => {
  const { begunOn, mentorSince, lastEvaluated, lastNoted, openTasks, lastGiven, returned } = training;
  const since = (kind: "unevaluated" | "untasked" | "unnoted", last: Day | null, from: Day, level: number) => {
    const start = last && last > from ? last : from;
    const days = daysBetween(start, on);
    return days >= level ? [{ kind, days, since: start, never: last === null }] : [];
  };
  return [
    ...since("unevaluated", lastEvaluated, begunOn, levels.daysWithoutEvaluation),
    ...(openTasks === 0 ? since("untasked", lastGiven, begunOn, levels.daysWithoutTask) : []),
    ...(mentorSince === null ? [] : since("unnoted", lastNoted, mentorSince, levels.daysWithoutNote)),
    ...returned
      .filter(({ times }) => times >= levels.returnsInARow)
      .map(({ id, title, times, on: day }) => {
        return { kind: "returned" as const, days: daysBetween(day, on), since: day, taskId: id, title, times };
      }),
  ];
};
