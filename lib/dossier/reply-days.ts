import type { Day } from "../primitives/day";
import type { Rulebook } from "../regulations/rulebook";

/** Working days for the reply to a request received on a day; null where no period is known. */
export const replyDays = (rules: Rulebook, receivedOn: Day, isAbroad: boolean): number | null => {
  const inForce = rules.verificationReplyDays.knownOn(receivedOn);
  if (!inForce) return null;
  const { inCountry, abroad } = inForce.value;
  return isAbroad ? abroad : inCountry;
};
