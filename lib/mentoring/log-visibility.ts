import type { Role } from "../access/roles";

/** What of the log a role reads. `tasks: "plain"` is the title, the due day and the state. */
export type LogVisibility = Readonly<{ tasks: "full" | "plain"; notes: boolean; evaluations: boolean }>;

const everything: LogVisibility = { tasks: "full", notes: true, evaluations: true };
// Notes of talks stay between the mentor and the cell; the committee judges by work and evaluations.
const work: LogVisibility = { tasks: "full", notes: false, evaluations: true };
const own: LogVisibility = { tasks: "plain", notes: false, evaluations: false };

const table: Readonly<Record<Role, LogVisibility | null>> = {
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
export const logVisibleTo = (role: Role, isOwnFile: boolean): LogVisibility | null => {
  const shown = table[role];
  return shown && isOwnFile ? own : shown;
};
