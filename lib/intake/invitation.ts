import { addDays, type Day, daysBetween } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";

/** Most people an invitation takes in, and for how long it is open. Levels of this program: no text sets them. */
export const mostInvited = 50;
export const mostDaysOpen = 60;

/** What the form proposes. */
export const usualInvited = 20;
export const usualLastDay = (on: Day): Day => addDays(on, 30);

export type Invited = Readonly<{ from: Day; lastDay: Day; endedAt: Date | null }>;

/** Whether the link takes anybody in on a day: from its first day to its last, unless it was switched off before. */
export const isOpen = ({ from, lastDay, endedAt }: Invited, on: Day): boolean =>
  endedAt === null && from <= on && on <= lastDay;

/** Why the period of an invitation is refused. It begins today: a day ahead would leave the link dead at first. */
export const periodRefusals = (lastDay: Day, on: Day): Refusal[] => {
  const days = daysBetween(on, lastDay);
  if (days >= 0 && days <= mostDaysOpen) return [];
  return [
    { code: "invitation-period", facts: { most: mostDaysOpen, last: addDays(on, mostDaysOpen) }, field: "lastDay" },
  ];
};
