import type { Role } from "../access/roles";

/** What of the log a role reads. `tasks: "plain"` is the title, the due day and the state. */
export type Shown = Readonly<{ tasks: "full" | "plain"; notes: boolean; evaluations: boolean }>;

const everything: Shown = { tasks: "full", notes: true, evaluations: true };
// Notes of talks stay between the mentor and the cell; the committee judges by work and evaluations.
const work: Shown = { tasks: "full", notes: false, evaluations: true };
const own: Shown = { tasks: "plain", notes: false, evaluations: false };

const table: Readonly<Record<Role, Shown | null>> = {
  administrator: null,
  cellSecretary: everything,
  cellDeputySecretary: everything,
  committeeSecretary: work,
  committeeDeputySecretary: work,
  committeeMember: null,
  superiorOfficer: null,
  mentor: everything,
  applicant: own,
};

/**
 * The one place that decides what of a person's log is read, and by whom. Whoever looks at the own log, in whatever
 * role, sees what an applicant sees. Null when the log is closed to the role.
 */
export const shownTo = (role: Role, isOwnFile: boolean): Shown | null => {
  const shown = table[role];
  return shown && isOwnFile ? own : shown;
};
