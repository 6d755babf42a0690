import { searchKey } from "../primitives/name";
import { type Searched, wordFits, wordsOf } from "../primitives/searched-words";

/** Above this the database counts no further. */
export const mostCounted = 5000;

/** Something that is found by a text of the program: a screen, a step, a rule, a provision. */
export type Named = Readonly<{ label: string; hint: string; href: string }>;
export type NamedFound = Readonly<{ rows: readonly Named[]; total: number; isNear: boolean }>;

const fits = ["whole", "begun", "near"] as const;

/** Those that have every word searched for, the best first. */
const having = (searched: Searched, all: readonly Named[], isNear: boolean): Named[] => {
  const fitsOf = searched.words.map((typed) => wordFits(typed, isNear));
  const fitOf = (label: string): number | null => {
    const key = searchKey(label);
    if (key === searched.key) return -1;
    const words = wordsOf(key);
    const best = fitsOf.map((fitting) => {
      const own = words.map(fitting);
      return fits.findIndex((fit) => own.includes(fit));
    });
    return best.includes(-1) ? null : Math.max(...best);
  };
  return all
    .flatMap((named) => {
      const fit = fitOf(named.label);
      return fit === null ? [] : [{ named, fit }];
    })
    .sort((one, other) => one.fit - other.fit)
    .map(({ named }) => named);
};

/** Those that have every word searched for; where there is none, those with a word one letter away. */
export const findNamed = (searched: Searched, all: readonly Named[], most: number): NamedFound => {
  const exact = having(searched, all, false);
  const found = exact.length > 0 ? exact : having(searched, all, true);
  return { rows: found.slice(0, most), total: found.length, isNear: exact.length === 0 && found.length > 0 };
};
