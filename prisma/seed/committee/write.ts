import type { Database } from "../../../lib/database/client";
import { addMonths, type Day } from "../../../lib/primitives/day";
import { accountRows } from "./accounts";
import { admittedOn } from "./admitted-2010-2015";
import { calendarRows } from "./calendar";
import { allPeople, type Person, personRow } from "./people";
import { planningRows } from "./planning";
import { postRows } from "./posts";
import { absenceRows, standingRows } from "./standings";
import { termBegan, terms } from "./terms";
import { units } from "./units";

/** Writes the committee: its units, people, posts, accounts, standings, terms and the calendar. @returns its people */
export const writeCommittee = async (db: Database, today: Day, at: Date): Promise<readonly Person[]> => {
  const people = allPeople(admittedOn);
  const calendar = calendarRows(today, at);
  const { terms: termRows, targets, numbers } = terms(today);
  await db.unit.createMany({ data: units });
  await db.person.createMany({ data: people.map(personRow) });
  // The oldest vote of a present case was held little more than a year ago, when its committee must have been in
  // office.
  await db.post.createMany({ data: postRows(termBegan(addMonths(today, -15))) });
  await db.account.createMany({ data: await accountRows(at) });
  await db.calendarYear.createMany({ data: calendar.years });
  await db.calendarDay.createMany({ data: calendar.days });
  await db.term.createMany({ data: termRows });
  await db.termTarget.createMany({ data: targets });
  await db.paperNumber.createMany({ data: numbers });
  await db.standing.createMany({ data: standingRows(people) });
  await db.standing.createMany({ data: absenceRows(people, today) });
  const { posts, successors } = planningRows(today);
  await db.plannedPost.createMany({ data: posts });
  await db.successor.createMany({ data: successors });
  return people;
};
