import { completedMonths, type Day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";

/** Whether a union beside the members introduces somebody, by the age on the day the introducing begins. */
export const isIntroducedByUnion = (bornOn: Day, on: Day, isOfficer = false): boolean => {
  const limit = builtInRulebook.youthAgeMonths.on(on).value;
  return completedMonths(bornOn, on) <= (isOfficer ? limit.officer : limit.anyone);
};
