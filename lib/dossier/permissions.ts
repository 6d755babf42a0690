import { type Actor, may } from "../access/actor";
import { type StateTimestamps, sectionState } from "./section";

/**
 * Whether the actor's role reads personal histories; reach decides whose. A mentor sees how far the history has come and reads
 * only what is shared. Source: HD 06-HD/TW 8.2.
 */
export const mayReadHistory = (actor: Actor): boolean => may(actor, "cases.read") && actor.actingPost.role !== "mentor";

/** Whether the actor reads verification findings. The applicant learns of them by a remark on the section concerned. */
export const mayReadFindings = (actor: Actor): boolean =>
  mayReadHistory(actor) && actor.actingPost.role !== "applicant";

/** Whether the actor helps with histories by words, as a mentor does. */
export const mayHelp = (actor: Actor): boolean => may(actor, "dossier.help");

/** Whether the actor sees what mentors wrote to help: it stays between them, the person and the cell. */
export const mayReadHelp = ({ actingPost: { role } }: Actor): boolean =>
  role === "applicant" || role === "mentor" || role === "cellSecretary" || role === "cellDeputySecretary";

export const isWriter = (actor: Actor, personId: string): boolean =>
  may(actor, "dossier.write") && actor.personId === personId;

/**
 * Whether the actor reads the text of a section. The writer always does. Others read a sent or passed text, and a returned
 * one until the writer saves it again.
 */
export const mayReadContent = (actor: Actor, personId: string, timestamps: StateTimestamps): boolean => {
  if (!mayReadHistory(actor)) return false;
  if (isWriter(actor, personId)) return true;
  const state = sectionState(timestamps);
  if (state === "returned")
    return timestamps.savedAt === null || timestamps.returnedAt === null || timestamps.savedAt <= timestamps.returnedAt;
  return state === "sent" || state === "passed";
};
