import type { Day } from "../../primitives/day";
import type { Rulebook } from "../../regulations/rulebook";

/** Working days for the reply to a request received on a day; null where the rules of that day set no known period. */
export const replyDays = (rules: Rulebook, receivedOn: Day, isAbroad: boolean): number | null => {
  const inForce = rules.verificationReplyDays.knownOn(receivedOn);
  if (!inForce) return null;
  const { inCountry, abroad } = inForce.value;
  return isAbroad ? abroad : inCountry;
};
