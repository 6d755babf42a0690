import { type Day, isRealDay } from "../primitives/day";
import { searched } from "../primitives/name";
import { type AskedOf, one, readPage } from "../primitives/search-params";

export const pageSize = 50;

/** What people are to the Party, as a unit counts them: each person once. */
export const groups = ["official", "probationary", "other"] as const;
export type Group = (typeof groups)[number];

/** What the page of a unit was asked to show; anything not understood is left out. */
export type PeopleFilter = Readonly<{ on: Day; group: Group | null; q: string; page: number }>;

/** The day a page speaks of: the one asked for, or today. */
export const parseDay = (asked: AskedOf, today: Day): Day => {
  const on = one(asked.on);
  return isRealDay(on) ? on : today;
};

export const parsePeopleFilter = (asked: AskedOf, today: Day): PeopleFilter => {
  const group = one(asked.group);
  return {
    on: parseDay(asked, today),
    group: groups.find((each) => each === group) ?? null,
    q: searched(one(asked.q)),
    page: readPage(asked.page),
  };
};
