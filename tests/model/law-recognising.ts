import { afterMonths, type Day } from "./calendar";
import type { Judge } from "./judge";
import { after, afterVote, at, inTheCell, inTheCommittee, inTheStandingCommittee, inTime, type Law } from "./law-rules";
import { numberOn } from "./numbers";
import { carriedOn, covers, exists, lastOf, type State } from "./state";

/** Charter art. 5.1: twelve months from the ceremony, neither less nor more. */
export const probationEnds = (state: State): Day | undefined => {
  const ceremony = lastOf(state, "ceremony");
  return ceremony && afterMonths(ceremony, numberOn("probationMonths", ceremony) ?? 12);
};

/** H06 §4.2–4.4: not before the twelve months end. */
const whenServed = (judge: Judge, state: State, on: Day): void => {
  const end = probationEnds(state);
  judge.must(end !== undefined && end <= on, "the twelve months are over");
};

const failures = (state: State, on: Day): readonly Day[] =>
  (state.votes.recognitionCell ?? []).filter((vote) => !vote.carried && vote.on <= on).map((vote) => vote.on);

/** Q294 §4.2.3: after three votes neither way the cell votes no more; the meeting of the third may still vote on removal. */
const mayVoteAgain = (judge: Judge, state: State, on: Day, isRemoval: boolean): void => {
  const spent = failures(state, on).filter((day) => !isRemoval || day < on).length;
  if (spent > 0) judge.by(numberOn("votesBeforeReport", on), "how many votes", (most) => spent < most);
};

const isBeingRemoved = (state: State): boolean => carriedOn(state, "removalCell") !== undefined;

/** Q294 §4.2; H06 §4; charter art. 5: from the ceremony to official membership or to removal. */
export const recognising: Readonly<Record<string, Law>> = {
  // H06 §4.1: the class is for those admitted.
  recordNewMemberCertificate: (judge, state, act) => {
    at(judge, state, "probation");
    const ceremony = lastOf(state, "ceremony");
    judge.must(ceremony !== undefined && ceremony <= act.on, "the ceremony comes before");
  },
  recordSelfReview: (judge, state, act) => {
    at(judge, state, "probation");
    whenServed(judge, state, act.on);
  },
  recordMentorReview: (judge, state, act) => {
    at(judge, state, "probation");
    whenServed(judge, state, act.on);
  },
  recordProbationOpinions: (judge, state, act) => {
    at(judge, state, "probation");
    whenServed(judge, state, act.on);
    whenServed(judge, state, act.other ?? act.on);
    judge.must((act.other ?? act.on) <= act.on, "the residence has answered before");
  },
  // Charter art. 5.2; Q294 §4.2
  recordRecognitionVote: (judge, state, act, world) => {
    at(judge, state, "probation");
    whenServed(judge, state, act.on);
    for (const paper of [
      "newMemberCertificate",
      "selfReview",
      "mentorReview",
      "probationOpinions",
      "probationResidence",
    ] as const)
      after(judge, state, paper, act.on);
    judge.must(!isBeingRemoved(state), "the cell has not voted for removal");
    mayVoteAgain(judge, state, act.on, false);
    inTheCell(judge, act, world);
    const from = probationEnds(state);
    if (from && !act.reason)
      inTime(judge, act.on, { from, days: numberOn("recognitionCellDays", from) }, "when the cell must meet");
  },
  // H06 §4.5
  recordRecognitionAppraisal: (judge, state, act, world) => {
    at(judge, state, "probation");
    judge.must(covers(world.department, act.on), "there is a departmental committee");
    afterVote(judge, state, "recognitionCell", act.on);
  },
  recordRecognitionCommitteeVote: (judge, state, act, world) => {
    at(judge, state, "probation");
    afterVote(judge, state, "recognitionCell", act.on);
    if (covers(world.department, act.on)) after(judge, state, "recognitionAppraised", act.on);
    inTheCommittee(judge, act, world);
  },
  submitForRecognition: (judge, state, act) => {
    at(judge, state, "probation");
    afterVote(judge, state, "recognitionCell", act.on);
    afterVote(judge, state, "recognitionCommittee", act.on);
  },
  extendRecognition: (judge, state, act) => {
    at(judge, state, "probation");
    afterVote(judge, state, "recognitionCell", act.on);
    after(judge, state, "recognitionSubmitted", act.on);
    judge.must(state.recognitionExtended === undefined, "extended once");
    const from = carriedOn(state, "recognitionCell");
    judge.by(numberOn("extensionDays", from ?? act.on), "how much more time", (most) => act.days <= most);
    if (from) inTime(judge, act.on, { from, days: numberOn("recognitionDays", from) }, "when the decision is due");
  },
  // Q294 §4.2.3, §4.3.1: on the resolutions, or on the report that the cell's votes led nowhere.
  recordRecognition: (judge, state, act) => {
    at(judge, state, "probation");
    judge.must(!isBeingRemoved(state), "the cell has not voted for removal");
    if (!exists(state, "deadlockReported", act.on)) {
      afterVote(judge, state, "recognitionCell", act.on);
      afterVote(judge, state, "recognitionCommittee", act.on);
      after(judge, state, "recognitionSubmitted", act.on);
    }
    whenServed(judge, state, act.on);
    inTheStandingCommittee(judge, act);
    const from = carriedOn(state, "recognitionCell");
    if (from && !act.reason)
      inTime(
        judge,
        act.on,
        { from, days: numberOn("recognitionDays", from), more: state.recognitionExtended },
        "when the decision is due",
      );
  },
  // Q294 §4.2.3
  reportDeadlock: (judge, state, act) => {
    at(judge, state, "probation");
    judge.by(
      numberOn("votesBeforeReport", act.on),
      "how many votes",
      (most) => failures(state, act.on).length >= most && !isBeingRemoved(state),
    );
  },
  // Charter art. 5.2; H06 §4.6
  recordRemovalVote: (judge, state, act, world) => {
    at(judge, state, "probation");
    mayVoteAgain(judge, state, act.on, true);
    inTheCell(judge, act, world);
  },
  recordRemovalCommitteeVote: (judge, state, act, world) => {
    at(judge, state, "probation");
    afterVote(judge, state, "removalCell", act.on);
    inTheCommittee(judge, act, world);
  },
  recordRemoval: (judge, state, act) => {
    at(judge, state, "probation");
    if (!exists(state, "deadlockReported", act.on)) {
      afterVote(judge, state, "removalCell", act.on);
      afterVote(judge, state, "removalCommittee", act.on);
    }
    inTheStandingCommittee(judge, act);
    judge.must(act.other === undefined || act.on <= act.other, "received after it was decided");
  },
  // Q294 §8.2: the time for a complaint counts from the receipt
  receiveRemoval: (judge, state, act) => {
    at(judge, state, "removed");
    after(judge, state, "removed", act.on);
  },
};
