import type { PaperKind, VoteFact } from "../case/facts";
import type { Step } from "../case/stages";

/** What a step makes void of what was written before it. */
export type Invalidation = Readonly<{
  papers: readonly PaperKind[];
  votes: readonly `${VoteFact["purpose"]}.${VoteFact["body"]}`[];
}>;

const nothing: Invalidation = { papers: [], votes: [] };

const and = (...parts: readonly Invalidation[]): Invalidation => ({
  papers: parts.flatMap(({ papers }) => papers),
  votes: parts.flatMap(({ votes }) => votes),
});

/** What each part of the procedure writes, from its end backwards: what is redone from a part on takes the later ones with it. */
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
    papers: ["decisionExtension", "decision", "decisionReceipt", "lateCeremonyConsent"],
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

/** What rested on the history as it was. */
const byReturn: Invalidation = {
  papers: ["crossPageSeal", "cellComment", "committeeCertification", "appraisal", "submission", "decisionExtension"],
  votes: ["admission.cell", "admission.committee", "admission.superior"],
};

const byRedo: Readonly<Record<string, Invalidation>> = {
  nothing: fromDecision,
  decision: fromDecision,
  submission: fromSubmission,
  committeeVote: fromCommitteeVote,
  cellVote: fromCellVote,
  approval: fromCellVote,
  verification: fromVerification,
  dossier: fromDossier,
};

/** @param stated the step's form: `redo` says from where an annulment has the procedure done again */
export const invalidatedBy = (step: Step | string, stated: Readonly<Record<string, unknown>>): Invalidation => {
  if (step === "returnDossier") return byReturn;
  if (step === "annulDecision" || step === "annulAdmission") return byRedo[String(stated.redo)] ?? nothing;
  return nothing;
};

export const invalidatesPaper = ({ papers }: Invalidation, kind: PaperKind): boolean => papers.includes(kind);
export const invalidatesVote = (
  { votes }: Invalidation,
  { purpose, body }: Pick<VoteFact, "purpose" | "body">,
): boolean => votes.includes(`${purpose}.${body}`);
