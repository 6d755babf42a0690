import type { Day } from "./calendar";

/** A member of the cell as the register tells it; a span without an end goes on. */
export type Span = Readonly<{ from: Day; to?: Day }>;
export type Member = Readonly<{
  id: string;
  /** When official; a probationer has none. */
  official?: Day;
  away?: Span;
  exempt?: Span;
  suspended?: Span;
}>;

/** What no act of the case changes. */
export type World = Readonly<{
  born: Day;
  opened: Day;
  /** A departmental committee stands between the cell and the committee. */
  department: boolean;
  cell: readonly Member[];
  committee: readonly Member[];
  /** How many relatives are to be looked into beside the applicant. */
  relatives: number;
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
  | "withdrawn";

export type Ballot = Readonly<{
  /** Those left out of the base who came and voted: they count in both. */
  here: readonly string[];
  present: number;
  yes: number;
  no: number;
  blank: number;
  /** The size of a standing committee; of other bodies the register tells. */
  total?: number;
}>;

export type Vote = Readonly<{ on: Day; carried: boolean }>;
export type Introduction = Readonly<{ who: string; on: Day; since: Day; replaces?: string }>;
export type Matter = "religion" | "foreignSpouse" | "hoa" | "politicalStandard" | "populationPolicy" | "privateBusiness";

/** What has happened, with its days; nothing else decides what may come next. */
export type State = Readonly<{
  place: Place;
  /** The day of the act that brought the case to where it is. */
  since: Day;
  /** The day of the latest act of any kind. */
  now: Day;
  listed?: Day;
  confirmed?: Day;
  /** The mentor's report: days of evaluations. */
  evaluated: readonly Day[];
  certificates: readonly Day[];
  proposed?: Day;
  permitted?: Day;
  application?: Day;
  /** Whether the place has a Youth Union or a trade union, and whether the person is a Youth Union officer. */
  youthUnion: boolean;
  tradeUnion: boolean;
  unionOfficer: boolean;
  introductions: readonly Introduction[];
  union?: Readonly<{ kind: "youth" | "trade"; on: Day; branch: boolean; member: boolean }>;
  opinions?: Readonly<{ on: Day; residence: Day }>;
  /** All sections of the personal history accepted. */
  history: boolean;
  sealed?: Day;
  sent?: Day;
  /** Each person looked into: when the answer was concluded. */
  checks: readonly (Day | undefined)[];
  certified?: Day;
  cellVotes: readonly Vote[];
  appraised?: Day;
  committeeVotes: readonly Vote[];
  submitted?: Day;
  extended: number;
  decided?: Day;
  received?: Day;
  ceremony?: Day;
  newMemberCertificate?: Day;
  selfReview?: Day;
  mentorReview?: Day;
  probationOpinions?: Readonly<{ on: Day; residence: Day }>;
  recognitionVotes: readonly Vote[];
  recognitionAppraised?: Day;
  recognitionCommitteeVotes: readonly Vote[];
  recognitionSubmitted?: Day;
  recognitionExtended: number;
  recognised?: Day;
}>;

export const begin = (world: World): State => ({
  place: "nomination",
  since: world.opened,
  now: world.opened,
  evaluated: [],
  certificates: [],
  youthUnion: false,
  tradeUnion: false,
  unionOfficer: false,
  introductions: [],
  history: false,
  checks: [],
  cellVotes: [],
  committeeVotes: [],
  extended: 0,
  recognitionVotes: [],
  recognitionCommitteeVotes: [],
  recognitionExtended: 0,
});
