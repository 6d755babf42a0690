import type { Refusal } from "../../workflow/refusal";
import { confirmedIn, namesIn, possibleNames } from "./name-check";

export const longestTip = 600;

type Written = Readonly<{ text: string; noNames: string | null }>;

/**
 * Why a text may not be shown to others: it has a name of the register or of the case, or groups of capitalised words that
 * nobody has confirmed to be no names.
 */
export const tipRefusals = ({ text, noNames }: Written, knownNames: readonly string[]): Refusal[] => {
  const known = namesIn(text, knownNames);
  if (known.length > 0) return [{ code: "tip-names-person", facts: { names: known.join(", ") }, field: "text" }];
  const possible = possibleNames(text, confirmedIn(noNames));
  return possible.length > 0
    ? [{ code: "tip-may-name-person", facts: { names: possible.join(", ") }, field: "noNames" }]
    : [];
};
