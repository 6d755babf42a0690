import { type CaseFilter, listHref, plainFilter } from "@/lib/admissions/list/filter";
import { formatDay } from "@/lib/primitives/day";
import { directed } from "@/lib/primitives/sorting";
import type { Words } from "@/lib/text/text";
import type { Condition } from "../../ui/filter";

type Asked = Readonly<{ filter: CaseFilter; units: readonly Readonly<{ id: string; shortName: string }>[] }>;

/** What a filter asks for in words, each with what leaves it out; the order is none of it. */
const asked = ({ filter, units }: Asked, { caseList, steps }: Words) => {
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

/** The conditions asked for, each with the address of the list without it. */
export const conditionsOf = (list: Asked, words: Words): readonly Condition[] =>
  asked(list, words).map(({ label, change }) => ({
    label,
    href: listHref(list.filter, change),
    remove: words.caseList.filter.remove(label),
  }));

/** An order in words. */
export const orderText = (order: CaseFilter["order"], { caseList }: Words): string => {
  const [by, isReversed] = directed(order);
  return caseList.orders[by][isReversed ? 1 : 0];
};

/** What is to be kept, in words: the conditions and the order. */
export const viewText = (filter: CaseFilter, units: Asked["units"], words: Words): readonly string[] => [
  ...asked({ filter, units }, words).map(({ label }) => label),
  `${words.caseList.filter.order}: ${orderText(filter.order, words)}`,
];

/** The list without any condition, in the same order. */
export const withoutConditions = ({ order }: CaseFilter): string => listHref({ ...plainFilter, order });
