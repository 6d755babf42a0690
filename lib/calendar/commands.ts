import type { z } from "zod";
import { type Context, command, type Definition, type Subject } from "../command";
import type { Database } from "../database/client";
import { dateOf } from "../primitives/day";
import { done, type Outcome } from "../workflow/refusal";
import type { ExceptionalDay } from "./calendar";
import { dueDayMoves } from "./deadline-moves";
import { readCalendar, readRunningPeriods, readYear } from "./queries";
import {
  type CalendarChange,
  type ChangePlan,
  calendarChanges,
  shownYear,
  subjectsOfYear,
  type YearBefore,
} from "./year-changes";

type LockedYear = Subject & Readonly<{ before: YearBefore }>;

/** One lock for all years, because a period may reach from one year into the next. The calendar belongs to no unit. */
const lockCalendar = async (db: Database, { year, subject }: ChangePlan): Promise<LockedYear> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('calendar', 0))`;
  return { id: subject, path: "", caseId: null, before: await readYear(db, year) };
};

const writeYear = async (db: Database, { year, source }: ChangePlan, days: readonly ExceptionalDay[], at: Date) => {
  if (source !== null) {
    const row = { year, source, loadedAt: at };
    await db.calendarYear.upsert({ where: { year }, create: row, update: { source }, select: { year: true } });
  }
  await db.calendarDay.deleteMany({ where: { year } });
  await db.calendarDay.createMany({ data: days.map((each) => ({ ...each, day: dateOf(each.day), year })) });
};

/** Counts all running periods again by the calendar as it is now. @returns how many due days moved */
const recountDueDays = async (db: Database): Promise<number> => {
  const moves = dueDayMoves(await readCalendar(db), await readRunningPeriods(db));
  const list = JSON.stringify(moves.map(({ id, to }) => ({ id, dueOn: to })));
  if (moves.length > 0) await db.$executeRaw`SELECT move_due_days(${list}::jsonb)`;
  return moves.length;
};

/** As they stand in the audit. */
const names = {
  loadYear: "calendar.loadYear",
  replaceDays: "calendar.replaceDays",
  addDay: "calendar.addDay",
  removeDay: "calendar.removeDay",
} as const;

type ChangedYear = Readonly<{ year: number; moved: number }>;

/** Writes the year after the change and moves the due days. The calendar is locked. */
const applyPlan = async (
  { db, subject, at }: Pick<Context<unknown, LockedYear>, "db" | "subject" | "at">,
  plan: ChangePlan,
): Promise<Outcome<ChangedYear>> => {
  const days = plan.daysAfter(subject.before);
  if (days.kind !== "done") return days;
  // Locked before anything is counted: a step that is computing a due day by the old calendar finishes first, later steps wait.
  await db.$executeRaw`SELECT hold_open_cases()`;
  await writeYear(db, plan, days.value, at);
  return done({ year: plan.year, moved: await recountDueDays(db) });
};

const calendarCommand = <Schema extends z.ZodObject>(
  name: string,
  { input, plan }: CalendarChange<Schema>,
  edit: Pick<Definition<Schema, LockedYear, ChangedYear>, "shown" | "savedBy"> = {},
) =>
  command({
    name,
    permission: "calendar.keep",
    input,
    lock: (db, sent) => lockCalendar(db, plan(sent)),
    ...edit,
    run: (context) => applyPlan(context, plan(context.input)),
  });

/** Opens a year, with its exceptional days if they are known. Working days can be counted in it from then on. */
export const loadYear = calendarCommand(names.loadYear, calendarChanges.loadYear);
/** Replaces all exceptional days of a year by a list. */
export const replaceDays = calendarCommand(names.replaceDays, calendarChanges.replaceDays, {
  shown: async ({ subject }) => shownYear(subject.before),
  savedBy: ({ input: { year } }) => ({ subjects: subjectsOfYear(year), commands: Object.values(names) }),
});
/** Enters a weekday off, or a Saturday or Sunday worked instead. */
export const addDay = calendarCommand(names.addDay, calendarChanges.addDay);
/** Removes an exceptional day: the day is ordinary again. */
export const removeDay = calendarCommand(names.removeDay, calendarChanges.removeDay);
