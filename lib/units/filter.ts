import { type Day, isRealDay } from "../primitives/day";
import { searchText } from "../primitives/name";
import { firstParam, parsePage, type SearchParams } from "../primitives/search-params";
import { parseSorting, type Sorting } from "../primitives/sorting";
import { parseDay } from "../primitives/typed-day";

export const pageSize = 50;

/** The groups in which a unit counts its people; each person is in one. */
export const peopleGroups = ["official", "probationary", "other"] as const;
export type PeopleGroup = (typeof peopleGroups)[number];

/** What the people may be sorted by. */
export const peopleOrders = ["name", "born", "unit"] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

/** The filter of a unit's page and its order; parameters that are not understood are ignored. */
export type PeopleFilter = Readonly<{
  on: Day;
  group: PeopleGroup | null;
  q: string;
  order: Sorting<PeopleOrder>;
  page: number;
}>;

/** The day in `?on=`, as the box offers it or as an address has it; today when there is none. */
export const parseDayParam = (params: SearchParams, today: Day): Day => {
  const on = parseDay(firstParam(params.on));
  return isRealDay(on) ? on : today;
};

export const parsePeopleFilter = (params: SearchParams, today: Day): PeopleFilter => {
  const group = firstParam(params.group);
  return {
    on: parseDayParam(params, today),
    group: peopleGroups.find((each) => each === group) ?? null,
    q: searchText(firstParam(params.q)),
    order: parseSorting(params.order, peopleOrders),
    page: parsePage(params.page),
  };
};
