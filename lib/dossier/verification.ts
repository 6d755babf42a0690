import type { Day } from "../primitives/day";
import type { Rulebook } from "../regulations/rulebook";

/**
 * The relatives of the applicant that the file names: those whose history is verified (HD 06-HD/TW 3.4), and brothers and
 * sisters, who like other near relatives have no part in the case.
 */
export const kinships = [
  "father",
  "mother",
  "raisedBy",
  "fatherInLaw",
  "motherInLaw",
  "spouse",
  "sibling",
  "child",
] as const;
export type Kinship = (typeof kinships)[number];

/** Those who never verify, introduce, help, count votes or approve on the file. Source: HD 38-HD/BTCTW I.1.4. */
const nearRelatives: readonly string[] = [
  "father",
  "mother",
  "raisedBy",
  "spouse",
  "sibling",
  "child",
] satisfies Kinship[];
export const isNearRelative = (kinship: string): boolean => nearRelatives.includes(kinship);

/** Brothers and sisters are named for the tie alone. Source: HD 06-HD/TW 3.4. */
export const isVerifiedRelative = (kinship: Kinship): boolean => kinship !== "sibling";

export const isKinship = (text: string): text is Kinship => kinships.some((kinship) => kinship === text);

export const verificationResults = ["correct", "incorrect", "incomplete"] as const;
export type VerificationResult = (typeof verificationResults)[number];

/** A result that stands in the way of certifying the history until it has been cleared up. */
export const isBlockingResult = (result: VerificationResult | null): boolean => result !== null && result !== "correct";

/** Working days for the reply to a request received on a day; null where the rules of that day set no known period. */
export const replyDays = (rules: Rulebook, receivedOn: Day, isAbroad: boolean): number | null => {
  const inForce = rules.verificationReplyDays.knownOn(receivedOn);
  if (!inForce) return null;
  const { inCountry, abroad } = inForce.value;
  return isAbroad ? abroad : inCountry;
};
