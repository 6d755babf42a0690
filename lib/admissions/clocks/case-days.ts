import type { Day } from "../../primitives/day";
import type { AdmissionFacts } from "../case/facts";
import { latestPaper, type PaperKind } from "../case/papers";
import { probationEndsOn } from "./probation-end";

/** The days a case shows in lists: copies from its papers, computed again at every step. */
export type CaseDays = Readonly<{
  submittedOn: Day | null;
  decisionOn: Day | null;
  decisionNumber: string | null;
  decisionReceivedOn: Day | null;
  admittedOn: Day | null;
  officialOn: Day | null;
}>;

/** Papers with which a case goes up: from then on the superior committee's officer sees it. */
const sending: readonly PaperKind[] = ["submission", "recognitionSubmission", "failedVoteReport", "deadlockReport"];

/** The last day on which one of the papers sent the case up. */
export const sentUpIn = (papers: readonly Readonly<{ kind: PaperKind; datedOn: Day }>[]): Day | undefined =>
  papers.findLast(({ kind }) => sending.includes(kind))?.datedOn;

export const caseDaysOf = (facts: AdmissionFacts): CaseDays => {
  const decision = latestPaper(facts, "decision");
  return {
    submittedOn: facts.sentUpOn ?? null,
    decisionOn: decision?.datedOn ?? null,
    // A decision of another organisation has a number of its series there: here another may have the same.
    decisionNumber: decision?.details.elsewhere ? null : (decision?.number ?? null),
    decisionReceivedOn: latestPaper(facts, "decisionReceipt")?.datedOn ?? null,
    admittedOn: latestPaper(facts, "ceremonyMinutes")?.datedOn ?? null,
    officialOn: (latestPaper(facts, "recognitionDecision") && probationEndsOn(facts)) ?? null,
  };
};
