/** The line of the procedure, the end it leads to, and the exits beside it. */
export const stages = [
  "nomination",
  "mentoring",
  "dossier",
  "verification",
  "approval",
  "ceremony",
  "probation",
  "official",
  "takenOff",
  "refused",
  "withdrawn",
] as const;
export type Stage = (typeof stages)[number];

export const line = [
  "nomination",
  "mentoring",
  "dossier",
  "verification",
  "approval",
  "ceremony",
  "probation",
] as const;
export const openStages: readonly Stage[] = line;

/** Every step a case can take, in the order of the procedure; `nominate` opens the case and is not part of the machine. */
export const steps = [
  "listSympathiser",
  "confirmSympathiser",
  "recordCertificate",
  "proposeStart",
  "permitStart",
  "recordApplication",
  "recordIntroduction",
  "recordUnionResolution",
  "recordOpinions",
  "sendToVerification",
  "certifyHistory",
  "recordCellVote",
  "recordAppraisal",
  "recordCommitteeVote",
  "submitForDecision",
  "recordDecision",
  "receiveDecision",
  "holdCeremony",
  "recordNewMemberCertificate",
  "recordSelfReview",
  "recordMentorReview",
  "recordProbationOpinions",
  "recordRecognitionVote",
  "recordRecognitionAppraisal",
  "recordRecognitionCommitteeVote",
  "submitForRecognition",
  "recordRecognition",
  "extendDecision",
  "extendRecognition",
  "declareMatter",
  "recordConclusion",
  "declareFormerMembership",
  "replaceMentor",
  "returnDossier",
  "takeOffList",
  "withdraw",
  "refuse",
] as const;
export type Step = (typeof steps)[number];

export const isStage = (text: string): text is Stage => stages.some((stage) => stage === text);
export const isStep = (text: string): text is Step => steps.some((step) => step === text);
