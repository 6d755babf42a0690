import { ownRulebook, type Rulebook } from "../rulebook";
import { type LoadedPack, withPacks } from "./loaded-packs";
import { type LocalRule, withLocalRules } from "./local-rules";

/** What stands on top of the rules in the code: packs that are on, and local texts with the path of their unit. */
export type PacksInForce = Readonly<{
  packs: readonly LoadedPack[];
  locals: readonly (LocalRule & Readonly<{ path: string }>)[];
}>;

/** The rules of the unit, or of the case, with a path. */
export const rulebookUnder = ({ packs, locals }: PacksInForce, path: string): Rulebook => {
  const own = locals.filter((each) => path.startsWith(each.path));
  return withLocalRules(withPacks(ownRulebook, packs), own);
};

/** The law with a pack in it, or without the one of its name. */
export const withDraft = (law: PacksInForce, draft: LoadedPack): PacksInForce => ({
  ...without(law, draft.id),
  packs: [...without(law, draft.id).packs, draft],
});

export const without = (law: PacksInForce, id: string): PacksInForce => ({
  ...law,
  packs: law.packs.filter((pack) => pack.id !== id),
});
