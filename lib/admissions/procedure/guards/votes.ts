import { charter, hd06 } from "../../../regulations/cite";
import type { Provision } from "../../../regulations/instruments";
import { judgeByRule } from "../../../regulations/rulebook";
import { isDecidedHere } from "../../case/deciding-body";
import type { AdmissionFacts, CaseGuard } from "../../case/facts";
import { latestPaper, latestPaperOn } from "../../case/papers";
import { latestVote, type VoteFact } from "../../case/votes";
import { has } from "./papers";

/** The body voted, the vote was carried, and the act that rests on it is not dated before the meeting. */
const carriedBy =
  (purpose: VoteFact["purpose"], body: "cell" | "committee", code: string, cites: Provision): CaseGuard =>
  (facts) => {
    const last = latestVote(facts, purpose, body);
    if (!last) return { code: `no-${code}`, facts: {}, cites };
    const { on } = facts;
    const { yes, base, heldOn, needed = null } = last;
    if (!last.carried) return { code: `${code}-not-carried`, facts: { yes, base, needed }, cites };
    return on < heldOn
      ? { code: "before-the-vote", facts: { since: heldOn, day: on }, cites, field: "occurredOn" }
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

/** The last vote of the cell or the committee on admission, when it did not reach the share. */
const failedVote = (facts: AdmissionFacts): VoteFact | undefined => {
  const cell = latestVote(facts, "admission", "cell");
  const last = cell?.carried ? latestVote(facts, "admission", "committee") : cell;
  return last?.carried ? undefined : last;
};

const isReported = (facts: AdmissionFacts): boolean => {
  const last = failedVote(facts);
  const report = latestPaper(facts, "failedVoteReport");
  return last !== undefined && report !== undefined && report.datedOn >= last.heldOn;
};

export const hasNothingToReport = (facts: AdmissionFacts): boolean => !failedVote(facts) || isReported(facts);

export const hasFailedVote: CaseGuard = (facts) => {
  const last = failedVote(facts);
  const cites = hd06("5.1");
  if (!last) return { code: "no-failed-vote", facts: {}, cites };
  const { on } = facts;
  return on < last.heldOn
    ? { code: "before-the-vote", facts: { since: last.heldOn, day: on }, cites, field: "occurredOn" }
    : undefined;
};

/** The body that decides has the dossier, or the full counts of a vote that failed. */
export const isBeforeTheDecider: CaseGuard = (facts) => {
  if (isReported(facts) && latestPaperOn(facts, "failedVoteReport", facts.on)) return undefined;
  return isDecidedHere("admission")(facts) ? isCarriedByCell(facts) : has("submission")(facts);
};

/** Official members are counted only where the electorate was asked for: the day of a vote, not every look at the file. */
export const isCellLargeEnough: CaseGuard = (facts) =>
  judgeByRule(facts, "cellMinimum", ({ value: required, cites }) => {
    const { officialMembers: members } = facts;
    if (members === undefined || members >= required) return undefined;
    return { code: "cell-too-small", facts: { members, required }, cites };
  });

export const isNotVotedByCell: CaseGuard = (facts) => {
  const held = latestVote(facts, "admission", "cell");
  if (!held) return undefined;
  return { code: "voted-already", facts: { since: held.heldOn }, cites: charter("4.3") };
};
