import { accountFor, at, before, carried, inTheCell, inTheCommittee, inTheStandingCommittee, type Law } from "./law-approving";
import { afterMonths, type Day } from "./calendar";
import { numberOn } from "./numbers";
import type { Judge } from "./judge";
import type { State } from "./state";

/** Charter art. 5.1: twelve months from the ceremony, neither less nor more. */
export const probationEnds = (state: State): Day | undefined =>
  state.ceremony && afterMonths(state.ceremony, numberOn("probationMonths", state.ceremony) ?? 12);

/** H06 §4.2–4.4: written when the twelve months are over. */
const whenServed = (judge: Judge, state: State, on: Day): void => {
  at(judge, state, "probation");
  const end = probationEnds(state);
  judge.must(end !== undefined && end <= on, "the twelve months are over");
};

/** Q294 §4.2; H06 §4: from the ceremony to official membership. */
export const recognising: Readonly<Record<string, Law>> = {
  recordNewMemberCertificate: (judge, state) => at(judge, state, "probation"),
  recordSelfReview: (judge, state, act) => whenServed(judge, state, act.on),
  recordMentorReview: (judge, state, act) => whenServed(judge, state, act.on),
  recordProbationOpinions: (judge, state, act) => {
    whenServed(judge, state, act.on);
    judge.must(act.other !== undefined && act.other <= act.on, "the residence has answered before");
  },
  // Charter art. 5.2; Q294 §4.2
  recordRecognitionVote: (judge, state, act, world) => {
    whenServed(judge, state, act.on);
    judge.must(carried(state.recognitionVotes) === undefined, "the cell has not resolved yet");
    before(judge, state.newMemberCertificate, act.on, "the new members' class");
    before(judge, state.selfReview, act.on, "the self-review");
    before(judge, state.mentorReview, act.on, "the mentor's review");
    before(judge, state.probationOpinions?.on, act.on, "the opinions");
    inTheCell(judge, act, world);
    const end = probationEnds(state);
    if (end) accountFor(judge, act, end, numberOn("recognitionCellDays", end), 0, "when the cell must meet");
    judge.by(numberOn("votesBeforeReport", act.on), "how many votes", (most) => state.recognitionVotes.length < most);
  },
  recordRecognitionAppraisal: (judge, state, act, world) => {
    at(judge, state, "probation");
    judge.must(world.department, "there is a departmental committee");
    before(judge, carried(state.recognitionVotes), act.on, "the cell's resolution");
  },
  recordRecognitionCommitteeVote: (judge, state, act, world) => {
    at(judge, state, "probation");
    before(judge, carried(state.recognitionVotes), act.on, "the cell's resolution");
    if (world.department) before(judge, state.recognitionAppraised, act.on, "the appraisal");
    inTheCommittee(judge, act, world);
  },
  submitForRecognition: (judge, state, act) => {
    at(judge, state, "probation");
    before(judge, carried(state.recognitionCommitteeVotes), act.on, "the committee's resolution");
  },
  extendRecognition: (judge, state, act) => {
    at(judge, state, "probation");
    const from = carried(state.recognitionVotes);
    before(judge, from, act.on, "the cell's resolution");
    judge.by(numberOn("extensionDays", from ?? act.on), "how much more time", (most) => state.recognitionExtended + (act.days ?? 0) <= most);
  },
  recordRecognition: (judge, state, act) => {
    at(judge, state, "probation");
    before(judge, state.recognitionSubmitted, act.on, "the dossier is sent up, which");
    inTheStandingCommittee(judge, act);
    const from = carried(state.recognitionVotes);
    if (from) accountFor(judge, act, from, numberOn("recognitionDays", from), state.recognitionExtended, "when the decision is due");
  },
};
