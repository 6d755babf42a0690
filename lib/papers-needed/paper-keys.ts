import { concludedKinds } from "../regulations/values/matters";

/** The papers of every case, by their part of the dossier, and those of special cases. */
export const paperKeys = [
  ...(["awarenessCertificate", "application", "history", "verification", "introduction", "unionResolution"] as const),
  ...(["massOpinions", "residenceOpinion"] as const),
  ...(["cellResolution", "appraisal", "committeeResolution", "decision", "memberHistory", "memberCard"] as const),
  ...(["newMemberCertificate", "selfReview", "mentorReview"] as const),
  ...(["probationMassOpinions", "probationResidenceOpinion", "recognitionCellResolution"] as const),
  ...(["recognitionAppraisal", "recognitionCommitteeResolution", "recognitionDecision"] as const),
  ...(["marriageCertificate", "spouseHistory", "answerFromAbroad", "transferIn"] as const),
] as const;
export type CommonPaperKey = (typeof paperKeys)[number];

/** The conclusion on a matter, by the kind of matter. */
export const conclusionKeys = concludedKinds.map((kind) => `conclusion-${kind}` as const);
export type PaperKey = CommonPaperKey | (typeof conclusionKeys)[number];

export const isPaperKey = (text: string): text is PaperKey =>
  [...paperKeys, ...conclusionKeys].some((key) => key === text);
