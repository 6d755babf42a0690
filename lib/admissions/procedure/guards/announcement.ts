import type { Day } from "../../../primitives/day";
import type { AdmissionFacts } from "../../case/facts";
import { latestPaper } from "../../case/papers";

/**
 * Whether a recognition decided on a day is announced in the cell, from where the new official member counts. Where the
 * text of that day is not known nothing is announced, and the decision itself counts. Source: `announcedAt`.
 */
export const isToBeAnnounced = ({ rules }: AdmissionFacts, decidedOn: Day): boolean =>
  rules.announcedAt.knownOn(decidedOn) !== undefined;

/** Whether the recognition on file waits for no announcement: the member counts since the decision itself. */
export const needsNoAnnouncement = (facts: AdmissionFacts): boolean => {
  const decision = latestPaper(facts, "recognitionDecision");
  return facts.countsSinceRecognition || (decision !== undefined && !isToBeAnnounced(facts, decision.datedOn));
};
