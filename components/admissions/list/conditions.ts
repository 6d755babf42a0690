import { type CaseFilter, listHref, plainFilter } from "@/lib/admissions/list/filter";
import { directed } from "@/lib/primitives/sorting";
import { type AskedCases, conditionsAsked } from "@/lib/text/case-filter";
import type { Words } from "@/lib/text/text";
import type { Condition } from "../../ui/filter";

/** The conditions asked for, each with the address of the list without it. */
export const conditionsOf = (list: AskedCases, words: Words): readonly Condition[] =>
  conditionsAsked(list, words).map(({ label, change }) => ({
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
export const viewText = (filter: CaseFilter, units: AskedCases["units"], words: Words): readonly string[] => [
  ...conditionsAsked({ filter, units }, words).map(({ label }) => label),
  `${words.caseList.filter.order}: ${orderText(filter.order, words)}`,
];

/** The list without any condition, in the same order. */
export const withoutConditions = ({ order }: CaseFilter): string => listHref({ ...plainFilter, order });
