import type { PaperKind, VoteFact } from "../case/facts";
import type { Step } from "../case/stages";

/** What a step makes void of what was written before it. */
export type Voided = Readonly<{
  papers: readonly PaperKind[];
  votes: readonly `${VoteFact["purpose"]}.${VoteFact["body"]}`[];
}>;

const nothing: Voided = { papers: [], votes: [] };

const and = (...parts: readonly Voided[]): Voided => ({
  papers: parts.flatMap(({ papers }) => papers),
  votes: parts.flatMap(({ votes }) => votes),
});

/** What each part of the procedure writes, from its end backwards: what is redone from a part on takes the later ones with it. */
const probation: Voided = {
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
const byReturn: Voided = {
  papers: ["crossPageSeal", "cellComment", "committeeCertification", "appraisal", "submission", "decisionExtension"],
  votes: ["admission.cell", "admission.committee", "admission.superior"],
};

const byRedo: Readonly<Record<string, Voided>> = {
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
export const voidedBy = (step: Step | string, stated: Readonly<Record<string, unknown>>): Voided => {
  if (step === "returnDossier") return byReturn;
  if (step === "annulDecision" || step === "annulAdmission") return byRedo[String(stated.redo)] ?? nothing;
  return nothing;
};

export const isVoid = ({ papers }: Voided, kind: PaperKind): boolean => papers.includes(kind);
export const isVoteVoid = ({ votes }: Voided, { purpose, body }: Pick<VoteFact, "purpose" | "body">): boolean =>
  votes.includes(`${purpose}.${body}`);
