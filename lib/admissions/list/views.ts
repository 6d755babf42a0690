import type { Role } from "../../access/roles";
import { type CaseFilter, plainFilter } from "./filter";

/** As many views as an account keeps. */
export const mostViews = 20;

/** The longest name of a view. */
export const longestViewName = 60;

/** The views that come with a role, by the name of their words. */
export type RoleViewName =
  | "open"
  | "overdue"
  | "cell"
  | "review"
  | "committee"
  | "superior"
  | "mentor"
  | "returned"
  | "ending";
type RoleView = Readonly<{ name: RoleViewName; filter: CaseFilter }>;

const views: Readonly<Record<RoleViewName, CaseFilter>> = {
  open: plainFilter,
  overdue: { ...plainFilter, overdue: true },
  cell: { ...plainFilter, holder: "cell" },
  review: { ...plainFilter, stage: "dossier", holder: "committee" },
  committee: { ...plainFilter, holder: "committee" },
  superior: { ...plainFilter, holder: "superior" },
  mentor: { ...plainFilter, holder: "mentor" },
  returned: { ...plainFilter, returned: true },
  ending: { ...plainFilter, ending: true },
};

const ofCell = ["open", "overdue", "cell", "returned", "ending"] as const;
const ofCommittee = ["open", "overdue", "review", "committee", "ending"] as const;

/** The views each role finds above the list. */
const namesByRole: Readonly<Record<Role, readonly RoleViewName[]>> = {
  administrator: [],
  cellSecretary: ofCell,
  cellDeputySecretary: ofCell,
  committeeSecretary: ofCommittee,
  committeeDeputySecretary: ofCommittee,
  committeeMember: ["open", "overdue", "committee"],
  superiorOfficer: ["open", "overdue", "superior"],
  mentor: ["open", "overdue", "mentor"],
  applicant: [],
};

export const viewsOfRole = (role: Role): readonly RoleView[] =>
  namesByRole[role].map((name) => ({ name, filter: views[name] }));
