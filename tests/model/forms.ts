import type { Step, StepInput } from "../../lib/admissions/procedure/procedure";
import type { Day } from "../../lib/primitives/day";
import type { Act } from "./act";

type Form = Readonly<Record<string, unknown>>;
type FormOfAct = (act: Act) => Form;

/** The number of a document of a kind, by the cell or the committee. */
const numberOf = (kind: string, body = "ĐU"): string => `05-${kind}/${body}`;
const cellNumber = numberOf("NQ", "CB");
const anyText = "Nội dung";
const yesOrNo = (yes: boolean) => (yes ? "yes" : "no");
// The model only makes real days; checking each again would slow down the run.
const day = (text: string): Day => text as Day;
const other = (act: Act): Day => day(act.otherDay ?? act.on);

const none: FormOfAct = () => ({});
const numbered =
  (kind: string): FormOfAct =>
  () => ({ number: numberOf(kind) });
const certificate: FormOfAct = () => ({ number: anyText, issuer: anyText });
const mentor: FormOfAct = ({ memberId }) => ({ resolution: cellNumber, mentorId: memberId });
const leaving: FormOfAct = () => ({ reason: anyText });
const opinions: FormOfAct = (act) => ({
  ...{ organisations: anyText, residenceBy: act.option ?? "cellCommittee" },
  ...{ residence: anyText, residenceOn: other(act) },
});
const extension: FormOfAct = ({ extraDays }) => ({ number: numberOf("CV"), days: extraDays, reason: anyText });
const vote: FormOfAct = ({ kind, ballot: { total: _, counted, numbered, ...counts }, explainsLateness }) => ({
  ...counts,
  absenceReasons: anyText,
  here: counted,
  resolution: numbered ? `05-NQ/${kind.includes("Committee") ? "ĐU" : "CB"}` : null,
  minutes: numbered ? null : `05-BB/${kind.includes("Committee") ? "ĐU" : "CB"}`,
  tellerId: null,
  form: "secret",
  shown: null,
  probationersPresent: null,
  lateReason: explainsLateness ? anyText : null,
});
const decision: FormOfAct = ({ ballot: { counted: _, absent: __, numbered: ___, ...counts }, explainsLateness }) => ({
  ...counts,
  number: numberOf("QĐ"),
  lateReason: explainsLateness ? anyText : null,
});
const issued: FormOfAct = ({ explainsLateness }) => ({
  number: numberOf("QĐ"),
  lateReason: explainsLateness ? anyText : null,
});
const annulment: FormOfAct = ({ option }) => ({
  ...{ number: numberOf("QĐ"), reason: anyText, provision: anyText },
  redo: option,
});

const reasonOf = ({ explainsLateness }: Act) => (explainsLateness ? anyText : null);
const arriving: FormOfAct = (act) => ({
  ...{ issuer: anyText, number: anyText, issuedOn: day(act.issuedOn ?? act.on), transferredOn: other(act) },
  ...{ resolution: cellNumber, mentorId: act.memberId },
});
const resolved: FormOfAct = ({ on, resolved: votes }) => ({
  ...{ cellResolvedOn: day(votes?.cellOn ?? on), cellResolution: anyText },
  ...{ cellBase: votes?.cell.base, cellYes: votes?.cell.yes, cellNo: votes?.cell.no },
  ...{ committeeResolvedOn: day(votes?.committeeOn ?? on), committeeResolution: anyText },
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
  confirmSympathiser: numbered("DS"),
  recordCertificate: certificate,
  proposeStart: () => ({ resolution: cellNumber }),
  permitStart: numbered("TB"),
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
    assignment: act.replacedId ? cellNumber : null,
    assignedOn: act.replacedId && act.assignedOn ? day(act.assignedOn) : null,
  }),
  recordUnionResolution: ({ union, byBranch, isMember }) => ({
    union,
    madeBy: byBranch ? "branch" : "committee",
    isMember: yesOrNo(isMember),
    number: anyText,
  }),
  recordOpinions: opinions,
  sendToVerification: (act) => ({ sealedOn: other(act) }),
  certifyHistory: (act) => ({ cellCommentOn: other(act), schoolingShownBy: act.option ?? "diploma" }),
  recordCellVote: vote,
  recordAppraisal: numbered("BC"),
  recordCommitteeVote: vote,
  submitForDecision: numbered("TTr"),
  recordDecision: decision,
  issueDecision: issued,
  receiveDecision: none,
  holdCeremony: ({ memberId, otherDay: consented }) => ({
    place: anyText,
    mentorId: memberId,
    consentNumber: consented ? numberOf("CV") : null,
    consentOn: consented ? day(consented) : null,
  }),
  recordMemberHistory: ({ explainsLateness }) => ({ lateReason: explainsLateness ? anyText : null }),
  recordNewMemberCertificate: certificate,
  recordSelfReview: none,
  recordMentorReview: none,
  recordProbationOpinions: opinions,
  recordRecognitionVote: vote,
  recordRecognitionAppraisal: numbered("BC"),
  recordRecognitionCommitteeVote: vote,
  submitForRecognition: numbered("TTr"),
  recordRecognition: decision,
  issueRecognition: issued,
  announceRecognition: none,
  extendDecision: extension,
  extendRecognition: extension,
  declareMatter: ({ matter }) => ({ matter }),
  recordConclusion: ({ matter, favourable, authority }) => ({
    matter,
    outcome: favourable ? "favourable" : "unfavourable",
    authority,
    number: numberOf("TB"),
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
    number: numberOf("QĐ"),
    reason: anyText,
    leftHow: null,
    receivedOn: act.otherDay ? day(act.otherDay) : null,
  }),
  receiveRemoval: none,
  reportDeadlock: numbered("BC"),
  reportFailedVote: numbered("BC"),
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
    ...{ decisionNumber: anyText, decidedOn: day(act.decidedOn ?? act.on) },
  }),
  receiveProbationer: (act) => ({
    ...{ ...arriving(act), decisionNumber: anyText, decidedOn: day(act.decidedOn ?? act.on) },
    ...{ ceremonyOn: day(act.ceremonyOn ?? act.on), remarksOn: day(act.remarksOn ?? act.on) },
    ...{ formerMentor: anyText, reportedOn: day(act.reportedOn ?? act.on) },
  }),
  askReexamination: () => ({ number: anyText, reason: anyText }),
  recordReexamination: (act) => ({ number: anyText, examined: act.option, lateReason: reasonOf(act) }),
  moveToCell: ({ memberId, option }) => ({ unitId: option, resolution: cellNumber, mentorId: memberId }),
  pause: leaving,
  resume: leaving,
  transferAway: (act) => ({
    number: numberOf("CV"),
    destination: anyText,
    competent: act.option,
    transferredOn: other(act),
    lateReason: act.explainsLateness ? anyText : null,
  }),
  joinCase: ({ option, favourable }) => ({
    keptCaseId: option,
    compared: favourable ? "yes" : "no",
    reason: anyText,
    provision: anyText,
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
