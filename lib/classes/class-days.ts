import { readDaysAway } from "../absences/typed-days";
import { addDays, type Day, daysBetween } from "../primitives/day";

/** More days than any class is held on. */
export const mostDays = 60;

/** Every day from the first to the last. */
const daysFrom = (first: Day, last: Day): Day[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));

/**
 * The days of a class as people type them: "5–9/12", "5/12, 7/12 và 12/12/2026". Each once, in their order. Without a year the
 * next such days are meant. @returns undefined where a part cannot be read, or there are none or too many
 */
export const readClassDays = (text: string, today: Day): readonly Day[] | undefined => {
  const parts = text
    .split(/[,;\n]|\s(?:và|and)\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part) => readDaysAway(part, today));
  const days = read.flatMap((run) => {
    if (!run || run.lastDay < run.from || daysBetween(run.from, run.lastDay) > mostDays) return [];
    return daysFrom(run.from, run.lastDay);
  });
  const isRead = read.every((run) => run && run.from <= run.lastDay && daysBetween(run.from, run.lastDay) <= mostDays);
  const each = [...new Set(days)].sort();
  return isRead && each.length > 0 && each.length <= mostDays ? each : undefined;
};
