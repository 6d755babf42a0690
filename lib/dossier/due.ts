import { type Calendar, lastWorkingDayIfLoaded } from "../calendar/calendar";
import type { Day } from "../primitives/day";
import type { Rulebook } from "../regulations/rulebook";

type Ground = Readonly<{ rules: Rulebook; calendar: Calendar }>;

/** The last working day for the reply to a request; null while the calendar does not reach it, or where no period is known. */
export const replyDueOn = ({ rules, calendar }: Ground, receivedOn: Day, isAbroad: boolean): Day | null => {
  const inForce = rules.verificationReplyDays.knownOn(receivedOn);
  if (!inForce) return null;
  const { inCountry, abroad } = inForce.value;
  return lastWorkingDayIfLoaded(calendar, receivedOn, isAbroad ? abroad : inCountry);
};
