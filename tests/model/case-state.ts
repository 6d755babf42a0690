import type { Day } from "./calendar";

/** A span of days. `to` is the first day after it. */
export type Span = Readonly<{ from: Day; to?: Day }>;

/** A member of the cell or the committee, as in the register. A probationary member has no `official` span. */
export type Member = Readonly<{
  id: string;
  official?: Span;
  away?: Span;
  exempt?: Span;
  suspended?: Span;
}>;

export const levels = ["none", "primary", "lowerSecondary", "upperSecondary", "bachelor"] as const;

/** The facts that stay the same during a case. */
export type Setup = Readonly<{
  bornOn: Day;
  schooling: (typeof levels)[number];
  openedOn: Day;
  /** The time in which a departmental committee (đảng ủy bộ phận) exists between the cell and the committee. */
  department?: Span;
  /** The time in which the committee decides itself, by the delegated power of Q294 §22.1. */
  delegation?: Span;
  cell: readonly Member[];
  committee: readonly Member[];
  /** The id of a member of the cell who is a near relative of the applicant. */
  relative?: string;
  /** The times the applicant was a member before, as the register has them. */
  formerly?: readonly RegisteredTime[];
}>;

/** A time as a member in the register: from the ceremony to the day of leaving. */
export type RegisteredTime = Readonly<{ from: Day; left: Day; how: string }>;

export type Stage =
  | "nomination"
  | "mentoring"
  | "dossier"
  | "verification"
  | "approval"
  | "ceremony"
  | "probation"
  | "official"
  | "takenOff"
  | "refused"
  | "withdrawn"
  | "removed"
  | "annulled"
  | "transferred"
  | "joined";

export const openStages: readonly Stage[] = [
  "nomination",
  "mentoring",
  "dossier",
  "verification",
  "approval",
  "ceremony",
  "probation",
];

/** The kinds of paper. A paper may be written more than once; its days are kept in the order of recording. */
export type Paper =
  | "listed"
  | "confirmed"
  | "certificate"
  | "proposed"
  | "permitted"
  | "application"
  | "opinions"
  | "residence"
  | "certified"
  | "appraised"
  | "failureReported"
  | "submitted"
  | "decided"
  | "received"
  | "ceremony"
  | "memberHistory"
  | "newMemberCertificate"
  | "selfReview"
  | "mentorReview"
  | "probationOpinions"
  | "probationResidence"
  | "recognitionAppraised"
  | "deadlockReported"
  | "recognitionSubmitted"
  | "recognised"
  | "recognitionAnnounced"
  | "removed"
  | "removalReceived"
  | "annulled"
  | "transferIn"
  | "formerReport"
  | "dossierReceived"
  | "reexaminationAsked"
  | "reexaminationAnswered";

export type Ballot = Readonly<{
  /** Ids of members who may be left out of the base but came and voted, and so are counted in. */
  counted: readonly string[];
  present: number;
  yes: number;
  no: number;
  blank: number;
  /** Everybody on the roll who did not come, as the paper states it. */
  absent: number;
  /** Whether the paper bears the number of a resolution; otherwise its minutes are named. */
  numbered: boolean;
  /** The number of members of a standing committee. For other bodies it comes from the register. */
  total: number;
}>;

export type Body =
  | "cell"
  | "committee"
  | "recognitionCell"
  | "recognitionCommittee"
  | "removalCell"
  | "removalCommittee";
export type Vote = Readonly<{ on: Day; carried: boolean }>;
export type Introduction = Readonly<{ who: string; on: Day; replaces?: string }>;
export type Resolution = Readonly<{ union: "youth" | "trade"; on: Day }>;
export type Conclusion = Readonly<{ matter: string; on: Day; favourable: boolean }>;
/** What is verified of a person: the political history, and how policy and law are observed now. */
export const verificationPoints = ["history", "conduct"] as const;
/**
 * A verification of one person, on one point or on both: the day of the answer, whether it agrees, or whether a second check
 * of it does.
 */
export type Verification = Readonly<{
  about: string;
  point?: (typeof verificationPoints)[number] | undefined;
  answered?: Day;
  right: boolean;
  excused?: boolean;
}>;
export type FormerMembership = Readonly<{
  on: Day;
  first: Day;
  left: Day;
  how: string;
  cleared?: Day;
  second: boolean;
}>;

/** Everything that has happened in a case. Together with the setup it decides which acts are legal. */
export type State = Readonly<{
  stage: Stage;
  /** The latest day of any act, used to choose the day of the next. */
  lastActOn: Day;
  papers: Readonly<Partial<Record<Paper, readonly Day[]>>>;
  votes: Readonly<Partial<Record<Body, readonly Vote[]>>>;
  mentors: readonly Readonly<{ who: string; from: Day }>[];
  /** Which unions exist at the workplace, as each application states. */
  unions: readonly Readonly<{ on: Day; youth: boolean; trade: boolean; officer: boolean }>[];
  introductions: readonly Introduction[];
  resolutions: readonly Resolution[];
  evaluatedOn: readonly Day[];
  historyAccepted: boolean;
  /** The items of the accepted history that an answer found wrong, and that have not passed again. */
  reopened: readonly string[];
  /** What the committee saw of the schooling when it certified the history. */
  schoolingShown?: string;
  /** Relatives the file names, by kinship. */
  relatives: readonly string[];
  verifications: readonly Verification[];
  /** What returns have named since the file was last sent up. */
  returned: readonly string[];
  extraDays?: number;
  recognitionExtraDays?: number;
  declaredMatters: readonly string[];
  conclusions: readonly Conclusion[];
  formerMembership?: FormerMembership;
  registered: readonly RegisteredTime[];
  /** How a dossier came from another organisation, and whether another competent committee had decided on it. */
  came?: Readonly<{ how: "notSent" | "sent" | "annulled" | "decided" | "probation"; competent: string }>;
  /** The day of the decision the last annulment took back. */
  annulledDecisionOn?: Day | undefined;
  pausedOn?: Day;
  /** The state before the last step, for annulling that step. */
  before?: State;
}>;

export const initialState = (setup: Setup): State => ({
  stage: "nomination",
  lastActOn: setup.openedOn,
  papers: {},
  votes: {},
  mentors: [],
  unions: [],
  introductions: [],
  resolutions: [],
  evaluatedOn: [],
  historyAccepted: false,
  reopened: [],
  relatives: [],
  verifications: [],
  returned: [],
  declaredMatters: [],
  conclusions: [],
  registered: setup.formerly ?? [],
});

export const daysOf = (state: State, paper: Paper): readonly Day[] => state.papers[paper] ?? [];
/** Whether a paper of the kind is dated on or before the day. */
export const exists = (state: State, paper: Paper, on: Day): boolean => daysOf(state, paper).some((day) => day <= on);

/** The entry with the latest day, whatever the order of recording; of two on one day, the one recorded later. */
export const latest = <Each>(all: readonly Each[], dayIn: (each: Each) => Day): Each | undefined =>
  all.reduce<Each | undefined>((last, each) => (last && dayIn(each) < dayIn(last) ? last : each), undefined);

/** The day of the paper that counts: the one with the latest day. */
export const lastOf = (state: State, paper: Paper, on?: Day): Day | undefined =>
  latest(
    daysOf(state, paper).filter((day) => on === undefined || day <= on),
    (day) => day,
  );

/** The vote that counts: the one of the latest meeting. */
export const lastVote = (state: State, body: Body): Vote | undefined => latest(state.votes[body] ?? [], ({ on }) => on);
export const carriedOn = (state: State, body: Body): Day | undefined => {
  const last = lastVote(state, body);
  return last?.carried ? last.on : undefined;
};

export const covers = (span: Span | undefined, on: Day): boolean =>
  span !== undefined && span.from <= on && (span.to === undefined || on < span.to);
