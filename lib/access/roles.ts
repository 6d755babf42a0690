import type { Step } from "../admissions/case/stages";

/** Posts in units, and the two roles in a case that need no post: mentor and applicant. */
export const roles = [
  "administrator",
  "cellSecretary",
  "cellDeputySecretary",
  "committeeSecretary",
  "committeeDeputySecretary",
  "committeeMember",
  "superiorOfficer",
  "mentor",
  "applicant",
] as const;
export type Role = (typeof roles)[number];

export const isRole = (text: string): text is Role => roles.some((role) => role === text);

export type Permission =
  | `admission.${Step | "nominate"}`
  | "cases.list"
  | "cases.read"
  | "mentoring.log"
  | "dossier.write"
  | "dossier.review"
  | "verification.keep"
  | "people.read"
  | "people.keep"
  | "people.move"
  | "units.read"
  | "units.keep"
  | "goals.read"
  | "goals.keep"
  | "regulations.read"
  | "regulations.keep"
  | "calendar.keep"
  | "accounts.keep"
  | "account.own";

const everyone: readonly Permission[] = ["regulations.read", "account.own"];

const cell: readonly Permission[] = [
  ...everyone,
  "cases.list",
  "cases.read",
  "mentoring.log",
  "people.read",
  "people.keep",
  "units.read",
  "goals.read",
  "admission.nominate",
  "admission.listSympathiser",
  "admission.recordCertificate",
  "admission.proposeStart",
  "admission.recordApplication",
  "admission.recordIntroduction",
  "admission.recordUnionResolution",
  "admission.recordOpinions",
  "admission.recordCellVote",
  "admission.receiveDecision",
  "admission.holdCeremony",
  "admission.recordNewMemberCertificate",
  "admission.recordSelfReview",
  "admission.recordMentorReview",
  "admission.recordProbationOpinions",
  "admission.recordRecognitionVote",
  "admission.declareFormerMembership",
  "admission.replaceMentor",
  "admission.takeOffList",
  "admission.withdraw",
  "admission.recordRemovalVote",
  "admission.receiveRemoval",
  "admission.reportFailedVote",
  "admission.recordTransferIn",
  "admission.pause",
  "admission.resume",
];

const committee: readonly Permission[] = [
  ...everyone,
  "cases.list",
  "cases.read",
  "people.read",
  "people.keep",
  "people.move",
  "units.read",
  "units.keep",
  "goals.read",
  "goals.keep",
  "dossier.review",
  "verification.keep",
  "admission.recordCertificate",
  "admission.confirmSympathiser",
  "admission.permitStart",
  "admission.sendToVerification",
  "admission.certifyHistory",
  "admission.recordAppraisal",
  "admission.recordCommitteeVote",
  "admission.submitForDecision",
  "admission.receiveDecision",
  "admission.recordRecognitionAppraisal",
  "admission.recordRecognitionCommitteeVote",
  "admission.submitForRecognition",
  "admission.declareMatter",
  "admission.recordConclusion",
  "admission.returnDossier",
  "admission.withdraw",
  "admission.recordRemovalCommitteeVote",
  "admission.receiveRemoval",
  "admission.reportDeadlock",
  "admission.reportFailedVote",
  "admission.moveToCell",
  "admission.transferAway",
];

/** Which role may do what. Reach decides for which units, and guards whether the regulations allow it. */
export const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [...everyone, "accounts.keep", "calendar.keep", "regulations.keep", "units.read"],
  cellSecretary: cell,
  cellDeputySecretary: cell,
  committeeSecretary: committee,
  committeeDeputySecretary: [...committee, "admission.annulStep"],
  committeeMember: [...everyone, "cases.list", "units.read", "goals.read"],
  superiorOfficer: [
    ...everyone,
    "cases.list",
    "cases.read",
    "admission.recordDecision",
    "admission.extendDecision",
    "admission.extendRecognition",
    "admission.recordRecognition",
    "admission.returnDossier",
    "admission.refuse",
    "admission.recordRemoval",
    "admission.annulDecision",
    "admission.annulAdmission",
  ],
  mentor: [...everyone, "cases.list", "cases.read", "mentoring.log"],
  applicant: [...everyone, "cases.read", "dossier.write"],
};
