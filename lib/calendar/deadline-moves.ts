import type { Day } from "../primitives/day";
import { type Calendar, lastWorkingDayIfLoaded } from "./calendar";

/** A running period of working days as it is stored: nothing says whose it is. */
export type OpenClock = Readonly<{
  id: string;
  /** The kind of deadline, or "verification" for the reply to a request. */
  kind: string;
  startedOn: Day;
  workingDays: number;
  dueOn: Day | null;
}>;

export type Move = Readonly<{ id: string; kind: string; from: Day | null; to: Day | null }>;

/** The clocks whose due day is another by this calendar, with both days; null is "not yet known". */
export const movesOf = (calendar: Calendar, clocks: readonly OpenClock[]): readonly Move[] =>
  clocks.flatMap(({ id, kind, startedOn, workingDays, dueOn: from }) => {
    const to = lastWorkingDayIfLoaded(calendar, startedOn, workingDays);
    return to === from ? [] : [{ id, kind, from, to }];
  });

export type MoveGroup = Readonly<Pick<Move, "kind" | "from" | "to"> & { count: number }>;

const orderOf = ({ kind, from, to }: Move): string => `${kind} ${from ?? "9999"} ${to ?? "9999"}`;

/** The moves counted by kind, old day and new day. */
export const groupsOf = (moves: readonly Move[]): readonly MoveGroup[] => {
  const groups = new Map<string, MoveGroup>();
  for (const move of [...moves].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
    const { kind, from, to } = move;
    const count = (groups.get(orderOf(move))?.count ?? 0) + 1;
    groups.set(orderOf(move), { kind, from, to, count });
  }
  return [...groups.values()];
};
