import { correctionsIn, returnedPapers } from "../case/corrections";
import type { PaperKind } from "../case/papers";
import type { VoteFact } from "../case/votes";

/** What a step makes void of what was written before it. */
export type Invalidation = Readonly<{
  papers: readonly PaperKind[];
  votes: readonly `${VoteFact["purpose"]}.${VoteFact["body"]}`[];
  /** Sections of the personal history that are passed no longer. */
  sections?: readonly number[];
  /** Those whose verification no longer counts; null for the applicant. */
  verified?: readonly (string | null)[];
}>;

export const nothing: Invalidation = { papers: [], votes: [] };

const and = (...parts: readonly Invalidation[]): Invalidation => ({
  papers: parts.flatMap(({ papers }) => papers),
  votes: parts.flatMap(({ votes }) => votes),
});

/** The votes of the bodies that decide. */
const byDecider = <Purpose extends VoteFact["purpose"]>(purpose: Purpose) =>
  (["superior", "superiorCommittee", "standingCommittee"] as const).map((body) => `${purpose}.${body}` as const);

// What each part of the procedure writes, from its end backwards. What is redone from a part on voids the later parts too.
const probation: Invalidation = {
  papers: [
    "ceremonyMinutes",
    "memberHistory",
    "newMemberCertificate",
    "selfReview",
    "mentorReview",
    "probationMassOpinions",
    "probationResidenceOpinion",
    "recognitionAppraisal",
    "recognitionSubmission",
    "recognitionExtension",
    "recognitionDecision",
    "recognitionAnnouncement",
    "deadlockReport",
  ],
  votes: [
    "recognition.cell",
    "recognition.committee",
    ...byDecider("recognition"),
    "removal.cell",
    "removal.committee",
    ...byDecider("removal"),
  ],
};
const fromDecision = and(
  {
    papers: ["decisionExtension", "decision", "decisionReceipt", "lateCeremonyConsent", "reexaminationRequest"],
    votes: byDecider("admission"),
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

// Returns recorded before they had to name what is to be corrected void all that rested on the history as it was.
const returnedWhole: Invalidation = {
  papers: ["crossPageSeal", "cellComment", "committeeCertification", "appraisal", "submission", "decisionExtension"],
  votes: ["admission.cell", "admission.committee", ...byDecider("admission")],
};
const certified: Invalidation = { papers: ["cellComment", "committeeCertification"], votes: [] };
const sealed = and({ papers: ["crossPageSeal"], votes: [] }, certified);
const votedByCommittee: Invalidation = { papers: [], votes: ["admission.committee"] };
const votedByCell = and(
  { papers: ["failedVoteReport", "appraisal", "decisionExtension"], votes: ["admission.cell"] },
  votedByCommittee,
);

/**
 * What a returned dossier makes void: exactly what it names, and what cannot stand without it. The file is sent up anew in
 * any case; a history that changes is sealed and certified again; the committee's vote rests on the cell's.
 */
export const invalidatedByReturn = (stated: Readonly<Record<string, unknown>>): Invalidation => {
  const corrections = correctionsIn(stated);
  if (!corrections) return returnedWhole;
  const sections = corrections.flatMap((each) => (each.kind === "section" ? [each.number] : []));
  const verified = corrections.flatMap((each) => (each.kind === "verification" ? [each.relativeId] : []));
  const votes = corrections.flatMap((each) => (each.kind === "vote" ? [each.vote] : []));
  const papers = corrections.flatMap((each) => (each.kind === "paper" ? returnedPapers[each.paper] : []));
  return {
    ...and(
      { papers: ["submission", ...papers], votes: byDecider("admission") },
      sections.length > 0 ? sealed : nothing,
      verified.length > 0 ? certified : nothing,
      votes.includes("cellVote") ? votedByCell : nothing,
      votes.includes("committeeVote") ? votedByCommittee : nothing,
    ),
    sections,
    verified,
  };
};

export const invalidatesPaper = ({ papers }: Invalidation, kind: PaperKind): boolean => papers.includes(kind);
export const invalidatesVote = (
  { votes }: Invalidation,
  { purpose, body }: Pick<VoteFact, "purpose" | "body">,
): boolean => votes.includes(`${purpose}.${body}`);
