import { addMonths, type Day, later } from "../primitives/day";
import { firstDayOfRules } from "../regulations/packs/packs";
import { builtInRulebook } from "../regulations/rulebook";

/** The end of a probation by the rule of its first day, or by the first rule known. */
export const probationEnd = (begun: Day): Day =>
  addMonths(begun, builtInRulebook.probationMonths.on(later(begun, firstDayOfRules)).value);
