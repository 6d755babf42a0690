import { type Day, isRealDay } from "../primitives/day";
import { searched } from "../primitives/name";

export const pageSize = 50;

/** What people are to the Party, as a unit counts them: each person once. */
export const groups = ["official", "probationary", "other"] as const;
export type Group = (typeof groups)[number];

/** What the page of a unit was asked to show; anything not understood is left out. */
export type PeopleFilter = Readonly<{ on: Day; group: Group | null; q: string; page: number }>;

type Asked = Readonly<Record<string, string | string[] | undefined>>;

const one = (asked: Asked, name: string): string => {
  const value = asked[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
};

/** The day a page speaks of: the one asked for, or today. */
export const parseDay = (asked: Asked, today: Day): Day => {
  const on = one(asked, "on");
  return isRealDay(on) ? on : today;
};

export const parsePeopleFilter = (asked: Asked, today: Day): PeopleFilter => {
  const page = Number(one(asked, "page"));
  const group = one(asked, "group");
  return {
    on: parseDay(asked, today),
    group: groups.find((each) => each === group) ?? null,
    q: searched(one(asked, "q")),
    page: Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1,
  };
};
