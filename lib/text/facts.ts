import { formatDay, isRealDay } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";

/** What a sentence is filled with. */
export type Facts = Refusal["facts"];

/** A fact that is a day, as readers write days; any other fact as it is. */
export const dayWritten = (fact: Facts[string] | undefined): string =>
  typeof fact === "string" && isRealDay(fact) ? formatDay(fact) : String(fact ?? "");
