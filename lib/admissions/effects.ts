import type { Day } from "../primitives/day";
import { sentUpIn } from "./case-days";
import { leaving } from "./effects-leaving";
import type { AdmissionFacts, PaperFact, PaperKind } from "./facts";
import type { StepInput } from "./schema";
import type { Step } from "./steps";
import { isVoid, isVoteVoid, voidedBy } from "./voided";
import { counted, decided, type Effects, left, type Stated, written } from "./writing";

const explained = (lateReason: string | null): PaperFact["details"] => (lateReason ? { lateReason } : {});

const certificate =
  (kind: PaperKind) =>
  ({ occurredOn, number, issuer }: { occurredOn: Day; number: string; issuer: string }): Effects => ({
    papers: [written(kind, occurredOn, { number, issuer })],
  });

const opinions =
  (organisationsKind: PaperKind, residenceKind: PaperKind) =>
  (input: StepInput<"recordOpinions">): Effects => ({
    papers: [
      written(organisationsKind, input.occurredOn, { details: { organisations: input.organisations } }),
      written(residenceKind, input.residenceOn, { issuer: input.residence }),
    ],
  });

/** For every step, the rows it writes: the one place that says what a form becomes. */
export const effects: { readonly [S in Step]: Stated<S> } = {
  listSympathiser: ({ occurredOn, resolution, mentorId }) => ({
    papers: [written("sympathiserResolution", occurredOn, { number: resolution })],
    mentor: { personId: mentorId, resolution, from: occurredOn },
    standing: { kind: "sympathiser", from: occurredOn },
  }),
  recordCertificate: certificate("awarenessCertificate"),
  permitStart: ({ occurredOn, number }) => ({ papers: [written("startPermission", occurredOn, { number })] }),
  recordApplication: ({ occurredOn }) => ({
    papers: [written("application", occurredOn)],
    standing: { kind: "applicant", from: occurredOn },
  }),
  recordIntroduction: ({ occurredOn, introducerId, togetherSince }) => ({
    papers: [written("introduction", occurredOn, { personId: introducerId, details: { togetherSince } })],
  }),
  recordUnionResolution: ({ occurredOn, union, number }) => ({
    papers: [written("unionResolution", occurredOn, { number, details: { union } })],
  }),
  recordOpinions: opinions("massOpinions", "residenceOpinion"),
  sendToVerification: ({ sealedOn }) => ({ papers: [written("crossPageSeal", sealedOn)] }),
  certifyHistory: ({ occurredOn, cellCommentOn }) => ({
    papers: [written("cellComment", cellCommentOn), written("committeeCertification", occurredOn)],
  }),
  recordCellVote: (input, facts) => ({ vote: counted(facts, "admission", "cell", input) }),
  recordCommitteeVote: (input, facts) => ({ vote: counted(facts, "admission", "committee", input) }),
  submitForDecision: ({ occurredOn, number }) => ({
    papers: [written("submission", occurredOn, { number })],
  }),
  recordDecision: (input, facts) => ({
    vote: decided(facts, "admission", input),
    papers: [written("decision", input.occurredOn, { number: input.number, details: explained(input.lateReason) })],
  }),
  receiveDecision: ({ occurredOn }) => ({
    papers: [written("decisionReceipt", occurredOn)],
  }),
  holdCeremony: ({ occurredOn, place, mentorId, consentNumber, consentOn }, facts) => {
    const consent =
      consentNumber && consentOn ? [written("lateCeremonyConsent", consentOn, { number: consentNumber })] : [];
    const resolution = facts.mentors.at(-1)?.resolution ?? "";
    return {
      papers: [...consent, written("ceremonyMinutes", occurredOn, { details: { place } })],
      mentor: { personId: mentorId, resolution, from: occurredOn },
      standing: { kind: "probationary", from: occurredOn },
    };
  },
  recordNewMemberCertificate: certificate("newMemberCertificate"),
  recordSelfReview: ({ occurredOn }) => ({ papers: [written("selfReview", occurredOn)] }),
  recordMentorReview: ({ occurredOn }) => ({ papers: [written("mentorReview", occurredOn)] }),
  recordProbationOpinions: opinions("probationMassOpinions", "probationResidenceOpinion"),
  recordRecognitionVote: (input, facts) => ({ vote: counted(facts, "recognition", "cell", input) }),
  recordRecognitionCommitteeVote: (input, facts) => ({ vote: counted(facts, "recognition", "committee", input) }),
  submitForRecognition: ({ occurredOn, number }) => ({
    papers: [written("recognitionSubmission", occurredOn, { number })],
  }),
  recordRecognition: (input, facts) => ({
    vote: decided(facts, "recognition", input),
    papers: [
      written("recognitionDecision", input.occurredOn, { number: input.number, details: explained(input.lateReason) }),
    ],
    standing: { kind: "official", from: input.occurredOn },
  }),
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
  const voided = voidedBy(step, stated);
  const papers = left.papers ?? [];
  return {
    ...facts,
    mentors: left.mentor ? mentorsAfter(facts, left.mentor) : facts.mentors,
    papers: [...facts.papers.filter(({ kind }) => !isVoid(voided, kind)), ...papers],
    votes: [...facts.votes.filter((vote) => !isVoteVoid(voided, vote)), ...(left.vote ? [left.vote] : [])],
    sentUpOn: sentUpIn(papers) ?? facts.sentUpOn,
    pausedSince: step === "pause" ? (stated.occurredOn as Day) : undefined,
  };
};
