import type { Day } from "../primitives/day";
import type { Rulebook } from "../regulations/rulebook";
import type { VerifiedKinship } from "../regulations/values/dossier";

/**
 * The relatives a file can name: those whose history is verified by the rule `verifiedRelatives`, and brothers and
 * sisters, who are named because near relatives may not take part in the case. Who raised the spouse may be verified before
 * a text asks for it: nothing forbids to verify more.
 */
export const kinships = [
  "father",
  "mother",
  "raisedBy",
  "fatherInLaw",
  "motherInLaw",
  "spouse",
  "spouseRaisedBy",
  "sibling",
  "child",
] as const satisfies readonly (VerifiedKinship | "sibling")[];
export type Kinship = (typeof kinships)[number];

/** Relatives who may not verify, introduce, help, count votes or approve in the case. Source: HD 38-HD/BTCTW I.1.4. */
const nearRelatives: readonly string[] = [
  "father",
  "mother",
  "raisedBy",
  "spouse",
  "sibling",
  "child",
] satisfies Kinship[];
export const isNearRelative = (kinship: string): boolean => nearRelatives.includes(kinship);

/** Whether the relative's history is verified: all but brothers and sisters. Source: HD 06-HD/TW 3.4. */
export const isVerifiedRelative = (kinship: Kinship): boolean => kinship !== "sibling";

export const isKinship = (text: string): text is Kinship => kinships.some((kinship) => kinship === text);

export const verificationResults = ["correct", "incorrect", "incomplete"] as const;
export type VerificationResult = (typeof verificationResults)[number];

/** Whether the history cannot be certified until a later answer has cleared this result up. */
export const isBlockingResult = (result: VerificationResult | null): boolean => result !== null && result !== "correct";

/** Working days for the reply to a request received on a day; null where the rules of that day set no known period. */
export const replyDays = (rules: Rulebook, receivedOn: Day, isAbroad: boolean): number | null => {
  const inForce = rules.verificationReplyDays.knownOn(receivedOn);
  if (!inForce) return null;
  const { inCountry, abroad } = inForce.value;
  return isAbroad ? abroad : inCountry;
};
