import { isReadyForTheCell } from "./dossier";
import {
  after,
  afterVote,
  at,
  followsTheMentor,
  inTheCell,
  inTheCommittee,
  inTheStandingCommittee,
  inTime,
  isSomebodyWhoMay,
  type Law,
} from "./law-rules";
import { numberOn } from "./numbers";
import { isConcluded, mayComeBack } from "./special";
import { carriedOn, covers, exists, lastOf, lastVote, type State } from "./state";

/** H06 §5.1: the last vote on admission, of the cell or then of the committee, that did not carry. */
export const failed = (state: State) => {
  const cell = lastVote(state, "cell");
  const last = cell?.carried ? lastVote(state, "committee") : cell;
  return last?.carried ? undefined : last;
};

/** H06 §3.6–3.8, §5.1; Q294 §4.1, §4.3: from the cell's meeting to the ceremony. */
export const approving: Readonly<Record<string, Law>> = {
  recordCellVote: (judge, state, act, world) => {
    at(judge, state, "approval");
    isReadyForTheCell(judge, state, world, act.on);
    isConcluded(judge, state, "cell", act.on);
    mayComeBack(judge, state, act.on);
    inTheCell(judge, act, world);
  },
  // H06 §3.6b: only where there is such a committee.
  recordAppraisal: (judge, state, act, world) => {
    at(judge, state, "approval");
    judge.must(covers(world.department, act.on), "there is a departmental committee");
    afterVote(judge, state, "cell", act.on);
  },
  // H06 §3.6c
  recordCommitteeVote: (judge, state, act, world) => {
    at(judge, state, "approval");
    afterVote(judge, state, "cell", act.on);
    if (covers(world.department, act.on)) after(judge, state, "appraised", act.on);
    inTheCommittee(judge, act, world);
  },
  // H06 §5.1: the full result of a vote that failed is reported to the competent committee.
  reportFailedVote: (judge, state, act) => {
    at(judge, state, "approval");
    const vote = failed(state);
    judge.must(vote !== undefined && vote.on <= act.on, "a vote has failed before");
  },
  submitForDecision: (judge, state, act) => {
    at(judge, state, "approval");
    afterVote(judge, state, "cell", act.on);
    afterVote(judge, state, "committee", act.on);
  },
  // Q294 §4.3.1: in special cases, once, while the time runs, and no more days than the text of the resolution's day gives.
  extendDecision: (judge, state, act) => {
    at(judge, state, "approval");
    afterVote(judge, state, "cell", act.on);
    after(judge, state, "submitted", act.on);
    judge.must(state.extended === undefined, "extended once");
    const from = carriedOn(state, "cell");
    judge.by(numberOn("extensionDays", from ?? act.on), "how much more time", (most) => act.days <= most);
    if (from)
      inTime(
        judge,
        act.on,
        { from, days: numberOn("admissionDays", from), more: state.extended },
        "when the decision is due",
      );
  },
  // H06 §3.7; Q294 §4.3.1: late, it is accounted for.
  recordDecision: (judge, state, act) => {
    at(judge, state, "approval");
    afterVote(judge, state, "cell", act.on);
    afterVote(judge, state, "committee", act.on);
    after(judge, state, "submitted", act.on);
    isConcluded(judge, state, "decision", act.on);
    inTheStandingCommittee(judge, act);
    const from = carriedOn(state, "cell");
    if (from && !act.reason)
      inTime(
        judge,
        act.on,
        { from, days: numberOn("admissionDays", from), more: state.extended },
        "when the decision is due",
      );
  },
  // H06 §3.7; §5.1: the competent committee says no to what was sent or reported to it.
  refuse: (judge, state, act) => {
    at(judge, state, "approval");
    const vote = failed(state);
    const report = lastOf(state, "failureReported");
    const reported =
      vote !== undefined && report !== undefined && vote.on <= report && exists(state, "failureReported", act.on);
    judge.must(reported || exists(state, "submitted", act.on), "it lies before the competent committee");
  },
  receiveDecision: (judge, state, act) => {
    at(judge, state, "ceremony");
    after(judge, state, "decided", act.on);
  },
  // Q294 §4.1; H06 §3.8: later only with the superior's consent, asked for once the decision is there.
  holdCeremony: (judge, state, act, world) => {
    at(judge, state, "ceremony");
    after(judge, state, "received", act.on);
    isSomebodyWhoMay(judge, act, world, "mentor");
    followsTheMentor(judge, state, act.on);
    const from = lastOf(state, "received");
    if (act.other !== undefined) {
      judge.must(act.other <= act.on, "consent comes before");
      judge.must(from === undefined || from <= act.other, "consent comes after the decision");
    } else if (from) inTime(judge, act.on, { from, days: numberOn("ceremonyDays", from) }, "when the ceremony is due");
  },
};
