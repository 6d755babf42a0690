import type { Role } from "../access/roles";
import type { Stage } from "../admissions/case/stages";

/** What of the log a role reads. `tasks: "plain"` is the title, the due day and the state. */
export type LogVisibility = Readonly<{ tasks: "full" | "plain"; notes: boolean; evaluations: boolean }>;

const wholeLog: LogVisibility = { tasks: "full", notes: true, evaluations: true };
// Notes of talks stay between the mentor and the cell; the committee judges by work and evaluations.
const logWithoutNotes: LogVisibility = { tasks: "full", notes: false, evaluations: true };
const ownLog: LogVisibility = { tasks: "plain", notes: false, evaluations: false };

const visibilityByRole: Readonly<Record<Role, LogVisibility | null>> = {
  administrator: null,
  cellSecretary: wholeLog,
  cellDeputySecretary: wholeLog,
  committeeSecretary: logWithoutNotes,
  committeeDeputySecretary: logWithoutNotes,
  committeeMember: null,
  superiorOfficer: null,
  mentor: wholeLog,
  applicant: ownLog,
};

/**
 * The one place that decides what of a person's log is read, and by whom. Whoever looks at the own log, in whatever
 * role, sees what an applicant sees. Null when the log is closed to the role.
 */
export const logVisibleTo = (role: Role, isOwnFile: boolean): LogVisibility | null => {
  const shown = visibilityByRole[role];
  return shown && isOwnFile ? ownLog : shown;
};

/** Stages at which a person is helped and trained: from the list of sympathisers to the end of probation. */
const openStages: readonly Stage[] = ["mentoring", "dossier", "verification", "approval", "ceremony", "probation"];

/** Whether entries may be made in the log of a case at this stage. */
export const isLogOpen = (stage: Stage): boolean => openStages.includes(stage);
