import { qd294 } from "../../../regulations/cite";
import type { CaseGuard } from "../../case/facts";
import { latestPaper } from "../../case/papers";
import { probationEndsOn, probationStartsOn } from "../../clocks/probation-end";

export const isNotPaused: CaseGuard = ({ pausedSince }) =>
  pausedSince ? { code: "paused", facts: { since: pausedSince } } : undefined;

export const isPaused: CaseGuard = ({ pausedSince }) => (pausedSince ? undefined : { code: "not-paused", facts: {} });

/** What is done again after an annulment is not dated before it. */
export const isAfterAnnulment: CaseGuard = (facts) => {
  const annulled = latestPaper(facts, "annulment");
  if (!annulled || facts.on >= annulled.datedOn) return undefined;
  return { code: "before-the-annulment", facts: { since: annulled.datedOn }, cites: qd294("4.4"), field: "occurredOn" };
};

export const hasStepToAnnul: CaseGuard = ({ lastStep }) =>
  lastStep ? undefined : { code: "nothing-to-annul", facts: {} };

/** The months of probation are over. */
export const isProbationServed: CaseGuard = (facts) => {
  const endsOn = probationEndsOn(facts);
  if (endsOn && facts.on >= endsOn) return undefined;
  const rule = facts.rules.probationMonths.knownOn(probationStartsOn(facts) ?? facts.on);
  const said = { months: rule?.value ?? null, endsOn: endsOn ?? null };
  return { code: "probation-not-served", facts: said, cites: rule?.cites, field: "occurredOn", until: endsOn };
};
