import { addMonths, type Day } from "../../primitives/day";
import type { AdmissionFacts } from "../case/facts";
import { latestPaper } from "../case/papers";

/** The day the twelve months end, which is also the official date. Source: ĐL 5.1; QĐ 294-QĐ/TW 4.2.2. */
export const probationEndsOn = (facts: Pick<AdmissionFacts, "papers" | "rules">): Day | undefined => {
  const ceremonyOn = latestPaper(facts, "ceremonyMinutes")?.datedOn;
  return ceremonyOn && addMonths(ceremonyOn, facts.rules.probationMonths.on(ceremonyOn).value);
};
