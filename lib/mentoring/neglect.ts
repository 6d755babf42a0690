import { addDays, type Day, daysBetween, later } from "../primitives/day";
import type { Levels } from "./levels";
import { endedBefore, lastDayOf, tooLateFor } from "./reports/terms";

/** What the log of a person being trained shows. */
export type Training = Readonly<{
  /** The day from which the person is trained: since there was a mentor, or else since the case was opened. */
  begunOn: Day;
  /** Since when the present mentor helps; null while there is none. */
  mentorSince: Day | null;
  /** When the last mentor ceased to help; null while nobody ever helped. */
  mentorUntil: Day | null;
  /** From when to when the present mentor is away, where that is known. */
  mentorAway: Readonly<{ from: Day; lastDay: Day }> | null;
  isProbationer: boolean;
  lastEvaluated: Day | null;
  lastNoted: Day | null;
  openTasks: number;
  /** The day the last work was given. */
  lastGiven: Day | null;
  /** Whether the mentor has reported of the last quarter that has ended. */
  isReported: boolean;
  /** The open tasks that were returned, and when last. */
  returned: readonly Readonly<{ id: string; title: string; times: number; on: Day }>[];
}>;

/** A fact that has gone on for `days` days, since a day; `never` where there was none at all since the beginning. */
export type Neglect = Readonly<{ days: number; since: Day }> &
  (
    | Readonly<{ kind: "unevaluated" | "unevaluatedProbationer" | "untasked" | "unnoted"; never: boolean }>
    | Readonly<{ kind: "returned"; taskId: string; title: string; times: number }>
    | Readonly<{ kind: "unmentored" }>
    | Readonly<{ kind: "mentorAway"; lastDay: Day }>
    /** `since` is the day it is due: `days` is negative until then. */
    | Readonly<{ kind: "unreported"; quarter: Day }>
  );

/** Who is told: an overdue report is on the mentor's desk at once, later on the cell's, later still on the committee's. */
type Told = "mentor" | "cell" | "committee";

type Reported = Pick<Training, "mentorSince" | "isReported">;
type Evaluated = Pick<Training, "begunOn" | "lastEvaluated" | "isProbationer">;

/** The report of the last quarter that has ended, as whoever is told waits for it; the same for everybody. */
const lastReport = (levels: Levels, on: Day, told: Told) => {
  const quarter = endedBefore("quarter", on);
  const since = addDays(lastDayOf("quarter", quarter), levels.daysForMentorReport);
  const days = daysBetween(since, on);
  const from = { mentor: days, cell: levels.daysReportToCell, committee: levels.daysReportToCommittee }[told];
  return {
    isTold: days >= from,
    before: tooLateFor(quarter),
    unreported: { kind: "unreported", days, since, quarter },
  } as const;
};

const unreported = ({ mentorSince, isReported }: Reported, last: ReturnType<typeof lastReport>): Neglect[] =>
  last.isTold && !isReported && mentorSince !== null && mentorSince < last.before ? [last.unreported] : [];

type Lasting = "unevaluated" | "unevaluatedProbationer" | "untasked" | "unnoted";

const lasting = (on: Day) => (kind: Lasting, last: Day | null, from: Day, level: number) => {
  const since = last ? later(last, from) : from;
  const days = daysBetween(since, on);
  return days >= level ? [{ kind, days, since, never: last === null }] : [];
};

const unevaluated = (
  { begunOn, lastEvaluated, isProbationer }: Evaluated,
  levels: Levels,
  on: Day,
  after = 0,
): Neglect[] =>
  isProbationer
    ? lasting(on)("unevaluatedProbationer", lastEvaluated, begunOn, levels.daysWithoutProbationerEvaluation + after)
    : lasting(on)("unevaluated", lastEvaluated, begunOn, levels.daysWithoutEvaluation + after);

const withoutMentor = ({ begunOn, mentorSince, mentorUntil, mentorAway }: Training, levels: Levels, on: Day) => {
  if (mentorSince === null) {
    const since = mentorUntil ?? begunOn;
    return [{ kind: "unmentored" as const, days: daysBetween(since, on), since }];
  }
  if (!mentorAway || mentorAway.from > on || mentorAway.lastDay < on) return [];
  const { from, lastDay } = mentorAway;
  return daysBetween(from, lastDay) + 1 >= levels.daysMentorAway
    ? [{ kind: "mentorAway" as const, days: daysBetween(from, on), since: from, lastDay }]
    : [];
};

/**
 * What asks for attention with a person in training, on a day, for the mentor or the cell; each fact ends with one act. From the
 * day on which the days are as many as the level.
 */
export const neglectOf = (
  training: Training,
  levels: Levels,
  on: Day,
  told: Exclude<Told, "committee"> = "cell",
): Neglect[] => {
  const { begunOn, mentorSince, lastNoted, openTasks, lastGiven, returned } = training;
  const since = lasting(on);
  return [
    ...unreported(training, lastReport(levels, on, told)),
    ...unevaluated(training, levels, on),
    ...(openTasks === 0 ? since("untasked", lastGiven, begunOn, levels.daysWithoutTask) : []),
    ...(mentorSince === null ? [] : since("unnoted", lastNoted, mentorSince, levels.daysWithoutNote)),
    ...(told === "cell" ? withoutMentor(training, levels, on) : []),
    ...returned
      .filter(({ times }) => times >= levels.returnsInARow)
      .map(({ id, title, times, on: day }) => {
        return { kind: "returned" as const, days: daysBetween(day, on), since: day, taskId: id, title, times };
      }),
  ];
};

/**
 * What a cell has left for so long that the committee is told: reports, and probationary members nobody evaluates. For many
 * people at once: what is the same for all is computed once.
 */
export const neglectByCell = (levels: Levels, on: Day) => {
  const last = lastReport(levels, on, "committee");
  return (training: Reported & Evaluated): Neglect[] => [
    ...unreported(training, last),
    ...(training.isProbationer ? unevaluated(training, levels, on, levels.daysReportToCommittee) : []),
  ];
};
