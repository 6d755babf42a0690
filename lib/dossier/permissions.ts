import { type Actor, may } from "../access/actor";
import { type SectionDays, sectionState } from "./section";

/**
 * Whether the actor's role reads the personal history at all. The mentor follows the case and its tasks, never the
 * history; whose history it is, the reach decides. Source: HD 06-HD/TW 8.2.
 */
export const mayReadHistory = (actor: Actor): boolean => may(actor, "cases.read") && actor.actingPost.role !== "mentor";

/** Whether the actor reads what those who verified found. The applicant is told it as a remark on the section concerned. */
export const mayReadFindings = (actor: Actor): boolean =>
  mayReadHistory(actor) && actor.actingPost.role !== "applicant";

export const isWriter = (actor: Actor, personId: string): boolean =>
  may(actor, "dossier.write") && actor.personId === personId;

/** A draft is its writer's own; others read what was sent, what was passed, and what was returned as it was returned. */
export const mayReadContent = (actor: Actor, personId: string, days: SectionDays): boolean => {
  if (!mayReadHistory(actor)) return false;
  if (isWriter(actor, personId)) return true;
  const state = sectionState(days);
  if (state === "returned") return days.savedAt === null || days.returnedAt === null || days.savedAt <= days.returnedAt;
  return state === "sent" || state === "passed";
};
