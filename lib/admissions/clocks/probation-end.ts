import { addMonths, type Day } from "../../primitives/day";
import type { AdmissionFacts } from "../case/facts";
import { latestPaper } from "../case/papers";

type Facts = Pick<AdmissionFacts, "papers" | "rules">;

/** The day probation counts from, once the ceremony was held; the rule of the day of the ceremony says which. Source: ĐL 5.1. */
export const probationStartsOn = (facts: Facts): Day | undefined => {
  const ceremonyOn = latestPaper(facts, "ceremonyMinutes")?.datedOn;
  if (!ceremonyOn || facts.rules.probationFrom.on(ceremonyOn).value === "ceremony") return ceremonyOn;
  return latestPaper(facts, "decision")?.datedOn ?? ceremonyOn;
};

/** The day the twelve months end, which is also the official date. Source: ĐL 5.1; QĐ 294-QĐ/TW 4.2.2. */
export const probationEndsOn = (facts: Facts): Day | undefined => {
  const startsOn = probationStartsOn(facts);
  return startsOn && addMonths(startsOn, facts.rules.probationMonths.on(startsOn).value);
};
