import { charter, hd06 } from "../../../regulations/cite";
import type { Provision } from "../../../regulations/instruments";
import { latestPaperOn, latestVote, type VoteFact } from "../../case/facts";
import type { CaseGuard } from "./person";

/** The body voted, the vote was carried, and the act that rests on it is not dated before the meeting. */
const carriedBy =
  (purpose: VoteFact["purpose"], body: "cell" | "committee", code: string, cites: Provision): CaseGuard =>
  (facts) => {
    const last = latestVote(facts, purpose, body);
    if (!last) return { code: `no-${code}`, facts: {}, cites };
    if (!last.carried) return { code: `${code}-not-carried`, facts: { yes: last.yes, base: last.base }, cites };
    const { on } = facts;
    return on < last.heldOn
      ? { code: "before-the-vote", facts: { since: last.heldOn, day: on }, cites, field: "occurredOn" }
      : undefined;
  };

export const isCarriedByCell = carriedBy("admission", "cell", "cell-vote", charter("4.3"));
export const isCarriedByCommittee = carriedBy("admission", "committee", "committee-vote", hd06("3.6c"));
export const isRecognisedByCell = carriedBy("recognition", "cell", "cell-vote", charter("5.3"));
export const isRecognisedByCommittee = carriedBy("recognition", "committee", "committee-vote", hd06("4.5"));

export const isRemovalCarriedByCell = carriedBy("removal", "cell", "cell-vote", charter("5.2"));
export const isRemovalCarriedByCommittee = carriedBy("removal", "committee", "committee-vote", hd06("4.6"));

/** Once the dossier has gone up, only the competent committee closes the case. */
export const isNotSubmitted: CaseGuard = (facts) => {
  const submission = latestPaperOn(facts, "submission", facts.on);
  if (!submission) return undefined;
  return { code: "already-submitted", facts: { since: submission.datedOn }, cites: hd06("3.7") };
};
