import type { z } from "zod";
import { type Context, command, type Subject } from "../command";
import type { Database } from "../database/client";
import { dateOf } from "../primitives/day";
import { done, type Outcome } from "../workflow/refusal";
import type { ExceptionalDay } from "./calendar";
import { type Change, changes, type Plan, type YearBefore } from "./change";
import { movesOf } from "./deadline-moves";
import { readCalendar, readOpenClocks, readYear } from "./queries";

type LockedYear = Subject & Readonly<{ before: YearBefore }>;

/** Changes of the calendar wait for each other, of other years too: a period may reach over both. It belongs to no unit. */
const lockCalendar = async (db: Database, { year, subject }: Plan): Promise<LockedYear> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('calendar', 0))`;
  return { id: subject, path: "", caseId: null, before: await readYear(db, year) };
};

const writeYear = async (db: Database, { year, source }: Plan, days: readonly ExceptionalDay[], at: Date) => {
  if (source !== null) {
    const row = { year, source, loadedAt: at };
    await db.calendarYear.upsert({ where: { year }, create: row, update: { source }, select: { year: true } });
  }
  await db.calendarDay.deleteMany({ where: { year } });
  await db.calendarDay.createMany({ data: days.map((each) => ({ ...each, day: dateOf(each.day), year })) });
};

/** Counts all open periods anew by the calendar as it now is. @returns how many due days moved */
const recount = async (db: Database): Promise<number> => {
  const moves = movesOf(await readCalendar(db), await readOpenClocks(db));
  const list = JSON.stringify(moves.map(({ id, to }) => ({ id, dueOn: to })));
  if (moves.length > 0) await db.$executeRaw`SELECT move_due_days(${list}::jsonb)`;
  return moves.length;
};

type Changed = Readonly<{ year: number; moved: number }>;

/** Writes what a plan leaves of its year and moves the due days with it. The calendar's lock is held. */
const carryOut = async (
  { db, subject, at }: Pick<Context<unknown, LockedYear>, "db" | "subject" | "at">,
  plan: Plan,
): Promise<Outcome<Changed>> => {
  const days = plan.daysAfter(subject.before);
  if (days.kind !== "done") return days;
  // Before anything is counted: whoever is computing a due day by the old calendar finishes first, the others wait.
  await db.$executeRaw`SELECT hold_open_cases()`;
  await writeYear(db, plan, days.value, at);
  return done({ year: plan.year, moved: await recount(db) });
};

const changing = <Schema extends z.ZodObject>(name: string, { input, plan }: Change<Schema>) =>
  command({
    name,
    permission: "calendar.keep",
    input,
    lock: (db, sent) => lockCalendar(db, plan(sent)),
    run: (context) => carryOut(context, plan(context.input)),
  });

/** Opens a year, with its exceptional days if they are known: from now on working days in it can be counted. */
export const loadYear = changing("calendar.loadYear", changes.loadYear);
/** Puts a whole list of exceptional days in the place of the year's. */
export const replaceDays = changing("calendar.replaceDays", changes.replaceDays);
/** Enters a weekday off, or a Saturday or Sunday worked instead. */
export const addDay = changing("calendar.addDay", changes.addDay);
/** Takes an exceptional day out again; the day is what its weekday makes it. */
export const removeDay = changing("calendar.removeDay", changes.removeDay);
