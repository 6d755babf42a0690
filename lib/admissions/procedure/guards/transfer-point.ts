import { type Day, isRealDay } from "../../../primitives/day";
import type { AdmissionFacts } from "../../case/facts";
import { latestPaper, latestPaperOn } from "../../case/papers";
import { overdueOn } from "../../clocks/clocks";

/** How far the case had come when the person went to another organisation; it decides what is handed over. Source: HD 06-HD/TW 3.9, 3.10. */
export type TransferPoint = "beforeResolution" | "beforeSending" | "undecided" | "annulled" | "decided" | "probation";

/** Whether the competent committee stays the same; where it does, a decision is only forwarded. */
export type Competent = "same" | "other";

const late = { code: "decision-after-transfer", field: "transferredOn" } as const;

/** The decision came too long after the transfer and was annulled: then the periods for a dossier without one do not run. Source: HD 06-HD/TW 3.9c. */
const annulledForBeingLate = (facts: AdmissionFacts, transferredOn: Day): boolean => {
  const decidedOn = latestPaper(facts, "annulment")?.details.decidedOn;
  if (!decidedOn || !isRealDay(decidedOn)) return false;
  return (
    overdueOn(facts, decidedOn, { rule: "decisionAfterTransferDays", startsOn: () => transferredOn, late })?.code ===
    late.code
  );
};

/** @param transferredOn the day of the decision to transfer the person */
export const transferPointOn = (facts: AdmissionFacts, transferredOn: Day, competent: Competent): TransferPoint => {
  if (latestPaper(facts, "ceremonyMinutes")) return "probation";
  if (latestPaper(facts, "decision")) return "decided";
  const isResolved = facts.votes.some(
    ({ purpose, body, carried, heldOn }) =>
      purpose === "admission" && body === "cell" && carried && heldOn <= transferredOn,
  );
  if (!isResolved) return "beforeResolution";
  if (competent === "other" && annulledForBeingLate(facts, transferredOn)) return "annulled";
  const isSent = latestPaperOn(facts, "submission", transferredOn) !== undefined;
  // A dossier that was sent stays with the competent committee where that committee is the same.
  return isSent && competent === "other" ? "undecided" : "beforeSending";
};
