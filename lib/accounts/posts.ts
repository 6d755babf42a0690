import type { Role } from "../access/roles";

/** Posts that a person holds in a unit; mentor and applicant follow from cases. */
export const postRoles = [
  "cellSecretary",
  "cellDeputySecretary",
  "committeeSecretary",
  "committeeDeputySecretary",
  "committeeMember",
  "superiorOfficer",
  "administrator",
] as const satisfies readonly Role[];
export type PostRole = (typeof postRoles)[number];

/** What the first administrator may be besides, so that somebody can keep the register from the first day. */
export const alsoRoles = ["none", "committeeSecretary", "committeeDeputySecretary"] as const;

type UnitKind = "superior" | "organisation" | "department" | "cell";

const unitKinds: Readonly<Record<PostRole, readonly UnitKind[]>> = {
  cellSecretary: ["cell"],
  cellDeputySecretary: ["cell"],
  committeeSecretary: ["organisation"],
  committeeDeputySecretary: ["organisation"],
  committeeMember: ["organisation"],
  superiorOfficer: ["superior"],
  administrator: ["organisation", "superior"],
};

/** Whether a unit of this kind has such a post: a cell has a cell secretary, a committee its deputy secretary. */
export const belongsTo = (role: PostRole, kind: UnitKind): boolean => unitKinds[role].includes(kind);
