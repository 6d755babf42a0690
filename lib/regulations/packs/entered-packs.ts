import type { Day } from "../../primitives/day";
import { type Confidence, dated, type Entry } from "../dated";
import type { Rulebook } from "../rulebook";
import type { RulePack } from "./packs";
import { ruleOf, withRule } from "./rule-keys";

/** One value of a pack as an administrator entered it; the value may be "unknown". */
export type EnteredValue = Readonly<{ rule: string; value: unknown; clause: string; confidence: Confidence }>;

/** A pack entered by an administrator: its instrument, its day in force, and the rules it changes. All other rules stay. */
export type EnteredPack = Readonly<{
  id: string;
  instrument: string;
  from: Day;
  values: readonly EnteredValue[];
  /** The values also replace those of later instruments: for judging a closed case as if the pack had applied ever since. */
  inHindsight?: true;
}>;

/**
 * A pack's value applies from the pack's day until the next instrument that gives the rule another value.
 * Entered packs may be older than the code: a rule that this version no longer knows is ignored.
 */
const withValue = (
  rulebook: Rulebook,
  { instrument, from, inHindsight }: EnteredPack,
  { rule, value, clause, confidence }: EnteredValue,
): Rulebook => {
  const current = ruleOf(rulebook, rule);
  if (!current) return rulebook;
  const before = current.history.filter((entry) => entry.from < from);
  const after = inHindsight ? [] : current.history.filter((entry) => entry.from > from);
  const entry: Entry<unknown> = { from, value, cites: { instrument, clause }, confidence };
  return withRule(rulebook, rule, dated(current.title, [...before, entry, ...after]));
};

const byDay = (a: Pick<RulePack, "from">, b: Pick<RulePack, "from">): number => (a.from < b.from ? -1 : 1);

const withPack = (rulebook: Rulebook, pack: EnteredPack): Rulebook => {
  const { id, instrument, from } = pack;
  const otherPacks = rulebook.packs.filter((each) => each.id !== id);
  const replaced = rulebook.packs.find((each) => each.id === id);
  const awaited = replaced?.awaited && { awaited: true as const };
  const packs = [...otherPacks, { id, instrument, from, enabled: true, ...awaited }].sort(byDay);
  return pack.values.reduce<Rulebook>((result, value) => withValue(result, pack, value), { ...rulebook, packs });
};

/** The rulebook with the entered packs applied by their days, whatever the order they are listed in. */
export const withPacks = (rulebook: Rulebook, packs: readonly EnteredPack[]): Rulebook =>
  [...packs].sort(byDay).reduce(withPack, rulebook);
