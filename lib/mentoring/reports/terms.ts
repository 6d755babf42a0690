import { addDays, addMonths, type Day, day, yearOf } from "../../primitives/day";

/** A quarter or half-year of the calendar is known by its first day. */
const firstOf = (on: Day, months: number): Day => {
  const month = Number(on.slice(5, 7));
  const first = month - ((month - 1) % months);
  return day(`${on.slice(0, 4)}-${String(first).padStart(2, "0")}-01`);
};

const length = { quarter: 3, half: 6 } as const;
export type Term = keyof typeof length;

/** The first day of the quarter or half-year a day is in. */
export const termOf = (term: Term, on: Day): Day => firstOf(on, length[term]);

/** The last day of a quarter or half-year. */
export const lastDayOf = (term: Term, first: Day): Day => addDays(addMonths(first, length[term]), -1);

export const nextOf = (term: Term, first: Day): Day => addMonths(first, length[term]);

/** The one before it. */
export const previousOf = (term: Term, first: Day): Day => addMonths(first, -length[term]);

/** Its number within its year, and the year. */
export const numberOf = (term: Term, first: Day): Readonly<{ number: number; year: number }> => ({
  number: Math.ceil(Number(first.slice(5, 7)) / length[term]),
  year: yearOf(first),
});

/** The quarters or half-years from the one a day is in to that of a later day, the latest first. */
export const termsBetween = (term: Term, from: Day, to: Day): Day[] => {
  const all: Day[] = [];
  for (let first = termOf(term, to); lastDayOf(term, first) >= from; first = previousOf(term, first)) all.push(first);
  return all;
};

/** The last quarter or half-year that has ended. */
export const endedBefore = (term: Term, on: Day): Day => previousOf(term, termOf(term, on));

/** Who begins as a mentor on this day or later does not report of the quarter: less than a month of it was left. */
export const tooLateFor = (quarter: Day): Day => addMonths(quarter, 2);

/** A mentor reports of a quarter of which a month at least was left when the mentor began. */
export const reportsOf = (mentorSince: Day, quarter: Day): boolean => mentorSince < tooLateFor(quarter);
