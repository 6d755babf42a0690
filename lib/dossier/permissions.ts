import { type Actor, may } from "../access/actor";
import { type StateTimestamps, sectionState } from "./section";

/**
 * Whether the actor's role reads personal histories; reach decides whose. A mentor sees the case and its tasks, but no
 * history. Source: HD 06-HD/TW 8.2.
 */
export const mayReadHistory = (actor: Actor): boolean => may(actor, "cases.read") && actor.actingPost.role !== "mentor";

/** Whether the actor reads verification findings. The applicant learns of them by a remark on the section concerned. */
export const mayReadFindings = (actor: Actor): boolean =>
  mayReadHistory(actor) && actor.actingPost.role !== "applicant";

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
