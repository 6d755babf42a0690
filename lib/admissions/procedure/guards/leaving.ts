import { charter, hd06, qd294 } from "../../../regulations/cite";
import { judgeByRule } from "../../../regulations/rulebook";
import { type AdmissionFacts, latestPaper, latestPaperOn, latestVote, type VoteFact } from "../../case/facts";
import { type CaseGuard, has } from "./person";

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

/** The competent committee has the dossier, or the full counts of a vote that failed. */
export const isBeforeTheSuperior: CaseGuard = (facts) =>
  isReported(facts) && latestPaperOn(facts, "failedVoteReport", facts.on) ? undefined : has("submission")(facts);

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

export const isNotPaused: CaseGuard = ({ pausedSince }) =>
  pausedSince ? { code: "paused", facts: { since: pausedSince } } : undefined;

export const isPaused: CaseGuard = ({ pausedSince }) => (pausedSince ? undefined : { code: "not-paused", facts: {} });

/** What is done again after an annulment has dates of its own: none lies before it. */
export const isAfterAnnulment: CaseGuard = (facts) => {
  const annulled = latestPaper(facts, "annulment");
  if (!annulled || facts.on >= annulled.datedOn) return undefined;
  return { code: "before-the-annulment", facts: { since: annulled.datedOn }, cites: qd294("4.4"), field: "occurredOn" };
};

export const hasStepToAnnul: CaseGuard = ({ lastStep }) =>
  lastStep ? undefined : { code: "nothing-to-annul", facts: {} };
