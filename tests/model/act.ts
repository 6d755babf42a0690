import type { Day } from "./calendar";
import type { Ballot } from "./case-state";

export type Count = Readonly<{ base: number; yes: number; no: number }>;

/** Events that change a case but are not steps of the procedure. Neither side refuses them. */
export const eventsOutsideProcedure = [
  "evaluate",
  "acceptHistory",
  "nameRelatives",
  "requestVerification",
  "answerVerification",
  "passItemAgain",
] as const;

/** A step or an event with everything its form may state. A kind of act ignores the fields it does not have. */
export type Act = Readonly<{
  /** A step of the procedure, or one of `eventsOutsideProcedure`. */
  kind: string;
  /** The day on the paper. */
  on: Day;
  /** Whether the person who records gives a ground, where the rules require a confirmation. */
  confirmed: boolean;
  /** A second day on the paper: of sealing, the cell's comment, the residence's opinion, consent, transfer and so on. */
  otherDay?: Day;
  memberId: string;
  replacedId?: string;
  /** The day the cell assigned a substitute. */
  assignedOn?: Day;
  ballot: Ballot;
  /** Whether the form explains why the act is late. */
  explainsLateness: boolean;
  union: "youth" | "trade";
  byBranch: boolean;
  isMember: boolean;
  youth: boolean;
  trade: boolean;
  officer: boolean;
  extraDays: number;
  matter: string;
  /** The one point a verification is asked about; both where there is none. */
  point?: "history" | "conduct" | undefined;
  favourable: boolean;
  authority: string;
  former?: Readonly<{ first: Day; left: Day; how: string; cleared?: Day; second: boolean }>;
  /** The day on the paper of the old organisation, of a person who comes from there. */
  issuedOn?: Day;
  /** The two resolutions of the old organisation. */
  resolved?: Readonly<{ cellOn: Day; cell: Count; committeeOn: Day; committee: Count }>;
  decidedOn?: Day;
  ceremonyOn?: Day;
  remarksOn?: Day;
  /** The days on which the old mentor reported and an introducer there wrote; whose name is left out where it is unnamed. */
  reportedOn?: Day;
  introducedOn?: Day;
  unnamed?: boolean;
  competent?: string;
  /** The choice some forms offer: what is redone after an annulment, or which cell or committee a person goes to. */
  option: string;
}>;
