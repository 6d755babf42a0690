import { cellLeaders, committeeLeaders, type Role, superiorOfficers } from "../../access/roles";
import { type Day, isRealDay } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { searchText } from "../../primitives/name";
import { firstParam, parsePage, type SearchParams } from "../../primitives/search-params";
import { parseSorting, type Sorting } from "../../primitives/sorting";
import { parseDay } from "../../primitives/typed-day";
import { isStage, openStages, type Stage, stages } from "../case/stages";

export const pageSize = 50;

/** What the list may be sorted by. By the due day it begins with what is nearest. */
export const orders = ["due", "name", "unit", "stage"] as const;
export type Order = (typeof orders)[number];

/** Who may owe the next step, each with the roles that share the work. */
export const holders = {
  cell: cellLeaders,
  committee: committeeLeaders,
  superior: superiorOfficers,
  mentor: ["mentor"],
  applicant: ["applicant"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Holder = keyof typeof holders;
export const holderNames = Object.keys(holders) as readonly Holder[];

/** Probation that ends within this many days ends soon. */
export const endingDays = 60;

/** What the list shows, and in which order; parameters that cannot be read are ignored. */
export type CaseFilter = Readonly<{
  /** Without a stage, cases at any open one. */
  stage: Stage | null;
  /** Also those that have ended. */
  closed: boolean;
  /** Only cases in which something is overdue, whoever owes it. */
  overdue: boolean;
  /** Only cases that were returned and not answered in full. */
  returned: boolean;
  /** Only cases whose probation is over or ends soon, and the cell has not voted. */
  ending: boolean;
  holder: Holder | null;
  unit: string | null;
  /** The name of a unit, or a part of it, where there are too many to choose from. */
  unitName: string;
  admittedFrom: Day | null;
  admittedTo: Day | null;
  q: string;
  order: Sorting<Order>;
  page: number;
}>;

export const parseCaseFilter = (params: SearchParams): CaseFilter => {
  const day = (text: string): Day | null => {
    const read = parseDay(text);
    return isRealDay(read) ? read : null;
  };
  const stage = firstParam(params.stage);
  return {
    stage: isStage(stage) ? stage : null,
    closed: firstParam(params.closed) === "true",
    overdue: firstParam(params.overdue) === "true",
    returned: firstParam(params.returned) === "true",
    ending: firstParam(params.ending) === "true",
    holder: holderNames.find((each) => each === firstParam(params.holder)) ?? null,
    unit: isId(firstParam(params.unit)) ? firstParam(params.unit) : null,
    unitName: searchText(firstParam(params.unitName)),
    admittedFrom: day(firstParam(params.admittedFrom)),
    admittedTo: day(firstParam(params.admittedTo)),
    q: searchText(firstParam(params.q)),
    order: parseSorting(params.order, orders),
    page: parsePage(params.page),
  };
};

/** The list as it opens: what is open, nearest due first. */
export const plainFilter: CaseFilter = parseCaseFilter({});

/** A filter as the query of an address: what is not asked for, the usual order and the first page are left out. */
export const queryOf = ({ order, page, ...asked }: CaseFilter): string => {
  const entries = Object.entries({ ...asked, order: order === "due" ? null : order, page: page > 1 ? page : null });
  return new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, String(value)]] : []))).toString();
};

/** The address of the list under a changed filter, from its first page. */
export const listHref = (filter: CaseFilter, change: Partial<CaseFilter> = {}): string => {
  const query = queryOf({ ...filter, page: 1, ...change });
  return query ? `/admissions?${query}` : "/admissions";
};

/** The filter a kept query asks for, as the page would read it from its address. */
export const filterIn = (query: string): CaseFilter => parseCaseFilter(Object.fromEntries(new URLSearchParams(query)));

/** Whether two show the same cases in the same order. */
export const isSameView = (one: CaseFilter, other: CaseFilter): boolean =>
  queryOf({ ...one, page: 1 }) === queryOf({ ...other, page: 1 });

/** The stages a list shows. */
export const stagesShown = ({ stage, closed }: CaseFilter): readonly Stage[] => {
  if (stage) return [stage];
  return closed ? stages : openStages;
};
