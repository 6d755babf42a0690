import type { Role } from "../access/roles";
import { type Day, daysBetween } from "../primitives/day";

/** Whose turn each role's wearer takes: a deputy's desk is the desk of the post, and a committee's secretary shares its deputy's. */
export const holdersByRole: Readonly<Record<Role, readonly string[]>> = {
  administrator: [],
  cellSecretary: ["cellSecretary", "cellDeputySecretary"],
  cellDeputySecretary: ["cellSecretary", "cellDeputySecretary"],
  committeeSecretary: ["committeeDeputySecretary", "committeeSecretary"],
  committeeDeputySecretary: ["committeeDeputySecretary", "committeeSecretary"],
  committeeMember: [],
  superiorOfficer: ["superiorOfficer"],
  mentor: ["mentor"],
  applicant: ["applicant"],
};

/** In the order in which they are read. */
export const deskGroupNames = ["overdue", "soon", "waiting", "others"] as const;
export type DeskGroupName = (typeof deskGroupNames)[number];

/** Days ahead that count as soon, today among them. */
export const soonDays = 10;

/** Rows shown in a group, fewer of what is another's turn; the rest is counted. */
export const rowsPerGroup: Readonly<Record<DeskGroupName, number>> = { overdue: 12, soon: 12, waiting: 12, others: 6 };

export type DeskKind = "step" | "deadline" | "task" | "sent" | "returned" | "unwritten" | "verification";

export type DeskRow = Readonly<{
  kind: DeskKind;
  caseId: string;
  name: string;
  unit: string;
  /** The step, the kind of deadline, or the task's title. */
  what: string;
  /** The task's id, or the number of the first section concerned. */
  ref: string | null;
  holder: string;
  dueOn: Day | null;
  /** Below 0 when overdue, 0 on the day itself. */
  daysLeft: number | null;
  count: number;
  /** Whether the form behind the row is the reader's own to fill in. */
  mayAct: boolean;
}>;

export type DeskGroup = Readonly<{ group: DeskGroupName; rows: readonly DeskRow[]; total: number }>;

export const daysLeft = (on: Day, dueOn: Day | null): number | null => (dueOn ? daysBetween(on, dueOn) : null);

/** The years whose working days are needed and not entered: this one, and from October on the next. */
export const missingYears = (on: Day, loaded: readonly number[]): number[] => {
  const year = Number(on.slice(0, 4));
  const needed = on.slice(5, 7) >= "10" ? [year, year + 1] : [year];
  return needed.filter((each) => !loaded.includes(each));
};
