import type { Day } from "./calendar";
import type { Ballot, Matter } from "./state";

/** The acts the model knows; names are the words of the table of steps, and three that happen outside it. */
export const outside = ["evaluate", "acceptHistory", "concludeCheck"] as const;

export type Act = Readonly<{
  what: string;
  /** The day on the paper. */
  on: Day;
  /** Whether the person who records says on what ground, where the rules leave it open. */
  confirmed: boolean;
  /** A second day the paper states: sealed, commented, residence, together since, consent, moved. */
  other?: Day;
  who?: string;
  replaces?: string;
  assigned?: Day;
  ballot?: Ballot;
  reason?: boolean;
  union?: "youth" | "trade";
  yes?: readonly boolean[];
  days?: number;
  matter?: Matter;
  choice?: string;
}>;
