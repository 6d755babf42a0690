import type { CaseFilter } from "../admissions/list/filter";
import { formatDay } from "../primitives/day";
import type { Words } from "./text";

export type AskedCases = Readonly<{
  filter: CaseFilter;
  units: readonly Readonly<{ id: string; shortName: string }>[];
}>;

/** What a filter of the list of cases asks for in words, each with what leaves it out; the order is none of it. */
export const conditionsAsked = ({ filter, units }: AskedCases, { caseList, steps }: Words) => {
  const { filter: labels } = caseList;
  const named = (label: string, value: string): string => `${label}: ${value}`;
  const unit = units.find(({ id }) => id === filter.unit)?.shortName;
  const all: readonly (readonly [label: string | null | false, change: Partial<CaseFilter>])[] = [
    [filter.q && named(labels.q, filter.q), { q: "" }],
    [filter.stage && named(labels.stage, steps.stages[filter.stage]), { stage: null }],
    [filter.overdue && labels.overdue, { overdue: false }],
    [filter.holder && named(labels.holder, caseList.holders[filter.holder]), { holder: null }],
    [filter.returned && labels.returned, { returned: false }],
    [filter.ending && labels.ending, { ending: false }],
    [filter.unit && named(labels.unit, unit ?? "?"), { unit: null }],
    [filter.unitName && named(labels.unit, filter.unitName), { unitName: "" }],
    [filter.admittedFrom && named(labels.admittedFrom, formatDay(filter.admittedFrom)), { admittedFrom: null }],
    [filter.admittedTo && named(labels.admittedTo, formatDay(filter.admittedTo)), { admittedTo: null }],
    [filter.closed && !filter.stage && labels.closed, { closed: false }],
  ];
  return all.flatMap(([label, change]) => (label ? [{ label, change }] : []));
};
