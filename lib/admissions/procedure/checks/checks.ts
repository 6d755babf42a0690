import { hd06, hd38, qd294 } from "../../../regulations/cite";
import { nameOf, wasOfficial } from "../../case/facts";
import type { Step } from "../../case/stages";
import { isUntied } from "../../case/tie-checks";
import { clocks, overdueOn } from "../../clocks/clocks";
import { ballotChecks, decisionChecks } from "../../voting/vote-checks";
import { conclusionChecks, declarationChecks } from "../guards/matters";
import { formerMembershipChecks } from "../guards/readmission";
import type { StepInput } from "../schema";
import { afterProbation, type CaseCheck, explainedIfLate, notAfter, notBefore, type On } from "./days";
import { extensionChecks } from "./extension";
import { introductionChecks, resolutionChecks } from "./introduction";
import { leavingChecks } from "./leaving";

type Mentoring = On & { mentorId: string };

const mentorIsOfficial: CaseCheck<Mentoring> = (facts, { occurredOn, mentorId }) =>
  wasOfficial(facts, mentorId, occurredOn)
    ? undefined
    : {
        code: "mentor-not-official",
        facts: { name: nameOf(facts, mentorId) },
        cites: hd38("I.1.1d"),
        field: "mentorId",
      };

/** A new mentor follows the one before; a care that ends before it began is a slip of the pen. */
const afterTheMentorBefore: CaseCheck<Mentoring> = ({ mentors }, { occurredOn }) => {
  const before = mentors.findLast(({ to }) => to === null);
  return before && occurredOn < before.from
    ? { code: "before-the-mentor", facts: { name: before.name, since: before.from }, field: "occurredOn" }
    : undefined;
};

const isAnotherMentor: CaseCheck<Mentoring> = ({ mentors }, { mentorId }) => {
  const before = mentors.findLast(({ to }) => to === null);
  return before?.personId === mentorId
    ? { code: "mentor-unchanged", facts: { name: before.name }, cites: hd06("3.10"), field: "mentorId" }
    : undefined;
};

const answersIn: CaseCheck<StepInput<"certifyHistory">> = ({ verifications }, { cellCommentOn, occurredOn }) => {
  const answers = verifications.flatMap(({ answeredOn }) => answeredOn ?? []);
  const last = answers.sort().at(-1);
  if (last && cellCommentOn < last)
    return { code: "comment-before-answers", facts: { last }, cites: hd38("I.1.4"), field: "cellCommentOn" };
  return occurredOn < cellCommentOn
    ? { code: "certified-before-comment", facts: {}, cites: hd38("I.1.4"), field: "occurredOn" }
    : undefined;
};

type Ceremony = StepInput<"holdCeremony">;

/** A consent is a paper with a number and a day; half of it is not kept silently. */
const consentIsWhole: CaseCheck<Ceremony> = (_facts, { consentNumber, consentOn }) => {
  if ((consentNumber === null) === (consentOn === null)) return undefined;
  const field = consentNumber === null ? "consentNumber" : "consentOn";
  return { code: "consent-incomplete", facts: {}, cites: qd294("4.1"), field };
};

const ceremonyInTime: CaseCheck<Ceremony> = (facts, { occurredOn, consentNumber, consentOn }) =>
  consentNumber && consentOn ? undefined : overdueOn(facts, occurredOn, clocks.holdCeremony);

/** An official member, and neither the applicant nor a near relative. */
const mentorMay = [mentorIsOfficial, ...isUntied("mentorId")] as const;

/** What each step's form must state truly, beside what the facts must already show. */
export const checks: { readonly [S in Step]?: readonly CaseCheck<StepInput<S>>[] } = {
  listSympathiser: mentorMay,
  replaceMentor: [...mentorMay, isAnotherMentor, afterTheMentorBefore],
  recordIntroduction: [...introductionChecks, ...isUntied("introducerId")],
  recordUnionResolution: resolutionChecks,
  extendDecision: extensionChecks(clocks.recordDecision),
  extendRecognition: extensionChecks(clocks.recordRecognition),
  declareMatter: declarationChecks,
  recordConclusion: conclusionChecks,
  declareFormerMembership: formerMembershipChecks,
  recordOpinions: [notBefore("residenceOn", "application", hd06("3.5")), notAfter("residenceOn")],
  sendToVerification: [notBefore("sealedOn", "application", hd06("3.4d")), notAfter("sealedOn")],
  certifyHistory: [answersIn],
  recordCellVote: ballotChecks.cell,
  recordCommitteeVote: ballotChecks.committee,
  recordDecision: [...decisionChecks, explainedIfLate(clocks.recordDecision)],
  holdCeremony: [
    ...mentorMay,
    afterTheMentorBefore,
    consentIsWhole,
    notBefore("consentOn", "decisionReceipt", qd294("4.1")),
    notAfter("consentOn"),
    ceremonyInTime,
  ],
  recordNewMemberCertificate: [notBefore("occurredOn", "ceremonyMinutes", hd06("4.1"))],
  recordProbationOpinions: [afterProbation("residenceOn", hd06("4.4")), notAfter("residenceOn")],
  recordRecognitionVote: [...ballotChecks.cell, explainedIfLate(clocks.recordRecognitionVote)],
  recordRecognitionCommitteeVote: ballotChecks.committee,
  recordRecognition: [...decisionChecks, explainedIfLate(clocks.recordRecognition)],
  ...leavingChecks,
  moveToCell: [...leavingChecks.moveToCell, ...mentorMay, afterTheMentorBefore],
};
