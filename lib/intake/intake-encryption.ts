import { encrypt, keyedDigest } from "../database/encryption";

/** The secret part of the link of an invitation: made from the key of the installation, the same each time, and stored nowhere. */
export const tokenOf = (invitationId: string): string =>
  Buffer.from(keyedDigest(`invitation token ${invitationId}`), "hex")
    .subarray(0, 18)
    .toString("base64url");

/** Under what the database knows a link. */
export const linkDigest = (token: string): string => keyedDigest(`invitation link ${token}`);

export const sealedReason = (reason: string, id: string) => encrypt(reason, "Introduction.reasonSealed", id);
export const sealedContact = (contact: string, id: string) => encrypt(contact, "Introduction.contactSealed", id);
export const sealedBecause = (because: string, id: string) =>
  encrypt(because, "IntroductionDecision.becauseSealed", id);
export const sealedSentence = (sentence: string, id: string) => encrypt(sentence, "YearReviewEntry.sentenceSealed", id);
