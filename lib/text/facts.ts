import { formatDay, isRealDay } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";

/** What a refusal's sentence is made from: names, numbers and days, by key. */
export type Facts = Refusal["facts"];

/** A fact as it stands in a sentence: a day as day/month/year, anything else as it is. */
export const formatFact = (fact: Facts[string] | undefined): string =>
  typeof fact === "string" && isRealDay(fact) ? formatDay(fact) : String(fact ?? "");

/** An age in completed months as years and months. */
export const yearsAndMonths = (months: number): readonly [years: number, months: number] => [
  Math.floor(months / 12),
  months % 12,
];

/** A list of keys, "mother,child,child", in words: each once, with how often where it is more than once. */
export const formatList = (list: Facts[string], nameOf: (key: string) => string): string => {
  const keys = String(list ?? "").split(",");
  return [...new Set(keys)]
    .map((key) => {
      const times = keys.filter((each) => each === key).length;
      return `${nameOf(key)}${times > 1 ? ` (${times})` : ""}`;
    })
    .join(", ");
};
