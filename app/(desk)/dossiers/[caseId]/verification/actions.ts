"use server";

import { action } from "@/app/action";
import { readWords } from "@/app/language";
import { lettersReview } from "@/components/dossier/verification/letters-review";
import type { Actor } from "@/lib/access/actor";
import * as chases from "@/lib/dossier/verification/chase-commands";
import * as letters from "@/lib/dossier/verification/letter-commands";
import * as relatives from "@/lib/dossier/verification/relative-commands";
import * as replies from "@/lib/dossier/verification/reply-commands";
import * as requests from "@/lib/dossier/verification/request-commands";
import * as trips from "@/lib/dossier/verification/trip-commands";
import * as withdrawals from "@/lib/dossier/verification/withdrawal-commands";
import { done } from "@/lib/workflow/refusal";

const after =
  (act: string) =>
  ({ caseId }: Readonly<{ caseId: string }>): string =>
    `/dossiers/${caseId}/verification?done=${act}`;

export const addRelative = action(relatives.addRelative, after("addRelative"));
export const removeRelative = action(relatives.removeRelative, after("removeRelative"));
export const requestVerification = action(requests.requestVerification, after("requestVerification"));
export const recordVerificationGround = action(replies.recordVerificationGround, after("recordVerificationGround"));
export const recordVerificationResult = action(replies.recordVerificationResult, after("recordVerificationResult"));

/** The letters as they would go out, to be confirmed. */
const foreseenLetters = async (actor: Actor, sent: Readonly<Record<string, string>>) => {
  const outcome = await letters.rehearseLetters(actor, sent);
  if (outcome.kind !== "done") return outcome;
  if ("was" in outcome.value) return done(outcome.value);
  return done({ review: lettersReview(outcome.value.would, await readWords()) });
};

const tripsAfter =
  (act: string) =>
  ({ caseId }: Readonly<{ caseId: string }>): string =>
    `/dossiers/${caseId}/verification/trips?done=${act}`;

export const listFromHistory = action(relatives.listFromHistory, after("listFromHistory"));
export const askByLetters = action(letters.askByLetters, after("askByLetters"), { review: foreseenLetters });
export const recordReceipt = action(letters.recordReceipt, after("recordReceipt"));
export const chaseRequest = action(chases.chaseRequest, after("chaseRequest"));
export const withdrawRequest = action(withdrawals.withdrawRequest, after("withdrawRequest"));
export const identifyRelative = action(relatives.identifyRelative, after("identifyRelative"));
export const rejectNamesake = action(relatives.rejectNamesake, after("rejectNamesake"));
export const proposeNamesakes = action(relatives.proposeNamesakes, after("proposeNamesakes"));
export const recordLetterCorrect = action(replies.recordLetterCorrect, after("recordLetterCorrect"));
export const recordReplies = action(replies.recordReplies, after("recordReplies"));
export const planTrip = action(trips.planTrip, tripsAfter("planTrip"));
export const recordTripCost = action(trips.recordTripCost, tripsAfter("recordTripCost"));
export const withdrawTrip = action(withdrawals.withdrawTrip, tripsAfter("withdrawTrip"));
