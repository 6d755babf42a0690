import type { Day } from "../primitives/day";
import { verificationReplyDays } from "../regulations/deadlines";

/** Working days for the reply to a request received on a day; null where no period is known. */
export const replyDays = (receivedOn: Day, isAbroad: boolean): number | null => {
  const inForce = verificationReplyDays.knownOn(receivedOn);
  if (!inForce) return null;
  const { inCountry, abroad } = inForce.value;
  return isAbroad ? abroad : inCountry;
};
