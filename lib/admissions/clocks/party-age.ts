import { type Day, isRealDay } from "../../primitives/day";
import type { AdmissionFacts } from "../case/facts";
import { latestPaper } from "../case/papers";
import { probationEndsOn } from "./probation-end";

/** The day of the first admission decision of a former member. */
export const firstDecisionOn = (facts: Pick<AdmissionFacts, "papers">): Day | null => {
  const stated = latestPaper(facts, "formerMembership")?.details.firstDecisionOn;
  return stated && isRealDay(stated) ? stated : null;
};

/**
 * The day party age counts from, once the member is recognised; of a former member the time outside the Party is taken
 * off. The rule of the day of recognition says which event it is. Source: ĐL 5.4; QĐ 294-QĐ/TW 4.5.1.
 */
export const partyAgeCountsFrom = (facts: AdmissionFacts): Day | null => {
  const recognisedOn = latestPaper(facts, "recognitionDecision")?.datedOn;
  if (!recognisedOn) return null;
  const events = {
    decision: () => firstDecisionOn(facts) ?? latestPaper(facts, "decision")?.datedOn,
    ceremony: () => latestPaper(facts, "ceremonyMinutes")?.datedOn,
    official: () => probationEndsOn(facts),
  };
  return events[facts.rules.partyAgeFrom.on(recognisedOn).value]() ?? null;
};
