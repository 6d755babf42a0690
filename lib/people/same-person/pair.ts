import type { Day } from "../../primitives/day";

/** What may be decided on two records: one person's, two people's, or open again. */
export const pairAnswers = ["same", "different", "open"] as const;
export type PairAnswer = (typeof pairAnswers)[number];

/** The fields of a record in which two may differ, in the order of the page. */
export const pairFields = [
  "fullName",
  "bornOn",
  "sex",
  "schooling",
  "occupation",
  "joinedUnitOn",
  "nationalId",
] as const;
export type PairField = (typeof pairFields)[number];

/** Two records as their row holds them: the smaller number first. */
export const inOrder = (one: string, other: string): Readonly<{ oneId: string; otherId: string }> =>
  one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };

/** A standing as stored; `openedBy`: the step of a case that began it. */
export type PairStanding = Readonly<{
  id: string;
  kind: string;
  from: Day;
  to: Day | null;
  decidedOn: Day | null;
  openedBy: string | null;
}>;

/** What is looked at of a record before it is joined into another one, or another one into it. */
export type Joinable = Readonly<{
  id: string;
  bornOn: Day;
  joinedUnitOn: Day;
  standings: readonly PairStanding[];
  hasAccount: boolean;
  /** The posts it holds or held in cells and committees. */
  posts: readonly Readonly<{ unit: string }>[];
  openCase: Readonly<{ id: string; name: string }> | null;
  /** How many cases it holds, and how many people it mentors at present. */
  cases: number;
  mentored: number;
  /** For how many posts it is planned at present. */
  planned: number;
  isRelative: boolean;
  /** Whether a former membership was declared in a case. */
  isDeclared: boolean;
  isJoinedHere: boolean;
  isJoined: boolean;
  /** The birth day of an admission stays. */
  isAdmitted: boolean;
}>;
