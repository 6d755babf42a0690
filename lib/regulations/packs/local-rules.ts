import type { Day } from "../../primitives/day";
import { type Dated, dated, type Entry } from "../dated";
import { isStricter } from "../rule-metadata";
import type { Rulebook } from "../rulebook";
import type { EnteredValue } from "./packs";
import { metadataOf, ruleOf, withRule } from "./rule-keys";

/** A local rule (quy định riêng): a stricter value a unit sets for itself, from a day up to, and without, another day. */
export type LocalRule = EnteredValue & Readonly<{ instrument: string; from: Day; until: Day | null }>;

const entryOf = ({ from, value, instrument, clause, confidence }: LocalRule): Entry<unknown> => ({
  from,
  value,
  cites: { instrument, clause },
  confidence,
});

const isInForce = ({ from, until }: LocalRule, on: string): boolean => from <= on && (until === null || on < until);

/** Whether a local value is at least as strict as the value in force. It always is where no value is in force, or it is unknown. */
export const tightens = (rule: string, value: unknown, inForce: Entry<unknown> | undefined): boolean =>
  inForce === undefined || inForce.value === "unknown" || isStricter(metadataOf(rule), value, inForce.value);

/** The history of a rule in which, on every day, the strictest of the central value and the local values applies. */
const strictestHistory = (
  rule: string,
  central: Dated<unknown>,
  localRules: readonly LocalRule[],
): Entry<unknown>[] => {
  const changeDays = [
    ...central.history.map(({ from }) => from),
    ...localRules.flatMap(({ from, until }) => [from, until ?? from]),
  ];
  return [...new Set(changeDays)].sort().flatMap((on) => {
    const strictest = localRules
      .filter((each) => isInForce(each, on))
      .reduce(
        (entry, local) => (tightens(rule, local.value, entry) ? entryOf(local) : entry),
        central.entryOn(on as Day),
      );
    return strictest ? [{ ...strictest, from: on, since: strictest.since ?? strictest.from }] : [];
  });
};

/** The local values by themselves: the value is unknown on days without a local rule. */
const localPeriod = (
  rule: string,
  { title, history }: Dated<unknown>,
  localRules: readonly LocalRule[],
): Dated<unknown> => {
  const unknown = dated<unknown>(
    title,
    history.map((entry) => ({ ...entry, value: "unknown" })),
  );
  return dated(title, strictestHistory(rule, unknown, localRules));
};

const withLocalRulesOf = (rulebook: Rulebook, rule: string, localRules: readonly LocalRule[]): Rulebook => {
  const central = ruleOf(rulebook, rule);
  if (!central) return rulebook;
  if (metadataOf(rule).givesLocalDeadline) {
    const localPeriods = { ...rulebook.localPeriods, [rule]: localPeriod(rule, central, localRules) };
    return { ...rulebook, localPeriods };
  }
  return withRule(rulebook, rule, dated(central.title, strictestHistory(rule, central, localRules)));
};

/**
 * The rulebook of a unit with its local rules and those of the units above it. A local period stands beside the central
 * one and gives a local deadline; every other local value takes the place of the central value it tightens.
 */
export const withLocalRules = (rulebook: Rulebook, localRules: readonly LocalRule[]): Rulebook =>
  [...new Set(localRules.map(({ rule }) => rule))].reduce((result, rule) => {
    const ofRule = localRules.filter((each) => each.rule === rule);
    return withLocalRulesOf(result, rule, ofRule);
  }, rulebook);
