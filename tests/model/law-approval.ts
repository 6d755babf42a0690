import { carriedOn, covers, daysOf, exists, lastOf, lastVote, type State } from "./case-state";
import { openQuestion } from "./law-arrival";
import {
  cellMustDecideCorrectly,
  committeeDecides,
  committeeMustDecideCorrectly,
  type Law,
  mustBeAtStage,
  mustBeEligibleMember,
  mustBeInTime,
  mustFollowCarriedVote,
  mustFollowPaper,
  mustFollowPreviousMentor,
  standingCommitteeMustCarry,
  superiorMustDecide,
} from "./law-conditions";
import { mustBeReadyForCell } from "./law-dossier";
import { mustBeConcluded, mustBeReadmissible } from "./law-special-cases";
import { ruleValueOn } from "./rule-values";

/** Whether what a return named is there again: complete, with every answer in agreement, or carried. */
const isAnswered = (state: State, what: string): boolean => {
  if (what === "section") return state.historyAccepted;
  if (what === "verification") {
    const about = state.verifications.filter(({ about: whose }) => whose === "applicant");
    return about.length > 0 && about.every(({ answered, right }) => answered !== undefined && right);
  }
  if (what === "introduction") return state.introductions.length > 0;
  if (what === "opinions") return daysOf(state, "opinions").length > 0 && daysOf(state, "residence").length > 0;
  return carriedOn(state, what === "cellVote" ? "cell" : "committee") !== undefined;
};

/** H06 §5.1: the last vote on admission, of the cell or then of the committee, that did not carry. */
export const lastFailedVote = (state: State) => {
  const cell = lastVote(state, "cell");
  const last = cell?.carried ? lastVote(state, "committee") : cell;
  return last?.carried ? undefined : last;
};

/**
 * Q294 §4.3.1: from the cell's resolution; H06 §3.9b: from the receipt of a file that another committee had before it;
 * §3.9c: where the decision there was annulled or cancelled, no period is known.
 */
const decisionPeriod = (state: State) => {
  const how = state.came?.how;
  if (how === "annulled" || how === "decided") return undefined;
  const from = how === "sent" ? lastOf(state, "dossierReceived") : carriedOn(state, "cell");
  if (from === undefined) return undefined;
  return {
    from,
    days: ruleValueOn(how === "sent" ? "transferredDays" : "admissionDays", from),
    more: state.extraDays ?? 0,
  };
};

/** H06 §3.6–3.8, §5.1; Q294 §4.1, §4.3: from the cell's meeting to the ceremony. */
export const approvalLaws: Readonly<Record<string, Law>> = {
  recordCellVote: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "approval");
    mustBeReadyForCell(verdict, state, setup, act.on);
    mustBeConcluded(verdict, state, "cell", act.on);
    mustBeReadmissible(verdict, state, act.on);
    cellMustDecideCorrectly(verdict, act, setup);
  },
  // H06 §3.6b: only where a departmental committee exists.
  recordAppraisal: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "approval");
    verdict.require(covers(setup.department, act.on), "there is a departmental committee");
    mustFollowCarriedVote(verdict, state, "cell", act.on);
  },
  // H06 §3.6c
  recordCommitteeVote: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "approval");
    mustFollowCarriedVote(verdict, state, "cell", act.on);
    if (covers(setup.department, act.on)) mustFollowPaper(verdict, state, "appraised", act.on);
    committeeMustDecideCorrectly(verdict, act, setup);
  },
  // H06 §5.1: the full result of a failed vote is reported to the competent committee.
  reportFailedVote: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "approval");
    const vote = lastFailedVote(state);
    verdict.require(vote !== undefined && vote.on <= act.on, "a vote has failed before");
  },
  submitForDecision: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "approval");
    verdict.require(!committeeDecides(state, setup, act.on, "cell"), "it goes up");
    mustFollowCarriedVote(verdict, state, "cell", act.on);
    mustFollowCarriedVote(verdict, state, "committee", act.on);
    // H06 §3.3: what was returned as wrong is not sent again before it is put right.
    for (const what of state.returned) verdict.require(isAnswered(state, what), `${what} is answered`);
  },
  // Q294 §4.3.1: once, before the deadline, and for at most the days the text in force on the resolution's day gives.
  extendDecision: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "approval");
    mustFollowCarriedVote(verdict, state, "cell", act.on);
    if (!committeeDecides(state, setup, act.on, "cell")) mustFollowPaper(verdict, state, "submitted", act.on);
    verdict.require(state.extraDays === undefined, "extended once");
    // H06 §3.9b: only the period from the cell's resolution may be extended.
    const came = state.came?.how;
    verdict.require(came === undefined || came === "notSent" || came === "probation", "a period that may be extended");
    const from = carriedOn(state, "cell");
    verdict.requireIfKnown(
      ruleValueOn("extensionDays", from ?? act.on),
      "how much more time",
      (most) => act.extraDays <= most,
    );
    if (from)
      mustBeInTime(
        verdict,
        act.on,
        { from, days: ruleValueOn("admissionDays", from), more: state.extraDays },
        "when the decision is due",
      );
  },
  // H06 §3.7; Q294 §4.3.1: a late decision needs an explanation.
  recordDecision: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "approval");
    superiorMustDecide(verdict, state, act, setup, "cell");
    mustFollowCarriedVote(verdict, state, "cell", act.on);
    mustFollowCarriedVote(verdict, state, "committee", act.on);
    mustFollowPaper(verdict, state, "submitted", act.on);
    mustBeConcluded(verdict, state, "decision", act.on);
    standingCommitteeMustCarry(verdict, act);
    const period = decisionPeriod(state);
    if (period && !act.explainsLateness) mustBeInTime(verdict, act.on, period, "when the decision is due");
  },
  // Q294 §22.1: the committee decides on its own resolution, carried by two thirds of its members.
  issueDecision: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "approval");
    verdict.require(committeeDecides(state, setup, act.on, "cell"), "the power is delegated");
    mustFollowCarriedVote(verdict, state, "cell", act.on);
    mustFollowCarriedVote(verdict, state, "committee", act.on);
    mustBeConcluded(verdict, state, "decision", act.on);
    // A dossier from elsewhere came with the resolution of another committee: this one votes itself.
    const [received, voted] = [lastOf(state, "dossierReceived"), lastVote(state, "committee")];
    verdict.require(!received || !voted || received <= voted.on, "its own resolution");
    const period = decisionPeriod(state);
    if (period && !act.explainsLateness) mustBeInTime(verdict, act.on, period, "when the decision is due");
  },
  // H06 §3.7; §5.1: the competent committee refuses a file sent up, or after a failed vote reported to it.
  refuse: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "approval");
    const vote = lastFailedVote(state);
    const report = lastOf(state, "failureReported");
    const reported =
      vote !== undefined && report !== undefined && vote.on <= report && exists(state, "failureReported", act.on);
    const cell = lastVote(state, "cell");
    const lies = committeeDecides(state, setup, act.on, "cell")
      ? cell?.carried === true && cell.on <= act.on
      : exists(state, "submitted", act.on);
    verdict.require(reported || lies, "it lies before the competent committee");
  },
  receiveDecision: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "ceremony");
    mustFollowPaper(verdict, state, "decided", act.on);
  },
  // Q294 §4.1; H06 §3.8: after the deadline only with the superior's consent, given after the decision was received.
  holdCeremony: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "ceremony");
    mustFollowPaper(verdict, state, "received", act.on);
    mustBeEligibleMember(verdict, act, setup, "mentor");
    mustFollowPreviousMentor(verdict, state, act.on);
    verdict.require(openQuestion(state) === undefined, "no re-examination is open");
    const from = lastOf(state, "received");
    if (act.otherDay !== undefined) {
      verdict.require(act.otherDay <= act.on, "consent comes before");
      verdict.require(from === undefined || from <= act.otherDay, "consent comes after the decision");
    } else {
      if (from)
        mustBeInTime(verdict, act.on, { from, days: ruleValueOn("ceremonyDays", from) }, "when the ceremony is due");
      // The text before Q29 was not seen: whether the days count from the receipt or the issue is not known.
      const isKnown = (lastOf(state, "decided") ?? act.on) < "2016-07-25" ? undefined : 0;
      verdict.requireIfKnown(isKnown, "the day the period for the ceremony counts from", () => true);
    }
  },
};
