import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import type { Shown } from "../forms/edit";
import { done, notFound, type Outcome } from "../workflow/refusal";
import { type ExceptionalDay, withYear } from "./calendar";
import { type DueDayMoveGroup, dueDayMoves, groupMoves } from "./deadline-moves";
import { readCalendar, readRunningPeriods, readYear } from "./queries";
import { type CalendarChangeName, calendarChanges, shownYear } from "./year-changes";

/** What a change would do. */
export type ChangePreview = Readonly<{
  year: number;
  added: readonly ExceptionalDay[];
  removed: readonly ExceptionalDay[];
  groups: readonly DueDayMoveGroup[];
  moved: number;
  /** The list and its announcement as they are now: what the change is compared with when it is applied. */
  shown: Shown;
}>;

const isSameAs = (a: ExceptionalDay) => (b: ExceptionalDay) =>
  a.day === b.day && a.working === b.working && a.note === b.note;

/** The days a change adds and removes and the due days it moves, or why it is refused. Writes nothing. @param sent the raw form */
export const changePreview = async (
  actor: Actor,
  task: CalendarChangeName,
  sent: Readonly<Record<string, string>>,
): Promise<Outcome<ChangePreview>> => {
  if (!may(actor, "calendar.keep")) return notFound;
  const plan = calendarChanges[task].parsePlan(sent);
  if (plan.kind !== "done") return plan;
  const { year, daysAfter } = plan.value;
  return reading(actor, async (db) => {
    const before = await readYear(db, year);
    const after = daysAfter(before);
    if (after.kind !== "done") return after;
    const moves = dueDayMoves(withYear(await readCalendar(db), year, after.value), await readRunningPeriods(db));
    return done({
      year,
      added: after.value.filter((day) => !before.days.some(isSameAs(day))),
      removed: before.days.filter((day) => !after.value.some(isSameAs(day))),
      groups: groupMoves(moves),
      moved: moves.length,
      shown: shownYear(before),
    });
  });
};
