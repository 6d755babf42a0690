import { type Calendar, estimatedWorkingDay, lastWorkingDayIfLoaded } from "../../calendar/calendar";
import { type Day, dateOf } from "../../primitives/day";
import type { Rulebook } from "../../regulations/rulebook";
import { escalatesOn, nextChaseOn } from "./chasing";

/** Working days for the reply to a request received on a day; null where the rules of that day set no known period. */
export const replyDays = (rules: Rulebook, receivedOn: Day, isAbroad: boolean): number | null => {
  const inForce = rules.verificationReplyDays.knownOn(receivedOn);
  if (!inForce) return null;
  const { inCountry, abroad } = inForce.value;
  return isAbroad ? abroad : inCountry;
};

type Sent = Readonly<{ receivedOn: Day; abroad: boolean }>;

/** When the reply to a request is due, and when its agency is to be reminded. */
export const replyDaysOf = (
  rules: Rulebook,
  calendar: Calendar,
  { receivedOn, abroad }: Sent,
  chasedOn: Day | null,
) => {
  const workingDays = replyDays(rules, receivedOn, abroad);
  const dueOn = workingDays === null ? null : lastWorkingDayIfLoaded(calendar, receivedOn, workingDays);
  const awaited = { receivedOn, abroad, workingDays };
  return {
    receivedOn: dateOf(receivedOn),
    workingDays,
    dueOn: dueOn && dateOf(dueOn),
    chaseOn: dateOf(nextChaseOn(rules, calendar, awaited, chasedOn)),
    escalatesOn: dateOf(escalatesOn(rules, calendar, awaited)),
  };
};

/** About when a reply is due whose day cannot be counted yet; null where the period itself is not known. */
export const estimatedDueOn = (calendar: Calendar, receivedOn: Day, workingDays: number | null): Day | null =>
  workingDays === null ? null : estimatedWorkingDay(calendar, receivedOn, workingDays).day;
