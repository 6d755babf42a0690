import type { Day } from "../../primitives/day";
import { hd06, hd38 } from "../../regulations/cite";
import type { Rulebook } from "../../regulations/rulebook";
import { type VerifiedKinship, verifiedKinships } from "../../regulations/values/dossier";

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

export const isKinship = (text: string): text is Kinship => kinships.some((kinship) => kinship === text);

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

/**
 * Whose history the rules of a day have verified. Where their list is not known, every relative a text ever names is.
 * Source: `verifiedRelatives`, HD 06-HD/TW 3.4.
 */
export const verifiedKinshipsOn = (rules: Rulebook, on: Day): readonly VerifiedKinship[] =>
  rules.verifiedRelatives.knownOn(on)?.value ?? verifiedKinships;

const parentsInLaw = ["fatherInLaw", "motherInLaw"] as const;

/**
 * Which relatives of a family are verified: those the rules list, and who raised the spouse where named in the place of a
 * parent-in-law.
 */
export const verifiedIn = (family: readonly Kinship[], listed: readonly VerifiedKinship[]) => {
  const isReplaced = parentsInLaw.some((kinship) => listed.includes(kinship) && !family.includes(kinship));
  return (kinship: Kinship): boolean =>
    listed.some((each) => each === kinship) || (kinship === "spouseRaisedBy" && isReplaced);
};

/**
 * Why a relative's history need not be verified: a member in the applicant's own family or in the spouse's, whose history
 * the managing committee has confirmed; or one commune since the grandparents, whose committee confirms.
 */
export const verificationGrounds = ["memberInFamily", "memberInSpousesFamily", "sameCommune"] as const;
export type VerificationGround = (typeof verificationGrounds)[number];

export const isGround = (text: string): text is VerificationGround =>
  verificationGrounds.some((ground) => ground === text);

export const groundCites = hd06("3.4c");

const spousesFamily: readonly Kinship[] = ["spouse", "fatherInLaw", "motherInLaw", "spouseRaisedBy"];
export const isOfSpousesFamily = (kinship: Kinship): boolean => spousesFamily.includes(kinship);

/** The grounds on which a relative need not be verified; none for who is not verified at all. */
export const groundsFor = (kinship: Kinship): readonly VerificationGround[] => {
  if (kinship === "sibling") return [];
  return [isOfSpousesFamily(kinship) ? "memberInSpousesFamily" : "memberInFamily", "sameCommune"];
};

/**
 * HD 38 narrows the ground of a member in the family to the political history: present politics, the law and civic duty
 * are still confirmed at the residence. HD 06 does not say so; both are applied.
 */
export const needsResidence = (ground: VerificationGround): boolean => ground !== "sameCommune";
export const residenceCites = hd38("I.1.5");

/**
 * What is verified of a relative: the political history, and how policy, law and civic duty are observed now. Source:
 * HD 06-HD/TW 3.4, HD 38-HD/BTCTW I.1.5.
 */
export const verificationPoints = ["history", "conduct"] as const;
export type VerificationPoint = (typeof verificationPoints)[number];

/** The points a row names; one that names none is about all of them. */
export const pointsIn = (points: readonly string[] = []): readonly VerificationPoint[] =>
  points.length === 0 ? verificationPoints : verificationPoints.filter((point) => points.includes(point));
