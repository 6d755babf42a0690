import { searchKey } from "../primitives/name";
import { type Searched, wordFit, wordsOf } from "../primitives/searched-words";

/** Above this the database counts no further. */
export const mostCounted = 5000;

/** Something that is found by a text of the program: a screen, a step, a rule, a provision. */
export type Named = Readonly<{ label: string; hint: string; href: string }>;
export type NamedFound = Readonly<{ rows: readonly Named[]; total: number; isNear: boolean }>;

const fitOf = (label: string, { words, key }: Searched): number | null => {
  const labelKey = searchKey(label);
  if (labelKey === key) return 0;
  const own = wordsOf(labelKey);
  const fits = words.map((typed) => {
    const each = own.map((word) => wordFit(word, typed));
    return (["whole", "begun", "near"] as const).findIndex((fit) => each.includes(fit));
  });
  return fits.includes(-1) ? null : Math.max(...fits) + 1;
};

const nearFit = 3;

/** Those that have every word searched for, the best first; where there is none, those with a word one letter away. */
export const findNamed = (searched: Searched, all: readonly Named[], most: number): NamedFound => {
  const found = all.flatMap((named) => {
    const fit = fitOf(named.label, searched);
    return fit === null ? [] : [{ named, fit }];
  });
  const isNear = found.every(({ fit }) => fit === nearFit);
  const rows = found.filter(({ fit }) => isNear || fit < nearFit).sort((one, other) => one.fit - other.fit);
  return { rows: rows.slice(0, most).map(({ named }) => named), total: rows.length, isNear: isNear && rows.length > 0 };
};
