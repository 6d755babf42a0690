import { addMonths, type Day } from "../../primitives/day";
import { type AdmissionFacts, latestPaper } from "../case/facts";
import type { CaseGuard } from "../procedure/guards/person";

/** The day the twelve months end, which is also the official date. Source: ĐL 5.1; QĐ 294-QĐ/TW 4.2.2. */
export const probationEndsOn = (facts: Pick<AdmissionFacts, "papers" | "rules">): Day | undefined => {
  const ceremonyOn = latestPaper(facts, "ceremonyMinutes")?.datedOn;
  return ceremonyOn && addMonths(ceremonyOn, facts.rules.probationMonths.on(ceremonyOn).value);
};

export const isProbationServed: CaseGuard = (facts) => {
  const endsOn = probationEndsOn(facts);
  const cites = facts.rules.probationMonths.knownOn(facts.on)?.cites;
  return endsOn && facts.on >= endsOn
    ? undefined
    : { code: "probation-not-served", facts: { endsOn: endsOn ?? null }, cites, field: "occurredOn", until: endsOn };
};
