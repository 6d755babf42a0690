import type { Day } from "../../primitives/day";

/** A time of helping somebody; `to` is the first day it no longer holds. */
export type Helped = Readonly<{ id: string; personId: string; personName: string; from: Day; to: Day | null }>;

/**
 * Whose work is handed over by who writes: a mentor hands over the own, and the cell that of the mentor who was followed last, or
 * of the present one before anybody follows.
 */
export const handedOver = (helped: readonly Helped[], writer: Readonly<{ personId: string; isMentor: boolean }>) => {
  const present = helped.findLast(({ to }) => to === null);
  if (writer.isMentor) return present?.personId === writer.personId ? present : undefined;
  const before = helped.findLast(({ to, personId }) => to !== null && personId !== present?.personId);
  return before ?? present;
};
