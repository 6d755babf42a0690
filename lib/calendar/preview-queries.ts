import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import { done, notFound, type Outcome } from "../workflow/refusal";
import { type ExceptionalDay, withYear } from "./calendar";
import { type CalendarTask, changes } from "./change";
import { groupsOf, type MoveGroup, movesOf } from "./deadline-moves";
import { readCalendar, readOpenClocks, readYear } from "./queries";

/** What a change would do, before it is done. */
export type ChangePreview = Readonly<{
  year: number;
  added: readonly ExceptionalDay[];
  removed: readonly ExceptionalDay[];
  groups: readonly MoveGroup[];
  moved: number;
}>;

const same = (a: ExceptionalDay) => (b: ExceptionalDay) =>
  a.day === b.day && a.working === b.working && a.note === b.note;

/** A change as a form states it: the days it adds and takes out and the due days it moves, or why it is refused. */
export const changePreview = async (
  actor: Actor,
  task: CalendarTask,
  sent: Readonly<Record<string, string>>,
): Promise<Outcome<ChangePreview>> => {
  if (!may(actor, "calendar.keep")) return notFound;
  const plan = changes[task].read(sent);
  if (plan.kind !== "done") return plan;
  const { year, daysAfter } = plan.value;
  return reading(actor, async (db) => {
    const before = await readYear(db, year);
    const after = daysAfter(before);
    if (after.kind !== "done") return after;
    const moves = movesOf(withYear(await readCalendar(db), year, after.value), await readOpenClocks(db));
    return done({
      year,
      added: after.value.filter((day) => !before.days.some(same(day))),
      removed: before.days.filter((day) => !after.value.some(same(day))),
      groups: groupsOf(moves),
      moved: moves.length,
    });
  });
};
