import { hd06, qd294 } from "../../../regulations/cite";
import { judgeByRule } from "../../../regulations/rulebook";
import { decidingRuleDay, isDecidedByCommittee, isDecidedHere } from "../../case/deciding-body";
import type { CaseGuard } from "../../case/facts";
import type { VoteFact } from "../../case/votes";

type Purpose = VoteFact["purpose"];

/** The committee has the power to decide itself. Source: QĐ 294-QĐ/TW 22.1. */
export const isDelegatedFor =
  (purpose: Purpose): CaseGuard =>
  (facts) =>
    isDecidedByCommittee(purpose)(facts) ? undefined : { code: "not-delegated", facts: {}, cites: qd294("22.1") };

/** Another body than the committee itself decides; where the rule does not tell which, a person confirms. */
export const isDecidedByVoteOf =
  (purpose: Purpose): CaseGuard =>
  (facts) =>
    isDecidedByCommittee(purpose)(facts)
      ? { code: "decided-by-committee", facts: {}, cites: qd294("22.1") }
      : judgeByRule(facts, "decidingBody", () => undefined, decidingRuleDay(facts, purpose));

/** What is decided here does not go up. */
export const goesUp =
  (purpose: Purpose): CaseGuard =>
  (facts) =>
    isDecidedHere(purpose)(facts) ? { code: "decided-here", facts: {}, cites: hd06("3.7") } : undefined;

/** Asked only where the superior decides. */
export const whereItGoesUp =
  (purpose: Purpose, guard: CaseGuard): CaseGuard =>
  (facts) =>
    isDecidedHere(purpose)(facts) ? undefined : guard(facts);
