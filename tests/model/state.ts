import type { Day } from "./calendar";

/** A span of days; its end is the first day outside it. */
export type Span = Readonly<{ from: Day; to?: Day }>;

/** A member of the cell or the committee as the register tells it. A probationer is official for no span. */
export type Member = Readonly<{
  id: string;
  official?: Span;
  away?: Span;
  exempt?: Span;
  suspended?: Span;
}>;

export const levels = ["none", "primary", "lowerSecondary", "upperSecondary", "bachelor"] as const;

/** What no act of the case changes. */
export type World = Readonly<{
  born: Day;
  schooling: (typeof levels)[number];
  opened: Day;
  /** While a departmental committee stands between the cell and the committee. */
  department?: Span;
  cell: readonly Member[];
  committee: readonly Member[];
  /** A near relative among the members of the cell. */
  relative?: string;
}>;

export type Place =
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
  | "transferred";

export const open: readonly Place[] = [
  "nomination",
  "mentoring",
  "dossier",
  "verification",
  "approval",
  "ceremony",
  "probation",
];

/** A paper that may be written more than once: its days, in the order it came on file. */
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
  | "newMemberCertificate"
  | "selfReview"
  | "mentorReview"
  | "probationOpinions"
  | "probationResidence"
  | "recognitionAppraised"
  | "deadlockReported"
  | "recognitionSubmitted"
  | "recognised"
  | "removed"
  | "removalReceived"
  | "annulled";

export type Ballot = Readonly<{
  /** Those left out of the base who came and voted: they count in both. */
  here: readonly string[];
  present: number;
  yes: number;
  no: number;
  blank: number;
  /** The size of a standing committee; of other bodies the register tells. */
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
/** Somebody looked into: the day of the answer, and whether it agrees with what was declared. */
export type Check = Readonly<{ answered?: Day; right: boolean }>;
export type Former = Readonly<{ on: Day; left: Day; how: string; cleared?: Day; second: boolean }>;

/** What has happened, with its days; nothing else decides what may come next. */
export type State = Readonly<{
  place: Place;
  /** The latest day of any act, for choosing the next. */
  now: Day;
  papers: Readonly<Partial<Record<Paper, readonly Day[]>>>;
  votes: Readonly<Partial<Record<Body, readonly Vote[]>>>;
  mentors: readonly Readonly<{ who: string; from: Day }>[];
  /** What the application states of the unions at the place, by application. */
  unions: readonly Readonly<{ on: Day; youth: boolean; trade: boolean; officer: boolean }>[];
  introductions: readonly Introduction[];
  resolutions: readonly Resolution[];
  evaluated: readonly Day[];
  history: boolean;
  checks: readonly Check[];
  extended?: number;
  recognitionExtended?: number;
  matters: readonly string[];
  conclusions: readonly Conclusion[];
  former?: Former;
  paused?: Day;
  /** As it was before the last step that an annulment may undo. */
  before?: State;
}>;

export const begin = (world: World): State => ({
  place: "nomination",
  now: world.opened,
  papers: {},
  votes: {},
  mentors: [],
  unions: [],
  introductions: [],
  resolutions: [],
  evaluated: [],
  history: false,
  checks: [],
  matters: [],
  conclusions: [],
});

export const daysOf = (state: State, paper: Paper): readonly Day[] => state.papers[paper] ?? [];
/** Whether a paper of the kind was written by then. */
export const exists = (state: State, paper: Paper, on: Day): boolean => daysOf(state, paper).some((day) => day <= on);

/** The latest by its own day, whichever came on file first; of two on one day, the later entry. */
export const latest = <Each>(all: readonly Each[], dayIn: (each: Each) => Day): Each | undefined =>
  all.reduce<Each | undefined>((last, each) => (last && dayIn(each) < dayIn(last) ? last : each), undefined);

/** A paper written anew takes the place of the one before it. */
export const lastOf = (state: State, paper: Paper, on?: Day): Day | undefined =>
  latest(
    daysOf(state, paper).filter((day) => on === undefined || day <= on),
    (day) => day,
  );

/** The latest meeting decides. */
export const lastVote = (state: State, body: Body): Vote | undefined => latest(state.votes[body] ?? [], ({ on }) => on);
export const carriedOn = (state: State, body: Body): Day | undefined => {
  const last = lastVote(state, body);
  return last?.carried ? last.on : undefined;
};

export const covers = (span: Span | undefined, on: Day): boolean =>
  span !== undefined && span.from <= on && (span.to === undefined || on < span.to);
