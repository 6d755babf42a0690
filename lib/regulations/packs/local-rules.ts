import type { Day } from "../../primitives/day";
import { type Dated, dated, type Entry } from "../dated";
import { isStricter } from "../rule-metadata";
import type { Rulebook } from "../rulebook";
import type { LoadedValue } from "./loaded-packs";
import { metadataOf, ruleOf, withRule } from "./rule-keys";

/** One value a unit's own text tightens, from a day up to (and without) another. */
export type LocalRule = LoadedValue & Readonly<{ instrument: string; from: Day; until: Day | null }>;

const entryOf = ({ from, value, instrument, clause, confidence }: LocalRule): Entry<unknown> => ({
  from,
  value,
  cites: { instrument, clause },
  confidence,
});

const isHeld = ({ from, until }: LocalRule, on: string): boolean => from <= on && (until === null || on < until);

/** Whether the local value is as strict as what holds without it on the day, or the only one there is. */
export const tightens = (rule: string, value: unknown, held: Entry<unknown> | undefined): boolean =>
  held === undefined || held.value === "unknown" || isStricter(metadataOf(rule), value, held.value);

/** At each day something changes, the strictest of the central value and those of the units from the top down. */
const merged = (rule: string, central: Dated<unknown>, locals: readonly LocalRule[]): Entry<unknown>[] => {
  const turns = [
    ...central.history.map(({ from }) => from),
    ...locals.flatMap(({ from, until }) => [from, until ?? from]),
  ];
  return [...new Set(turns)].sort().flatMap((on) => {
    const stands = locals
      .filter((each) => isHeld(each, on))
      .reduce((so, local) => (tightens(rule, local.value, so) ? entryOf(local) : so), central.entryOn(on as Day));
    return stands ? [{ ...stands, from: on }] : [];
  });
};

/** Only the local values: nothing is known while none of them holds. */
const alone = (rule: string, { title, history }: Dated<unknown>, locals: readonly LocalRule[]): Dated<unknown> => {
  const unset = dated<unknown>(
    title,
    history.map((entry) => ({ ...entry, value: "unknown" })),
  );
  return dated(title, merged(rule, unset, locals));
};

const withLocal = (book: Rulebook, rule: string, locals: readonly LocalRule[]): Rulebook => {
  const central = ruleOf(book, rule);
  if (!central) return book;
  if (metadataOf(rule).internal)
    return { ...book, internal: { ...book.internal, [rule]: alone(rule, central, locals) } };
  return withRule(book, rule, dated(central.title, merged(rule, central, locals)));
};

/** The rules of a unit with its own texts on top: a period becomes an internal day beside the central one, the rest is tightened. */
export const withLocalRules = (book: Rulebook, locals: readonly LocalRule[]): Rulebook =>
  [...new Set(locals.map(({ rule }) => rule))].reduce(
    (so, rule) =>
      withLocal(
        so,
        rule,
        locals.filter((each) => each.rule === rule),
      ),
    book,
  );
