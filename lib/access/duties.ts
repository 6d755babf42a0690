import type { Permission } from "./permissions";

/** What the holder of a post may authorise somebody else to do for a while: receive, review, sign for. */
export const duties = ["receive", "review", "sign"] as const;
export type Duty = (typeof duties)[number];
export const isDuty = (text: string): text is Duty => duties.some((duty) => duty === text);

/** What goes with every duty: seeing what it is about, and what is everybody's own. */
const withAny: readonly Permission[] = [
  "cases.list",
  "cases.read",
  "people.read",
  "units.read",
  "goals.read",
  "numbers.read",
  "regulations.read",
  "account.own",
  "absences.keep",
  "changes.ask",
];

/**
 * The permissions of each duty. Whatever stands in none of them is of the person who holds the post and cannot be handed on:
 * votes and their record (Charter, articles 4.3, 5.3), nominating, introducing, the mentor's duty, conclusions, ceremonies,
 * exits and annulments, keeping people, and agreeing as a second person.
 */
const permissionsOf: Readonly<Record<Duty, readonly Permission[]>> = {
  receive: [
    "papers.keep",
    "admission.recordCertificate",
    "admission.recordApplication",
    "admission.recordUnionResolution",
    "admission.receiveDecision",
    "admission.recordMemberHistory",
    "admission.recordNewMemberCertificate",
    "admission.recordSelfReview",
    "admission.receiveRemoval",
    "admission.receiveDossier",
    "admission.receiveTransferredDecision",
    "admission.receiveProbationer",
  ],
  review: ["dossier.review", "sessions.arrange", "verification.keep", "admission.returnDossier"],
  sign: ["papers.issue", "numbers.keep", "admission.submitForDecision", "admission.submitForRecognition"],
};

/** Whether somebody who stands in for certain duties has a permission of the post. */
export const isCovered = (permission: Permission, covered: readonly Duty[]): boolean =>
  withAny.includes(permission) || covered.some((duty) => permissionsOf[duty].includes(permission));

/** The duties there are in a post with these permissions. */
export const dutiesIn = (held: readonly Permission[]): readonly Duty[] =>
  duties.filter((duty) => permissionsOf[duty].some((permission) => held.includes(permission)));
