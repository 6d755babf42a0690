import type { Role } from "../../access/roles";

/** Whose reports a role reads. */
export type ReportVisibility = Readonly<{ mentor: boolean; own: boolean }>;

const cell: ReportVisibility = { mentor: true, own: true };
// What people write of themselves is for the mentor and the cell only; the database holds to it too.
const committee: ReportVisibility = { mentor: true, own: false };
const ownOnly: ReportVisibility = { mentor: false, own: true };

const visibilityByRole: Readonly<Record<Role, ReportVisibility | null>> = {
  administrator: null,
  cellSecretary: cell,
  cellDeputySecretary: cell,
  committeeSecretary: committee,
  committeeDeputySecretary: committee,
  committeeMember: null,
  superiorOfficer: null,
  mentor: cell,
  applicant: ownOnly,
};

/** What a role reads of the reports on a person; null when it reads none. People read of themselves only what they wrote. */
export const reportsVisibleTo = (role: Role, isOwnFile: boolean): ReportVisibility | null => {
  const visibility = visibilityByRole[role];
  return visibility && isOwnFile ? ownOnly : visibility;
};
