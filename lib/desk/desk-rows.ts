import type { Role } from "../access/roles";
import { type Day, daysBetween } from "../primitives/day";
import type { SealedText } from "../primitives/sealed-text";

/**
 * The holders whose rows wait for a role. Secretary and deputy secretary of a cell share one desk; so do those of a
 * committee.
 */
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

/** The groups of the desk, in the order shown. `others`: rows that wait for somebody else. */
export const deskGroupNames = ["overdue", "soon", "waiting", "others"] as const;
export type DeskGroupName = (typeof deskGroupNames)[number];

/** A row is due soon from today to this many days ahead. */
export const soonDays = 10;

/** Papers of a case are spoken of this many days before they cease to count, where no meeting is planned. A level of this program: no text sets one. */
export const lapseDays = 60;

/** How many days the answer to a request stays on the desk of who asked. */
export const answerDays = 7;

/** Most rows shown in each group; the rest is only counted. */
export const rowsPerGroup: Readonly<Record<DeskGroupName, number>> = { overdue: 12, soon: 12, waiting: 12, others: 6 };

/** The steps that wait for others are counted up to this number; of more the desk says that there are more. */
export const mostOthersCounted = 1000;

/**
 * `handedIn`: results that wait to be assessed · `timeAsked`: more time is asked for · `taskReturned`: a result that came back,
 * with the reason · `taskAwaited`: one that is assessed or answered by others · `opening`: a day from which something may be done; nothing is due by it · `unled`: the step of a cell that has no
 * secretary · `sentBack`: a returned dossier · `changed`: accepted sections their writer has changed · `annulment`: somebody asks
 * for a step to be annulled · `annulmentAnswer`: what the reader asked for was answered · `appointment`, `appointmentMoved`,
 * `appointmentCancelled`: a working session on the history · `session`: one that was interrupted · `minutes`: to be confirmed · `lapse`: papers that cease to count before the cell has met · `mentorLost`: a mentor who can help no more · `handOverOwed`: what is to be written for the mentor who followed · `handOver`: what that mentor has to read.
 */
export type DeskKind =
  | "step"
  | "unled"
  | "deadline"
  | "opening"
  | "task"
  | "handedIn"
  | "timeAsked"
  | "taskReturned"
  | "taskAwaited"
  | "sent"
  | "changed"
  | "returned"
  | "unwritten"
  | "verification"
  | "unclear"
  | "sentBack"
  | "annulment"
  | "annulmentAnswer"
  | "appointment"
  | "appointmentMoved"
  | "appointmentCancelled"
  | "session"
  | "minutes"
  | "lapse"
  | "mentorLost"
  | "handOverOwed"
  | "handOver";

export type DeskRow = Readonly<{
  kind: DeskKind;
  caseId: string;
  name: string;
  unit: string;
  /** The step, the kind of deadline, or the title of the task. */
  what: string;
  /** Why a dossier or the result of a task was returned; null for other rows. */
  reason: SealedText | null;
  /** The id of the task or of the only answer awaited, the number of the first section concerned, or the day of the return. */
  ref: string | null;
  holder: string;
  dueOn: Day | null;
  /** Negative when overdue, 0 on the due day. */
  daysLeft: number | null;
  count: number;
  /** Whether it is the file of a relative of the reader, who takes part in none of it. */
  isRelative: boolean;
  /** Whether the reader may fill in the form behind the row. */
  mayAct: boolean;
}>;

export type DeskGroup = Readonly<{
  group: DeskGroupName;
  rows: readonly DeskRow[];
  total: number;
  /** Whether there are more than `total`, which were not counted. */
  hasMore: boolean;
}>;

export const daysLeft = (on: Day, dueOn: Day | null): number | null => (dueOn ? daysBetween(on, dueOn) : null);

/** Years whose working days are needed but not entered: this year, and from October also the next. */
export const missingYears = (on: Day, loaded: readonly number[]): number[] => {
  const year = Number(on.slice(0, 4));
  const needed = on.slice(5, 7) >= "10" ? [year, year + 1] : [year];
  return needed.filter((each) => !loaded.includes(each));
};
