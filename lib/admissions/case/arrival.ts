import type { Day } from "../../primitives/day";
import { latestPaper, type PaperFact } from "./papers";

/**
 * How a dossier came from another organisation: resolved and not sent there, sent and not decided, with a decision the
 * old committee annulled because it was issued too late, or with a decision that holds. Source: HD 06-HD/TW 3.9b, 3.9c.
 */
export const arrivals = ["notSent", "sent", "annulled"] as const;
export type Arrival = (typeof arrivals)[number] | "decided";

type Papers = Readonly<{ papers: readonly PaperFact[] }>;

/** The dossier received from another organisation: when, and how far it had come; a decision that was cancelled no longer counts. */
export const arrivalOf = (facts: Papers): Readonly<{ receivedOn: Day; arrival: Arrival }> | undefined => {
  const received = latestPaper(facts, "receivedDossier");
  if (!received) return undefined;
  const stated = received.details.arrival as Arrival | undefined;
  const isCancelled = stated === "decided" && latestPaper(facts, "decision") === undefined;
  return { receivedOn: received.datedOn, arrival: isCancelled ? "annulled" : (stated ?? "notSent") };
};

/** The question the new side put to the old one about its decision, while it waits for the answer. */
export const openReexamination = (facts: Papers): PaperFact | undefined => {
  const asked = latestPaper(facts, "reexaminationRequest");
  const answered = latestPaper(facts, "reexaminationAnswer");
  return asked && (!answered || answered.datedOn < asked.datedOn) ? asked : undefined;
};
