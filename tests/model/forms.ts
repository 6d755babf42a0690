import type { Step, StepInput } from "../../lib/admissions/procedure/procedure";
import type { Day } from "../../lib/primitives/day";
import type { Act } from "./act";

type Form = Readonly<Record<string, unknown>>;
type FormOfAct = (act: Act) => Form;

const number = "05";
const anyText = "Nội dung";
const yesOrNo = (yes: boolean) => (yes ? "yes" : "no");
// The model only makes real days; checking each again would slow down the run.
const day = (text: string): Day => text as Day;
const other = (act: Act): Day => day(act.otherDay ?? act.on);

const none: FormOfAct = () => ({});
const numbered: FormOfAct = () => ({ number });
const certificate: FormOfAct = () => ({ number, issuer: anyText });
const mentor: FormOfAct = ({ memberId }) => ({ resolution: number, mentorId: memberId });
const leaving: FormOfAct = () => ({ reason: anyText });
const opinions: FormOfAct = (act) => ({ organisations: anyText, residence: anyText, residenceOn: other(act) });
const extension: FormOfAct = ({ extraDays }) => ({ number, days: extraDays, reason: anyText });
const vote: FormOfAct = ({ ballot: { total: _, counted, ...counts }, explainsLateness }) => ({
  ...counts,
  here: counted,
  resolution: number,
  form: "secret",
  shown: null,
  probationersPresent: null,
  lateReason: explainsLateness ? anyText : null,
});
const decision: FormOfAct = ({ ballot: { counted: _, ...counts }, explainsLateness }) => ({
  ...counts,
  number,
  lateReason: explainsLateness ? anyText : null,
});
const issued: FormOfAct = ({ explainsLateness }) => ({ number, lateReason: explainsLateness ? anyText : null });
const annulment: FormOfAct = ({ option }) => ({ number, reason: anyText, provision: anyText, redo: option });

const reasonOf = ({ explainsLateness }: Act) => (explainsLateness ? anyText : null);
const arriving: FormOfAct = (act) => ({
  ...{ issuer: anyText, number, issuedOn: day(act.issuedOn ?? act.on), transferredOn: other(act) },
  ...{ resolution: number, mentorId: act.memberId },
});
const resolved: FormOfAct = ({ on, resolved: votes }) => ({
  ...{ cellResolvedOn: day(votes?.cellOn ?? on), cellResolution: number },
  ...{ cellBase: votes?.cell.base, cellYes: votes?.cell.yes, cellNo: votes?.cell.no },
  ...{ committeeResolvedOn: day(votes?.committeeOn ?? on), committeeResolution: number },
  ...{ committeeBase: votes?.committee.base, committeeYes: votes?.committee.yes, committeeNo: votes?.committee.no },
});
/** What a return names, as its form states it. */
const corrections: Readonly<Record<string, string>> = {
  section: "section-15",
  verification: "verification-applicant",
  introduction: "paper-introduction",
  opinions: "paper-opinions",
  cellVote: "vote-cellVote",
  committeeVote: "vote-committeeVote",
};

/** The form values of an act, for each step the model covers. */
const forms: Readonly<Partial<Record<Step, FormOfAct>>> = {
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
    introducerId: act.memberId,
    togetherSince: other(act),
    replacesId: act.replacedId ?? null,
    replacedBecause: act.replacedId ? "moved" : null,
    assignment: act.replacedId ? number : null,
    assignedOn: act.replacedId && act.assignedOn ? day(act.assignedOn) : null,
  }),
  recordUnionResolution: ({ union, byBranch, isMember }) => ({
    union,
    madeBy: byBranch ? "branch" : "committee",
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
  issueDecision: issued,
  receiveDecision: none,
  holdCeremony: ({ memberId, otherDay: consented }) => ({
    place: anyText,
    mentorId: memberId,
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
  issueRecognition: issued,
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
  returnDossier: ({ option }) => ({ reason: anyText, corrects: option.split(",").map((what) => corrections[what]) }),
  takeOffList: leaving,
  withdraw: leaving,
  refuse: leaving,
  recordRemovalVote: vote,
  recordRemovalCommitteeVote: vote,
  recordRemoval: (act) => ({
    ...decision(act),
    reason: anyText,
    leftHow: null,
    receivedOn: act.otherDay ? day(act.otherDay) : null,
  }),
  issueRemoval: (act) => ({
    number,
    reason: anyText,
    leftHow: null,
    receivedOn: act.otherDay ? day(act.otherDay) : null,
  }),
  receiveRemoval: none,
  reportDeadlock: numbered,
  reportFailedVote: numbered,
  recordTransferIn: (act) => ({
    ...arriving(act),
    formerMentor: act.reportedOn && !act.unnamed ? anyText : null,
    reportedOn: act.reportedOn ? day(act.reportedOn) : null,
    formerIntroducer: act.introducedOn ? anyText : null,
    introducedOn: act.introducedOn ? day(act.introducedOn) : null,
  }),
  receiveDossier: (act) => ({ ...arriving(act), ...resolved(act), arrival: act.option, lateReason: reasonOf(act) }),
  receiveTransferredDecision: (act) => ({
    ...{ ...arriving(act), ...resolved(act), competent: act.competent },
    ...{ decisionNumber: number, decidedOn: day(act.decidedOn ?? act.on) },
  }),
  receiveProbationer: (act) => ({
    ...{ ...arriving(act), decisionNumber: number, decidedOn: day(act.decidedOn ?? act.on) },
    ...{ ceremonyOn: day(act.ceremonyOn ?? act.on), remarksOn: day(act.remarksOn ?? act.on) },
    ...{ formerMentor: anyText, reportedOn: day(act.reportedOn ?? act.on) },
  }),
  askReexamination: () => ({ number, reason: anyText }),
  recordReexamination: (act) => ({ number, examined: act.option, lateReason: reasonOf(act) }),
  moveToCell: ({ memberId, option }) => ({ unitId: option, resolution: number, mentorId: memberId }),
  pause: leaving,
  resume: leaving,
  transferAway: (act) => ({
    number,
    destination: anyText,
    competent: act.option,
    transferredOn: other(act),
    lateReason: act.explainsLateness ? anyText : null,
  }),
  annulDecision: annulment,
  annulAdmission: annulment,
  annulStep: () => ({ reason: anyText, provision: anyText }),
};

/** The parsed form of a step, as the program receives it. @throws when the model has no form for the step */
export const formOf = (step: Step, act: Act, confirmation: string | null): StepInput => {
  const form = forms[step];
  if (!form) throw new Error(`The model has no form for ${step}.`);
  return { occurredOn: day(act.on), ...form(act), confirmation } as unknown as StepInput;
};
