import { type Day, isRealDay } from "../primitives/day";
import { searchText } from "../primitives/name";
import { firstParam, parsePage, type SearchParams } from "../primitives/search-params";

export const pageSize = 50;

/** What people are to the Party, as a unit counts them: each person once. */
export const groups = ["official", "probationary", "other"] as const;
export type Group = (typeof groups)[number];

/** What the page of a unit was asked to show; anything not understood is left out. */
export type PeopleFilter = Readonly<{ on: Day; group: Group | null; q: string; page: number }>;

/** The day a page speaks of: the one asked for, or today. */
export const parseDayParam = (asked: SearchParams, today: Day): Day => {
  const on = firstParam(asked.on);
  return isRealDay(on) ? on : today;
};

export const parsePeopleFilter = (asked: SearchParams, today: Day): PeopleFilter => {
  const group = firstParam(asked.group);
  return {
    on: parseDayParam(asked, today),
    group: groups.find((each) => each === group) ?? null,
    q: searchText(firstParam(asked.q)),
    page: parsePage(asked.page),
  };
};
