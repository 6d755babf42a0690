import type { Day } from "../../primitives/day";
import type { AdmissionFacts, PaperFact, PaperKind } from "../case/facts";
import { paperOf } from "../case/paper";
import type { Step } from "../case/stages";
import { sentUpIn } from "../clocks/case-days";
import { type Ballot, ballots } from "../voting/ballots";
import { type BallotInput, voteOfBody, voteOfSuperior } from "../voting/vote-records";
import { leaving } from "./effects-leaving";
import { specialEffects } from "./effects-special";
import { invalidatedBy, invalidatesPaper, invalidatesVote } from "./invalidation";
import type { StepInput } from "./schema";
import { type Effects, left, type Stated } from "./writing";

const explained = (lateReason: string | null): PaperFact["details"] => (lateReason ? { lateReason } : {});

const numbered =
  (kind: PaperKind) =>
  ({ occurredOn, number }: { occurredOn: Day; number: string }): Effects => ({
    papers: [paperOf(kind, occurredOn, { number })],
  });

const certificate =
  (kind: PaperKind) =>
  ({ occurredOn, number, issuer }: { occurredOn: Day; number: string; issuer: string }): Effects => ({
    papers: [paperOf(kind, occurredOn, { number, issuer })],
  });

const opinions =
  (organisationsKind: PaperKind, residenceKind: PaperKind) =>
  (input: StepInput<"recordOpinions">): Effects => ({
    papers: [
      paperOf(organisationsKind, input.occurredOn, { details: { organisations: input.organisations } }),
      paperOf(residenceKind, input.residenceOn, { issuer: input.residence }),
    ],
  });

const assignmentIn = ({
  assignment,
  assignedOn,
}: Pick<StepInput<"recordIntroduction">, "assignment" | "assignedOn">) => ({
  assignment,
  assignedOn,
});

const cast =
  (ballot: Ballot) =>
  (input: BallotInput, facts: AdmissionFacts): Effects => ({ vote: voteOfBody(facts, ballot, input) });

/** For every step, the rows it writes: the one place that says what a form becomes. */
export const effects: { readonly [S in Step]: Stated<S> } = {
  listSympathiser: ({ occurredOn, resolution, mentorId }) => ({
    papers: [paperOf("sympathiserResolution", occurredOn, { number: resolution })],
    mentor: { personId: mentorId, resolution, from: occurredOn },
    standing: { kind: "sympathiser", from: occurredOn },
  }),
  confirmSympathiser: numbered("sympathiserListing"),
  recordCertificate: certificate("awarenessCertificate"),
  proposeStart: ({ occurredOn, resolution }) => ({
    papers: [paperOf("startProposal", occurredOn, { number: resolution })],
  }),
  permitStart: numbered("startPermission"),
  recordApplication: ({ occurredOn, youthUnion, tradeUnion, unionOfficer }) => ({
    papers: [paperOf("application", occurredOn, { details: { youthUnion, tradeUnion, unionOfficer } })],
    standing: { kind: "applicant", from: occurredOn },
  }),
  recordIntroduction: ({ occurredOn, introducerId, togetherSince, replacesId, replacedBecause, ...assigned }) => {
    const substitution = replacesId && { replaces: replacesId, because: replacedBecause, ...assignmentIn(assigned) };
    const details = { togetherSince, ...substitution };
    return { papers: [paperOf("introduction", occurredOn, { personId: introducerId, details })] };
  },
  recordUnionResolution: ({ occurredOn, union, madeBy, isMember, number }) => ({
    papers: [paperOf("unionResolution", occurredOn, { number, details: { union, madeBy, isMember } })],
  }),
  recordOpinions: opinions("massOpinions", "residenceOpinion"),
  sendToVerification: ({ sealedOn }) => ({ papers: [paperOf("crossPageSeal", sealedOn)] }),
  certifyHistory: ({ occurredOn, cellCommentOn }) => ({
    papers: [paperOf("cellComment", cellCommentOn), paperOf("committeeCertification", occurredOn)],
  }),
  recordCellVote: cast(ballots.recordCellVote),
  recordAppraisal: numbered("appraisal"),
  recordCommitteeVote: cast(ballots.recordCommitteeVote),
  submitForDecision: ({ occurredOn, number }) => ({
    papers: [paperOf("submission", occurredOn, { number })],
  }),
  recordDecision: (input, facts) => ({
    vote: voteOfSuperior(facts, "admission", input),
    papers: [paperOf("decision", input.occurredOn, { number: input.number, details: explained(input.lateReason) })],
  }),
  receiveDecision: ({ occurredOn }) => ({
    papers: [paperOf("decisionReceipt", occurredOn)],
  }),
  holdCeremony: ({ occurredOn, place, mentorId, consentNumber, consentOn }, facts) => {
    const consent =
      consentNumber && consentOn ? [paperOf("lateCeremonyConsent", consentOn, { number: consentNumber })] : [];
    const resolution = facts.mentors.at(-1)?.resolution ?? "";
    return {
      papers: [...consent, paperOf("ceremonyMinutes", occurredOn, { details: { place } })],
      mentor: { personId: mentorId, resolution, from: occurredOn },
      standing: { kind: "probationary", from: occurredOn },
    };
  },
  recordNewMemberCertificate: certificate("newMemberCertificate"),
  recordSelfReview: ({ occurredOn }) => ({ papers: [paperOf("selfReview", occurredOn)] }),
  recordMentorReview: ({ occurredOn }) => ({ papers: [paperOf("mentorReview", occurredOn)] }),
  recordProbationOpinions: opinions("probationMassOpinions", "probationResidenceOpinion"),
  recordRecognitionVote: cast(ballots.recordRecognitionVote),
  recordRecognitionAppraisal: numbered("recognitionAppraisal"),
  recordRecognitionCommitteeVote: cast(ballots.recordRecognitionCommitteeVote),
  submitForRecognition: ({ occurredOn, number }) => ({
    papers: [paperOf("recognitionSubmission", occurredOn, { number })],
  }),
  recordRecognition: (input, facts) => ({
    vote: voteOfSuperior(facts, "recognition", input),
    papers: [
      paperOf("recognitionDecision", input.occurredOn, { number: input.number, details: explained(input.lateReason) }),
    ],
    standing: { kind: "official", from: input.occurredOn },
  }),
  ...specialEffects,
  replaceMentor: ({ occurredOn, resolution, mentorId }) => ({
    mentor: { personId: mentorId, resolution, from: occurredOn },
  }),
  returnDossier: () => ({}),
  takeOffList: left,
  withdraw: left,
  refuse: left,
  ...leaving,
};

/** A new mentor takes over from the one before on the same day. */
const mentorsAfter = ({ mentors, named }: AdmissionFacts, mentor: NonNullable<Effects["mentor"]>) => [
  ...mentors.map((each) => (each.to === null ? { ...each, to: mentor.from } : each)),
  { ...mentor, name: named.find(({ id }) => id === mentor.personId)?.name ?? "", to: null },
];

/** The facts as they stand once the effects are written, so that the next step and the deadlines can be named at once. */
export const factsAfter = (
  facts: AdmissionFacts,
  step: Step,
  left: Effects,
  stated: Readonly<Record<string, unknown>> = {},
): AdmissionFacts => {
  const voided = invalidatedBy(step, stated);
  const papers = left.papers ?? [];
  return {
    ...facts,
    mentors: left.mentor ? mentorsAfter(facts, left.mentor) : facts.mentors,
    papers: [...facts.papers.filter(({ kind }) => !invalidatesPaper(voided, kind)), ...papers],
    votes: [...facts.votes.filter((vote) => !invalidatesVote(voided, vote)), ...(left.vote ? [left.vote] : [])],
    sentUpOn: sentUpIn(papers) ?? facts.sentUpOn,
    pausedSince: step === "pause" ? (stated.occurredOn as Day) : undefined,
  };
};
