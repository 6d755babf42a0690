import { builtInRulebook, type Rulebook } from "../rulebook";
import { withPacks } from "./entered-packs";
import { type LocalRule, withLocalRules } from "./local-rules";
import type { EnteredPack } from "./packs";

/** What administrators have entered and what applies now: packs that are switched on, and local rules with the path of their unit. */
export type EnteredRules = Readonly<{
  packs: readonly EnteredPack[];
  localRules: readonly (LocalRule & Readonly<{ path: string }>)[];
}>;

/** The rulebook of a unit or a case: the built-in rules, the packs, and the local rules of the unit and the units above it. */
export const rulebookAt = ({ packs, localRules }: EnteredRules, path: string): Rulebook => {
  const ofUnit = localRules.filter((each) => path.startsWith(each.path));
  return withLocalRules(withPacks(builtInRulebook, packs), ofUnit);
};

export const withoutPack = (entered: EnteredRules, id: string): EnteredRules => ({
  ...entered,
  packs: entered.packs.filter((pack) => pack.id !== id),
});

/** The entered rules with a pack added, in the place of the pack of the same name. */
export const withPack = (entered: EnteredRules, pack: EnteredPack): EnteredRules => ({
  ...entered,
  packs: [...withoutPack(entered, pack.id).packs, pack],
});
