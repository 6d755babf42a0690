import type { Day } from "../primitives/day";
import type { Dated, Entry } from "./dated";
import { isCharter } from "./instruments";
import type { RulePack } from "./packs/packs";
import { metadataOf, ruleKeysOf, ruleOf } from "./packs/rule-keys";
import { datedRulesOf, type Rulebook } from "./rulebook";

type Source = Pick<Entry<unknown>, "from" | "since" | "cites">;

/** The first day on which a value is provisional, if it is in force so long: an awaited text has begun that did not give it. */
export const provisionalFrom = ({ from, since = from, cites }: Source, packs: readonly RulePack[]): Day | undefined => {
  if (isCharter(cites)) return undefined;
  return packs.find((pack) => pack.awaited && since < pack.from)?.from as Day | undefined;
};

/**
 * Whether a value is provisional on a day. It is a property of the value and not of the day: a text that is supplied in
 * part settles what it gives and nothing else. The Charter's own provisions never are, whatever instruments follow.
 */
export const isProvisional = (entry: Source, on: Day, packs: readonly RulePack[]): boolean => {
  const since = provisionalFrom(entry, packs);
  return since !== undefined && since <= on;
};

/** The awaited texts that have begun by a day, whether some of their values were entered or none. */
export const awaitedPacksOn = ({ packs }: Rulebook, on: Day): readonly RulePack[] =>
  packs.filter(({ awaited, from }) => awaited && from <= on);

/** Whether any rule that a pack may set has a provisional value on a day. */
export const hasProvisionalOn = (rulebook: Rulebook, on: Day): boolean =>
  ruleKeysOf(rulebook)
    .filter((key) => metadataOf(key).entered === undefined)
    .flatMap((key) => ruleOf(rulebook, key) ?? [])
    .some((rule) => {
      const entry = rule.entryOn(on);
      return entry !== undefined && isProvisional(entry, on, rulebook.packs);
    });

/** A rulebook whose readings are noted, and whether one of the values read so far is provisional. */
type Noting = Readonly<{ rules: Rulebook; hasReadProvisional: () => boolean }>;

/** The rulebook for one act: what the act rests on is known once it is judged. */
export const notingReadings = (rulebook: Rulebook): Noting => {
  let provisional = false;
  const noted = (rule: Dated<unknown>): Dated<unknown> => {
    const note = (on: Day): void => {
      const entry = rule.entryOn(on);
      provisional ||= entry !== undefined && isProvisional(entry, on, rulebook.packs);
    };
    const reading =
      <Result>(read: (on: Day) => Result) =>
      (on: Day): Result => {
        note(on);
        return read(on);
      };
    return { ...rule, on: reading(rule.on), knownOn: reading(rule.knownOn), entryOn: reading(rule.entryOn) };
  };
  const all = Object.entries<Dated<unknown>>(datedRulesOf(rulebook)).map(([id, rule]) => [id, noted(rule)]);
  return {
    rules: { ...rulebook, ...Object.fromEntries(all) },
    hasReadProvisional: () => provisional,
  };
};
