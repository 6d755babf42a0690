import type { Day } from "../../primitives/day";
import { type Confidence, dated, type Entry } from "../dated";
import type { Rulebook } from "../rulebook";
import type { Pack } from "./packs";
import { ruleOf, withRule } from "./rule-keys";

/** One value of a pack as an administrator entered it; "unknown" is a value too. */
export type LoadedValue = Readonly<{ rule: string; value: unknown; clause: string; confidence: Confidence }>;

/** A pack entered by an administrator: an instrument, its day in force, and the rules it gives. The rest stays as before. */
export type LoadedPack = Readonly<{
  id: string;
  instrument: string;
  from: Day;
  values: readonly LoadedValue[];
  /** Later texts give way as well, where a case that is over is judged as if the pack had held ever since. */
  inHindsight?: true;
}>;

/**
 * From its day on a pack's value stands in the place of the one before, up to the next text that gives the rule another.
 * What was entered outlives the code: a rule it no longer knows is passed over.
 */
const entered = (book: Rulebook, { instrument, from, inHindsight }: LoadedPack, given: LoadedValue): Rulebook => {
  const { rule, value, clause, confidence } = given;
  const known = ruleOf(book, rule);
  if (!known) return book;
  const before = known.history.filter((entry) => entry.from < from);
  const after = inHindsight ? [] : known.history.filter((entry) => entry.from > from);
  const entry: Entry<unknown> = { from, value, cites: { instrument, clause }, confidence };
  return withRule(book, rule, dated(known.title, [...before, entry, ...after]));
};

const byDay = (a: Pick<Pack, "from">, b: Pick<Pack, "from">): number => (a.from < b.from ? -1 : 1);

const withPack = (book: Rulebook, pack: LoadedPack): Rulebook => {
  const { id, instrument, from } = pack;
  const others = book.packs.filter((each) => each.id !== id);
  const packs = [...others, { id, instrument, from, enabled: true }].sort(byDay);
  const known: Rulebook = { ...book, packs };
  return pack.values.reduce((so, value) => entered(so, pack, value), known);
};

/** The rules with the packs on top, each from its day on; no rule changes before the day of the pack that gives it. */
export const withPacks = (book: Rulebook, loaded: readonly LoadedPack[]): Rulebook =>
  [...loaded].sort(byDay).reduce(withPack, book);
