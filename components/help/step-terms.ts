import type { Stage } from "@/lib/admissions/case/stages";
import type { Step } from "@/lib/admissions/procedure/procedure";
import type { TermName } from "./glossary";

const terms: Readonly<Partial<Record<Step, readonly TermName[]>>> = {
  listSympathiser: ["sympathiser", "mentor", "resolution"],
  confirmSympathiser: ["sympathiser"],
  recordCertificate: ["awarenessClass"],
  proposeStart: ["permission", "resolution"],
  permitStart: ["permission"],
  recordApplication: ["application"],
  recordIntroduction: ["introduction", "introducer"],
  recordUnionResolution: ["unionResolution"],
  recordOpinions: ["opinions", "cellCommittee"],
  sendToVerification: ["seal", "verification"],
  certifyHistory: ["certification", "history"],
  recordCellVote: ["convened", "voteForm", "resolution"],
  recordAppraisal: ["appraisal"],
  recordCommitteeVote: ["committee", "convened", "voteForm"],
  submitForDecision: ["competent"],
  recordDecision: ["decision", "standingCommittee"],
  issueDecision: ["decision", "delegation"],
  receiveDecision: ["decision"],
  holdCeremony: ["ceremony", "probation"],
  recordMemberHistory: ["memberHistory"],
  recordSelfReview: ["selfReview"],
  recordMentorReview: ["selfReview"],
  recordRecognitionVote: ["recognition", "convened", "voteForm"],
  recordRecognitionCommitteeVote: ["recognition", "convened"],
  submitForRecognition: ["competent", "recognition"],
  recordRecognition: ["recognition", "partyAge"],
  issueRecognition: ["recognition", "partyAge"],
  announceRecognition: ["recognition"],
  recordRemovalVote: ["removal", "convened"],
  recordRemovalCommitteeVote: ["removal"],
  recordRemoval: ["removal"],
  declareMatter: ["politicalStandard", "competent"],
  recordConclusion: ["politicalStandard", "competent"],
  declareFormerMembership: ["readmission"],
  replaceMentor: ["mentor"],
};

/** The terms on the form of a step that a new secretary may not know. */
export const termsOfStep = (step: Step): readonly TermName[] => terms[step] ?? [];

/** The term that says what a stage is about. */
export const termOfStage: Readonly<Partial<Record<Stage, TermName>>> = {
  nomination: "outstanding",
  mentoring: "sympathiser",
  dossier: "history",
  verification: "verification",
  approval: "competent",
  ceremony: "ceremony",
  probation: "probation",
  official: "recognition",
  removed: "removal",
};
