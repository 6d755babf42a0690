import type { Step, StepInput } from "../../lib/admissions/procedure/procedure";
import type { Day } from "../../lib/primitives/day";
import type { Act } from "./acts";

type Form = Readonly<Record<string, unknown>>;
type Fill = (act: Act) => Form;

const number = "05";
const said = "Nội dung";
const yesOrNo = (yes: boolean) => (yes ? "yes" : "no");
// The model writes real days only; to check each again would take the time of the stories.
const day = (text: string): Day => text as Day;
const other = (act: Act): Day => day(act.other ?? act.on);

const none: Fill = () => ({});
const numbered: Fill = () => ({ number });
const certificate: Fill = () => ({ number, issuer: said });
const mentor: Fill = ({ who }) => ({ resolution: number, mentorId: who });
const leaving: Fill = () => ({ reason: said });
const opinions: Fill = (act) => ({ organisations: said, residence: said, residenceOn: other(act) });
const extension: Fill = ({ days }) => ({ number, days, reason: said });
const vote: Fill = ({ ballot: { total: _, ...counts }, reason }) => ({
  ...counts,
  resolution: number,
  form: "secret",
  shown: null,
  probationersPresent: null,
  lateReason: reason ? said : null,
});
const decision: Fill = ({ ballot: { here: _, ...counts }, reason }) => ({
  ...counts,
  number,
  lateReason: reason ? said : null,
});
const annulment: Fill = ({ choice }) => ({ number, reason: said, provision: said, redo: choice });

/** What each step's form states of an act. */
const forms: Readonly<Record<Step, Fill>> = {
  listSympathiser: mentor,
  confirmSympathiser: numbered,
  recordCertificate: certificate,
  proposeStart: () => ({ resolution: number }),
  permitStart: numbered,
  recordApplication: ({ youth, trade, officer }) => ({
    youthUnion: yesOrNo(youth),
    tradeUnion: yesOrNo(trade),
    unionOfficer: yesOrNo(officer),
  }),
  recordIntroduction: (act) => ({
    introducerId: act.who,
    togetherSince: other(act),
    replacesId: act.replaces ?? null,
    replacedBecause: act.replaces ? "moved" : null,
    assignment: act.replaces ? number : null,
    assignedOn: act.replaces && act.assigned ? day(act.assigned) : null,
  }),
  recordUnionResolution: ({ union, branch, isMember }) => ({
    union,
    madeBy: branch ? "branch" : "committee",
    isMember: yesOrNo(isMember),
    number,
  }),
  recordOpinions: opinions,
  sendToVerification: (act) => ({ sealedOn: other(act) }),
  certifyHistory: (act) => ({ cellCommentOn: other(act) }),
  recordCellVote: vote,
  recordAppraisal: numbered,
  recordCommitteeVote: vote,
  submitForDecision: numbered,
  recordDecision: decision,
  receiveDecision: none,
  holdCeremony: ({ who, other: consented }) => ({
    place: said,
    mentorId: who,
    consentNumber: consented ? number : null,
    consentOn: consented ? day(consented) : null,
  }),
  recordNewMemberCertificate: certificate,
  recordSelfReview: none,
  recordMentorReview: none,
  recordProbationOpinions: opinions,
  recordRecognitionVote: vote,
  recordRecognitionAppraisal: numbered,
  recordRecognitionCommitteeVote: vote,
  submitForRecognition: numbered,
  recordRecognition: decision,
  extendDecision: extension,
  extendRecognition: extension,
  declareMatter: ({ matter }) => ({ matter }),
  recordConclusion: ({ matter, favourable, authority }) => ({
    matter,
    outcome: favourable ? "favourable" : "unfavourable",
    authority,
    number,
  }),
  declareFormerMembership: ({ former }) => ({
    firstDecisionOn: former?.first,
    leftOn: former?.left,
    leftHow: former?.how,
    clearedOn: former?.cleared ?? null,
    readmittedBefore: yesOrNo(former?.second ?? false),
  }),
  replaceMentor: mentor,
  returnDossier: leaving,
  takeOffList: leaving,
  withdraw: leaving,
  refuse: leaving,
  recordRemovalVote: vote,
  recordRemovalCommitteeVote: vote,
  recordRemoval: (act) => ({ ...decision(act), reason: said, receivedOn: act.other ? day(act.other) : null }),
  receiveRemoval: none,
  reportDeadlock: numbered,
  reportFailedVote: numbered,
  recordTransferIn: certificate,
  moveToCell: ({ who, choice }) => ({ unitId: choice, resolution: number, mentorId: who }),
  pause: leaving,
  resume: leaving,
  transferAway: (act) => ({
    number,
    destination: said,
    competent: act.choice,
    transferredOn: other(act),
    lateReason: act.reason ? said : null,
  }),
  annulDecision: annulment,
  annulAdmission: annulment,
  annulStep: () => ({ reason: said, provision: said }),
};

/** The form of a step as the code reads it, parsed. */
export const formOf = (step: Step, act: Act, confirmation: string | null): StepInput =>
  ({ occurredOn: day(act.on), ...forms[step](act), confirmation }) as unknown as StepInput;
