import type { Day } from "../primitives/day";
import { type Calendar, lastWorkingDayIfLoaded } from "./calendar";

/** A stored period of working days that is running. It names no case and no person: administrators see no files. */
export type RunningPeriod = Readonly<{
  id: string;
  /** The kind of deadline, or "verification" for the reply to a request. */
  kind: string;
  startedOn: Day;
  workingDays: number;
  dueOn: Day | null;
}>;

export type DueDayMove = Readonly<{ id: string; kind: string; from: Day | null; to: Day | null }>;

/** The periods whose due day differs by this calendar, with both days; null means that the due day is not known yet. */
export const dueDayMoves = (calendar: Calendar, periods: readonly RunningPeriod[]): readonly DueDayMove[] =>
  periods.flatMap(({ id, kind, startedOn, workingDays, dueOn: from }) => {
    const to = lastWorkingDayIfLoaded(calendar, startedOn, workingDays);
    return to === from ? [] : [{ id, kind, from, to }];
  });

export type DueDayMoveGroup = Readonly<Pick<DueDayMove, "kind" | "from" | "to"> & { count: number }>;

const sortKeyOf = ({ kind, from, to }: DueDayMove): string => `${kind} ${from ?? "9999"} ${to ?? "9999"}`;

/** The moves counted by kind, old day and new day; unknown days last. */
export const groupMoves = (moves: readonly DueDayMove[]): readonly DueDayMoveGroup[] => {
  const groups = new Map<string, DueDayMoveGroup>();
  for (const move of [...moves].sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))) {
    const { kind, from, to } = move;
    const count = (groups.get(sortKeyOf(move))?.count ?? 0) + 1;
    groups.set(sortKeyOf(move), { kind, from, to, count });
  }
  return [...groups.values()];
};
