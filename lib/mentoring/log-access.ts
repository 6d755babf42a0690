import type { Role } from "../access/roles";
import { fromMentoringOn, type Stage } from "../admissions/case/stages";

/** What a role reads of the log beside the tasks, which whoever opens it reads with all that was said about them. */
export type LogVisibility = Readonly<{ notes: boolean; evaluations: boolean }>;

const wholeLog: LogVisibility = { notes: true, evaluations: true };
// Notes of conversations are for the mentor and the cell only; the committee sees tasks and evaluations.
const logWithoutNotes: LogVisibility = { notes: false, evaluations: true };
const ownLog: LogVisibility = { notes: false, evaluations: false };

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
 * What a role reads of a person's training log; null when it reads nothing. In any role, people see of their own log
 * only what an applicant sees.
 */
export const logVisibleTo = (role: Role, isOwnFile: boolean): LogVisibility | null => {
  const visibility = visibilityByRole[role];
  return visibility && isOwnFile ? ownLog : visibility;
};

/** Stages at which a person is helped and trained: from the list of sympathisers to the end of probation. */
const openStages: readonly Stage[] = fromMentoringOn;

/** Whether entries may be made in the log of a case at this stage. */
export const isLogOpen = (stage: Stage): boolean => openStages.includes(stage);
