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

/** Who leads a cell, who leads a committee, and who acts for the superior committee: the usual holders of a permission. */
export const cellLeaders = ["cellSecretary", "cellDeputySecretary"] as const satisfies readonly Role[];
export const committeeLeaders = ["committeeSecretary", "committeeDeputySecretary"] as const satisfies readonly Role[];
export const superiorOfficers = ["superiorOfficer"] as const satisfies readonly Role[];
