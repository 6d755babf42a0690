import { dated, type Entry } from "../dated";
import { citationOf } from "../instruments";
import type { Rulebook } from "../rulebook";
import type { EnteredPack, EnteredValue, RulePack } from "./packs";
import { ruleOf, withRule } from "./rule-keys";

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
  const entry: Entry<unknown> = { from, value, cites: citationOf(instrument, clause), confidence };
  return withRule(rulebook, rule, dated(current.title, [...before, entry, ...after]));
};

const byDay = (a: Pick<RulePack, "from">, b: Pick<RulePack, "from">): number => (a.from < b.from ? -1 : 1);

const withPack = (rulebook: Rulebook, pack: EnteredPack): Rulebook => {
  const { id, instrument, from } = pack;
  const otherPacks = rulebook.packs.filter((each) => each.id !== id);
  const replaced = rulebook.packs.find((each) => each.id === id);
  const awaited = replaced?.awaited && { awaited: true as const };
  const packs = [...otherPacks, { id, instrument, from, enabled: true, ...awaited }].sort(byDay);
  const drafts = rulebook.drafts.filter((draft) => draft.id !== id);
  return pack.values.reduce<Rulebook>((result, value) => withValue(result, pack, value), {
    ...rulebook,
    packs,
    drafts,
  });
};

/** The rulebook with the entered packs applied by their days, whatever the order they are listed in. */
export const withPacks = (rulebook: Rulebook, packs: readonly EnteredPack[]): Rulebook =>
  [...packs].sort(byDay).reduce(withPack, rulebook);
