import type { Day } from "./calendar";
import type { Ballot } from "./state";

/** What happens beside the steps of the procedure: it is never refused. */
export const outside = ["evaluate", "acceptHistory", "look", "answer"] as const;

/** One act with everything its paper states; the fields a kind of act has no use for are ignored. */
export type Act = Readonly<{
  what: string;
  /** The day on the paper. */
  on: Day;
  /** Whether the person who records says on what ground, where the rules leave it open. */
  confirmed: boolean;
  /** A second day the paper states: sealed, commented, residence, together since, consent, transfer, receipt. */
  other?: Day;
  who: string;
  replaces?: string;
  /** The day the cell assigned a substitute. */
  assigned?: Day;
  ballot: Ballot;
  /** Lateness is accounted for. */
  reason: boolean;
  union: "youth" | "trade";
  branch: boolean;
  isMember: boolean;
  youth: boolean;
  trade: boolean;
  officer: boolean;
  days: number;
  matter: string;
  favourable: boolean;
  authority: string;
  former?: Readonly<{ first: Day; left: Day; how: string; cleared?: Day; second: boolean }>;
  /** What an annulment has done again; whether the competent committee stays the same. */
  choice: string;
}>;
