import type { Day } from "../../primitives/day";
import type { Period } from "../../primitives/period";
import type { MemberStanding } from "./memberships";
import type { PaperFact } from "./papers";
import type { Stage } from "./stages";
import type { VerificationFact } from "./verification";
import type { KeptElectorate, VoteFact } from "./votes";

type Transition = Readonly<{
  id: string;
  annulsId: string | null;
  accountId: string;
  sequence: number;
  step: string;
  from: Stage | null;
  to: Stage;
  occurredOn: Day;
  /** ISO 8601, with time. */
  recordedAt: string;
  actorName: string;
  role: string;
  facts: Readonly<Record<string, string | number | null | readonly string[]>>;
  provisions: unknown;
  provisional: boolean;
}>;

/** The transition that wrote a paper or a vote. */
type Written = Readonly<{ sequence: number }>;

type Paper = Written & Omit<PaperFact, "kind"> & Readonly<{ id: string; kind: string }>;

/** An empty object stands for an electorate that was not kept. */
export type Vote = Omit<VoteFact, "electorate"> &
  Readonly<{ electorate: KeptElectorate | Readonly<Record<string, never>> }>;

type Deadline = Readonly<{
  kind: string;
  holder: string;
  startedOn: Day;
  workingDays: number | null;
  dueOn: Day | null;
  cites: unknown;
  rulePack: string;
  provisional: boolean;
}>;

/** Everything of a case that guards, deadlines and the case page look at, as the database holds it. */
export type CaseRecord = Readonly<{
  id: string;
  path: string;
  unitId: string;
  stage: Stage;
  sequence: number;
  openedOn: Day;
  closedOn: Day | null;
  nextStep: string | null;
  nextHolder: string | null;
  nextDueOn: Day | null;
  nextDueHolder: string | null;
  submittedOn: Day | null;
  decisionOn: Day | null;
  decisionNumber: string | null;
  decisionReceivedOn: Day | null;
  admittedOn: Day | null;
  officialOn: Day | null;
  provisional: boolean;
  returnedBy: string | null;
  papersHoldUntil: Day | null;
  unit: Readonly<{ id: string; name: string; shortName: string; parent: (Period & Readonly<{ kind: string }>) | null }>;
  person: Readonly<{ id: string; fullName: string; bornOn: Day; schooling: string }>;
  /** The person in the register, with what was declared in any case of theirs, details as stored. */
  register: Readonly<{
    standings: readonly MemberStanding[];
    declared: readonly Readonly<{ caseId: string; id: string; details: PaperFact["details"] }>[];
  }>;
  transitions: readonly Transition[];
  papers: readonly Paper[];
  votes: readonly (Vote & Written & Readonly<{ id: string; form: string }>)[];
  mentorships: readonly (Period & Readonly<{ personId: string; personName: string; resolution: string }>)[];
  deadlines: readonly Deadline[];
  evaluations: readonly Readonly<{ evaluatedOn: Day }>[];
  relatives: readonly Readonly<{ id: string; personId: string | null; kinship: string; points?: readonly string[] }>[];
  /** The times in which the organisation's committee has delegated power to decide. */
  delegations: readonly Period[];
  /** The sections of the personal history that were passed. */
  sectionsPassed: readonly Readonly<{ number: number }>[];
  verifications: readonly VerificationFact[];
  /** Answers that a return made void, with the items they had reopened. */
  voidedAnswers?: readonly Readonly<{ reopens: readonly number[] }>[];
}>;
