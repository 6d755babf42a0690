import { type CaseGuard, type FactsOnAnyDay, isBeingRemoved } from "../case/facts";
import { isAfterAnnulment, isNotPaused } from "./guards/course";

/** A state of the case that stops many steps. While it holds, they are not proposed, or the guard refuses them. */
export type StopCondition = Readonly<{
  isStopped?: (facts: FactsOnAnyDay) => boolean;
  guard?: CaseGuard;
}>;

/** A paused case waits: nothing is proposed and nothing may be taken. */
export const paused: StopCondition = {
  isStopped: ({ pausedSince }) => pausedSince !== undefined,
  guard: isNotPaused,
};

/** What is done again after an annulment is not dated before it. */
export const annulled: StopCondition = { guard: isAfterAnnulment };

/** Once the cell has voted to remove the probationary member, recognition is no longer proposed, unless the committee rejects it. */
export const removing: StopCondition = { isStopped: isBeingRemoved };
