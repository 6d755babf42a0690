import type { Act } from "./act";
import { afterMonths, type Day } from "./calendar";
import { carriedOn, covers, exists, lastOf, lastVote, type Setup, type State } from "./case-state";
import {
  cellMustDecideCorrectly,
  committeeDecides,
  committeeMustDecideCorrectly,
  type Law,
  mustAskRightBody,
  mustBeAtStage,
  mustBeInTime,
  mustFollowCarriedVote,
  mustFollowPaper,
  standingCommitteeMustCarry,
  superiorMustDecide,
} from "./law-conditions";
import { ruleValueOn } from "./rule-values";
import type { VerdictBuilder } from "./verdict";
import { isTwoThirds, voteBase } from "./votes";

/** Charter art. 5.1: probation lasts exactly twelve months from the ceremony. */
export const probationEnds = (state: State): Day | undefined => {
  const ceremony = lastOf(state, "ceremony");
  return ceremony && afterMonths(ceremony, ruleValueOn("probationMonths", ceremony) ?? 12);
};

/** H06 §4.2–4.4: not before the end of the twelve months. */
const mustHaveServedProbation = (verdict: VerdictBuilder, state: State, on: Day): void => {
  const end = probationEnds(state);
  verdict.require(end !== undefined && end <= on, "the twelve months are over");
};

const daysOfFailedVotes = (state: State, on: Day): readonly Day[] =>
  (state.votes.recognitionCell ?? []).filter((vote) => !vote.carried && vote.on <= on).map((vote) => vote.on);

/** Q294 §4.2.3: no vote after three failed ones, except on removal in the meeting of the third. */
const mustHaveVotesLeft = (verdict: VerdictBuilder, state: State, on: Day, isRemoval: boolean): void => {
  const spent = daysOfFailedVotes(state, on).filter((day) => !isRemoval || day < on).length;
  if (spent > 0) verdict.requireIfKnown(ruleValueOn("votesBeforeReport", on), "how many votes", (most) => spent < most);
};

/** The texts do not say whether all the failed votes may be of one day: the last of them needs a confirmation. */
const mustHaveSeveralMeetings = (verdict: VerdictBuilder, state: State, act: Act, setup: Setup): void => {
  const before = daysOfFailedVotes(state, act.on).filter((day) => day === act.on).length;
  const fails = !isTwoThirds(act.ballot.yes, voteBase(setup.cell, act.on, act.ballot.counted));
  const most = ruleValueOn("votesBeforeReport", act.on);
  if (before > 0 && fails && (most === undefined || before + 1 >= most))
    verdict.requireIfKnown(undefined, "all the failed votes on one day", () => true);
};

/** Charter art. 5.2: the cell proposes, the committee agrees or not. Rejected, nothing is resolved, and the member stays. */
const isBeingRemoved = (state: State): boolean => {
  const proposed = carriedOn(state, "removalCell");
  const answer = lastVote(state, "removalCommittee");
  return proposed !== undefined && (answer === undefined || answer.carried || answer.on < proposed);
};

/** Q294 §4.2; H06 §4; charter art. 5: the steps from the ceremony to official membership or removal. */
export const recognitionLaws: Readonly<Record<string, Law>> = {
  // B38 I.2: within 30 working days of the ceremony; lateness is explained.
  recordMemberHistory: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "probation");
    const from = lastOf(state, "ceremony");
    verdict.require(from !== undefined && from <= act.on, "the ceremony comes before");
    if (from && !act.explainsLateness)
      mustBeInTime(verdict, act.on, { from, days: ruleValueOn("memberHistoryDays", from) }, "when the history is due");
  },
  // H06 §4.1: the class for new members comes after the ceremony.
  recordNewMemberCertificate: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "probation");
    const ceremony = lastOf(state, "ceremony");
    verdict.require(ceremony !== undefined && ceremony <= act.on, "the ceremony comes before");
  },
  recordSelfReview: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "probation");
    mustHaveServedProbation(verdict, state, act.on);
  },
  recordMentorReview: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "probation");
    mustHaveServedProbation(verdict, state, act.on);
  },
  recordProbationOpinions: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "probation");
    mustHaveServedProbation(verdict, state, act.on);
    mustHaveServedProbation(verdict, state, act.otherDay ?? act.on);
    mustAskRightBody(verdict, act);
    verdict.require((act.otherDay ?? act.on) <= act.on, "the residence has answered before");
  },
  // Charter art. 5.2; Q294 §4.2
  recordRecognitionVote: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    mustHaveServedProbation(verdict, state, act.on);
    for (const paper of [
      "newMemberCertificate",
      "selfReview",
      "mentorReview",
      "probationOpinions",
      "probationResidence",
    ] as const)
      mustFollowPaper(verdict, state, paper, act.on);
    verdict.require(!isBeingRemoved(state), "the cell has not voted for removal");
    mustHaveVotesLeft(verdict, state, act.on, false);
    cellMustDecideCorrectly(verdict, act, setup);
    mustHaveSeveralMeetings(verdict, state, act, setup);
    const from = probationEnds(state);
    if (from && !act.explainsLateness)
      mustBeInTime(
        verdict,
        act.on,
        { from, days: ruleValueOn("recognitionCellDays", from) },
        "when the cell must meet",
      );
  },
  // H06 §4.5
  recordRecognitionAppraisal: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    verdict.require(covers(setup.department, act.on), "there is a departmental committee");
    mustFollowCarriedVote(verdict, state, "recognitionCell", act.on);
  },
  recordRecognitionCommitteeVote: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    mustFollowCarriedVote(verdict, state, "recognitionCell", act.on);
    if (covers(setup.department, act.on)) mustFollowPaper(verdict, state, "recognitionAppraised", act.on);
    committeeMustDecideCorrectly(verdict, act, setup);
  },
  submitForRecognition: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    verdict.require(!committeeDecides(state, setup, act.on, "recognitionCell"), "it goes up");
    mustFollowCarriedVote(verdict, state, "recognitionCell", act.on);
    mustFollowCarriedVote(verdict, state, "recognitionCommittee", act.on);
  },
  extendRecognition: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    mustFollowCarriedVote(verdict, state, "recognitionCell", act.on);
    if (!committeeDecides(state, setup, act.on, "recognitionCell"))
      mustFollowPaper(verdict, state, "recognitionSubmitted", act.on);
    verdict.require(state.recognitionExtraDays === undefined, "extended once");
    const from = carriedOn(state, "recognitionCell");
    verdict.requireIfKnown(
      ruleValueOn("extensionDays", from ?? act.on),
      "how much more time",
      (most) => act.extraDays <= most,
    );
    if (from)
      mustBeInTime(verdict, act.on, { from, days: ruleValueOn("recognitionDays", from) }, "when the decision is due");
  },
  // Q294 §4.2.3, §4.3.1: based on the resolutions, or on the report of three failed votes.
  recordRecognition: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    superiorMustDecide(verdict, state, act, setup, "recognitionCell");
    verdict.require(!isBeingRemoved(state), "the cell has not voted for removal");
    if (!exists(state, "deadlockReported", act.on)) {
      mustFollowCarriedVote(verdict, state, "recognitionCell", act.on);
      mustFollowCarriedVote(verdict, state, "recognitionCommittee", act.on);
      mustFollowPaper(verdict, state, "recognitionSubmitted", act.on);
    }
    mustHaveServedProbation(verdict, state, act.on);
    standingCommitteeMustCarry(verdict, act);
    const from = carriedOn(state, "recognitionCell");
    if (from && !act.explainsLateness)
      mustBeInTime(
        verdict,
        act.on,
        { from, days: ruleValueOn("recognitionDays", from), more: state.recognitionExtraDays },
        "when the decision is due",
      );
  },
  // Q294 §22.1, §4.3.1
  issueRecognition: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    verdict.require(committeeDecides(state, setup, act.on, "recognitionCell"), "the power is delegated");
    verdict.require(!isBeingRemoved(state), "the cell has not voted for removal");
    mustFollowCarriedVote(verdict, state, "recognitionCell", act.on);
    mustFollowCarriedVote(verdict, state, "recognitionCommittee", act.on);
    mustHaveServedProbation(verdict, state, act.on);
    const from = carriedOn(state, "recognitionCell");
    if (from && !act.explainsLateness)
      mustBeInTime(
        verdict,
        act.on,
        { from, days: ruleValueOn("recognitionDays", from), more: state.recognitionExtraDays },
        "when the decision is due",
      );
  },
  // H06 §4.5b: announced in the cell after the decision.
  announceRecognition: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "official");
    mustFollowPaper(verdict, state, "recognised", act.on);
  },
  // Q294 §4.2.3
  reportDeadlock: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "probation");
    verdict.requireIfKnown(
      ruleValueOn("votesBeforeReport", act.on),
      "how many votes",
      (most) => daysOfFailedVotes(state, act.on).length >= most && !isBeingRemoved(state),
    );
  },
  // Charter art. 5.2; H06 §4.6
  recordRemovalVote: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    mustHaveVotesLeft(verdict, state, act.on, true);
    cellMustDecideCorrectly(verdict, act, setup);
  },
  recordRemovalCommitteeVote: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    mustFollowCarriedVote(verdict, state, "removalCell", act.on);
    committeeMustDecideCorrectly(verdict, act, setup);
  },
  recordRemoval: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    superiorMustDecide(verdict, state, act, setup, "removalCell");
    if (!exists(state, "deadlockReported", act.on)) {
      mustFollowCarriedVote(verdict, state, "removalCell", act.on);
      mustFollowCarriedVote(verdict, state, "removalCommittee", act.on);
    }
    standingCommitteeMustCarry(verdict, act);
    verdict.require(act.otherDay === undefined || act.on <= act.otherDay, "received after it was decided");
  },
  // H06 §4.6: the committee to which the power is delegated removes by two thirds of its members.
  issueRemoval: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "probation");
    verdict.require(committeeDecides(state, setup, act.on, "removalCell"), "the power is delegated");
    mustFollowCarriedVote(verdict, state, "removalCell", act.on);
    mustFollowCarriedVote(verdict, state, "removalCommittee", act.on);
    verdict.require(act.otherDay === undefined || act.on <= act.otherDay, "received after it was decided");
  },
  // Q294 §8.2: the time for a complaint starts with the receipt.
  receiveRemoval: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "removed");
    mustFollowPaper(verdict, state, "removed", act.on);
  },
};
