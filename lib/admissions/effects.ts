import type { Day } from "../primitives/day";
import { type Ballot, ballots } from "./ballots";
import { specialEffects } from "./effects-special";
import type { AdmissionFacts, PaperFact, PaperKind, VoteFact } from "./facts";
import { probationEndsOn } from "./guards-probation";
import { written } from "./paper";
import type { StepInput } from "./schema";
import type { Step } from "./steps";
import { type BallotInput, castIn, decidedBy } from "./votes";

/** The days a case shows in lists, copied from its papers. */
export type CaseDays = Readonly<{
  submittedOn: Day;
  decisionOn: Day;
  decisionNumber: string;
  decisionReceivedOn: Day;
  admittedOn: Day;
  officialOn: Day;
}>;

/** What a step leaves behind, beside its transition. */
export type Effects = Readonly<{
  papers?: readonly PaperFact[];
  vote?: VoteFact;
  mentor?: Readonly<{ personId: string; resolution: string; from: Day }>;
  standing?: Readonly<{ kind: "nonMember" | "sympathiser" | "applicant" | "probationary" | "official"; from: Day }>;
  days?: Partial<CaseDays>;
}>;

type Stated<S extends Step> = (input: StepInput<S>, facts: AdmissionFacts) => Effects;

const explained = (lateReason: string | null): PaperFact["details"] => (lateReason ? { lateReason } : {});

const numbered =
  (kind: PaperKind) =>
  ({ occurredOn, number }: { occurredOn: Day; number: string }): Effects => ({
    papers: [written(kind, occurredOn, { number })],
  });

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

const assignmentIn = ({
  assignment,
  assignedOn,
}: Pick<StepInput<"recordIntroduction">, "assignment" | "assignedOn">) => ({
  assignment,
  assignedOn,
});

const left = ({ occurredOn }: { occurredOn: Day }): Effects => ({ standing: { kind: "nonMember", from: occurredOn } });

const cast =
  (ballot: Ballot) =>
  (input: BallotInput, facts: AdmissionFacts): Effects => ({ vote: castIn(facts, ballot, input) });

/** For every step, the rows it writes: the one place that says what a form becomes. */
export const effects: { readonly [S in Step]: Stated<S> } = {
  listSympathiser: ({ occurredOn, resolution, mentorId }) => ({
    papers: [written("sympathiserResolution", occurredOn, { number: resolution })],
    mentor: { personId: mentorId, resolution, from: occurredOn },
    standing: { kind: "sympathiser", from: occurredOn },
  }),
  confirmSympathiser: numbered("sympathiserListing"),
  recordCertificate: certificate("awarenessCertificate"),
  proposeStart: ({ occurredOn, resolution }) => ({
    papers: [written("startProposal", occurredOn, { number: resolution })],
  }),
  permitStart: numbered("startPermission"),
  recordApplication: ({ occurredOn, youthUnion, tradeUnion, unionOfficer }) => ({
    papers: [written("application", occurredOn, { details: { youthUnion, tradeUnion, unionOfficer } })],
    standing: { kind: "applicant", from: occurredOn },
  }),
  recordIntroduction: ({ occurredOn, introducerId, togetherSince, replacesId, replacedBecause, ...assigned }) => {
    const substitution = replacesId && { replaces: replacesId, because: replacedBecause, ...assignmentIn(assigned) };
    const details = { togetherSince, ...substitution };
    return { papers: [written("introduction", occurredOn, { personId: introducerId, details })] };
  },
  recordUnionResolution: ({ occurredOn, union, madeBy, isMember, number }) => ({
    papers: [written("unionResolution", occurredOn, { number, details: { union, madeBy, isMember } })],
  }),
  recordOpinions: opinions("massOpinions", "residenceOpinion"),
  sendToVerification: ({ sealedOn }) => ({ papers: [written("crossPageSeal", sealedOn)] }),
  certifyHistory: ({ occurredOn, cellCommentOn }) => ({
    papers: [written("cellComment", cellCommentOn), written("committeeCertification", occurredOn)],
  }),
  recordCellVote: cast(ballots.recordCellVote),
  recordAppraisal: numbered("appraisal"),
  recordCommitteeVote: cast(ballots.recordCommitteeVote),
  submitForDecision: ({ occurredOn, number }) => ({
    papers: [written("submission", occurredOn, { number })],
    days: { submittedOn: occurredOn },
  }),
  recordDecision: (input, facts) => ({
    vote: decidedBy(facts, "admission", input),
    papers: [written("decision", input.occurredOn, { number: input.number, details: explained(input.lateReason) })],
    days: { decisionOn: input.occurredOn, decisionNumber: input.number },
  }),
  receiveDecision: ({ occurredOn }) => ({
    papers: [written("decisionReceipt", occurredOn)],
    days: { decisionReceivedOn: occurredOn },
  }),
  holdCeremony: ({ occurredOn, place, mentorId, consentNumber, consentOn }, facts) => {
    const consent =
      consentNumber && consentOn ? [written("lateCeremonyConsent", consentOn, { number: consentNumber })] : [];
    const resolution = facts.mentors.at(-1)?.resolution ?? "";
    return {
      papers: [...consent, written("ceremonyMinutes", occurredOn, { details: { place } })],
      mentor: { personId: mentorId, resolution, from: occurredOn },
      standing: { kind: "probationary", from: occurredOn },
      days: { admittedOn: occurredOn },
    };
  },
  recordNewMemberCertificate: certificate("newMemberCertificate"),
  recordSelfReview: ({ occurredOn }) => ({ papers: [written("selfReview", occurredOn)] }),
  recordMentorReview: ({ occurredOn }) => ({ papers: [written("mentorReview", occurredOn)] }),
  recordProbationOpinions: opinions("probationMassOpinions", "probationResidenceOpinion"),
  recordRecognitionVote: cast(ballots.recordRecognitionVote),
  recordRecognitionAppraisal: numbered("recognitionAppraisal"),
  recordRecognitionCommitteeVote: cast(ballots.recordRecognitionCommitteeVote),
  submitForRecognition: ({ occurredOn, number }) => ({
    papers: [written("recognitionSubmission", occurredOn, { number })],
    days: { submittedOn: occurredOn },
  }),
  recordRecognition: (input, facts) => ({
    vote: decidedBy(facts, "recognition", input),
    papers: [
      written("recognitionDecision", input.occurredOn, { number: input.number, details: explained(input.lateReason) }),
    ],
    standing: { kind: "official", from: input.occurredOn },
    days: { officialOn: probationEndsOn(facts) },
  }),
  ...specialEffects,
  replaceMentor: ({ occurredOn, resolution, mentorId }) => ({
    mentor: { personId: mentorId, resolution, from: occurredOn },
  }),
  returnDossier: () => ({}),
  takeOffList: left,
  withdraw: left,
  refuse: left,
};

/** A new mentor takes over from the one before on the same day. */
const mentorsAfter = ({ mentors, named }: AdmissionFacts, mentor: NonNullable<Effects["mentor"]>) => [
  ...mentors.map((each) => (each.to === null ? { ...each, to: mentor.from } : each)),
  { ...mentor, name: named.find(({ id }) => id === mentor.personId)?.name ?? "", to: null },
];

/** The facts as they stand once the effects are written, so that the next step and the deadlines can be named at once. */
export const factsAfter = (facts: AdmissionFacts, step: Step, left: Effects): AdmissionFacts => {
  const stands = step === "returnDossier" ? withoutVoided(facts) : facts;
  return {
    ...stands,
    mentors: left.mentor ? mentorsAfter(stands, left.mentor) : stands.mentors,
    papers: [...stands.papers, ...(left.papers ?? [])],
    votes: left.vote ? [...stands.votes, left.vote] : stands.votes,
  };
};

const voided: readonly PaperKind[] = [
  "crossPageSeal",
  "cellComment",
  "committeeCertification",
  "appraisal",
  "submission",
  "decisionExtension",
];

/** Whether a return of the dossier makes the paper void: it rested on the history as it was. */
export const isVoidedByReturn = (kind: PaperKind): boolean => voided.includes(kind);

const withoutVoided = (facts: AdmissionFacts): AdmissionFacts => ({
  ...facts,
  papers: facts.papers.filter(({ kind }) => !isVoidedByReturn(kind)),
  votes: facts.votes.filter(({ purpose }) => purpose !== "admission"),
});
