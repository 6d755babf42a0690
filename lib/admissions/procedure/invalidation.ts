import type { PaperKind } from "../case/papers";
import type { VoteFact } from "../case/votes";

/** What a step makes void of what was written before it. */
export type Invalidation = Readonly<{
  papers: readonly PaperKind[];
  votes: readonly `${VoteFact["purpose"]}.${VoteFact["body"]}`[];
}>;

export const nothing: Invalidation = { papers: [], votes: [] };

const and = (...parts: readonly Invalidation[]): Invalidation => ({
  papers: parts.flatMap(({ papers }) => papers),
  votes: parts.flatMap(({ votes }) => votes),
});

// What each part of the procedure writes, from its end backwards. What is redone from a part on voids the later parts too.
const probation: Invalidation = {
  papers: [
    "ceremonyMinutes",
    "newMemberCertificate",
    "selfReview",
    "mentorReview",
    "probationMassOpinions",
    "probationResidenceOpinion",
    "recognitionAppraisal",
    "recognitionSubmission",
    "recognitionExtension",
    "recognitionDecision",
    "deadlockReport",
  ],
  votes: [
    "recognition.cell",
    "recognition.committee",
    "recognition.superior",
    "removal.cell",
    "removal.committee",
    "removal.superior",
  ],
};
const fromDecision = and(
  {
    papers: ["decisionExtension", "decision", "decisionReceipt", "lateCeremonyConsent", "reexaminationRequest"],
    votes: ["admission.superior"],
  },
  probation,
);
const fromSubmission = and({ papers: ["submission"], votes: [] }, fromDecision);
const fromCommitteeVote = and({ papers: [], votes: ["admission.committee"] }, fromSubmission);
const fromCellVote = and({ papers: ["failedVoteReport", "appraisal"], votes: ["admission.cell"] }, fromCommitteeVote);
const fromVerification = and({ papers: ["cellComment", "committeeCertification"], votes: [] }, fromCellVote);
const fromDossier = and(
  {
    papers: ["application", "introduction", "unionResolution", "massOpinions", "residenceOpinion", "crossPageSeal"],
    votes: [],
  },
  fromVerification,
);

const redoneFrom: Readonly<Record<string, Invalidation>> = {
  nothing: fromDecision,
  decision: fromDecision,
  submission: fromSubmission,
  committeeVote: fromCommitteeVote,
  cellVote: fromCellVote,
  approval: fromCellVote,
  verification: fromVerification,
  dossier: fromDossier,
};

/** What an annulment makes void. @param stated its form: `redo` says from where the procedure is done again */
export const invalidatedByRedo = ({ redo }: Readonly<Record<string, unknown>>): Invalidation =>
  redoneFrom[String(redo)] ?? nothing;

/** What a returned dossier makes void: all that rested on the history as it was. */
export const invalidatedByReturn = (): Invalidation => ({
  papers: ["crossPageSeal", "cellComment", "committeeCertification", "appraisal", "submission", "decisionExtension"],
  votes: ["admission.cell", "admission.committee", "admission.superior"],
});

export const invalidatesPaper = ({ papers }: Invalidation, kind: PaperKind): boolean => papers.includes(kind);
export const invalidatesVote = (
  { votes }: Invalidation,
  { purpose, body }: Pick<VoteFact, "purpose" | "body">,
): boolean => votes.includes(`${purpose}.${body}`);
