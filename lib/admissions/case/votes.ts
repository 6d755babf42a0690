import type { Day } from "../../primitives/day";
import { latest, type Period } from "../../primitives/period";
import type { Exclusion } from "../../regulations/values/exclusions";
import type { Citation } from "../../workflow/refusal";

export type VoteFact = Readonly<{
  purpose: "admission" | "recognition" | "removal";
  /** `superior` is the superior standing committee; the last three decide, and their size is stated with the decision. */
  body: "cell" | "committee" | "superior" | "superiorCommittee" | "standingCommittee";
  heldOn: Day;
  /** Null for a vote that failed: nothing was resolved. */
  resolution: string | null;
  total: number;
  excluded: number;
  base: number;
  present: number;
  yes: number;
  no: number;
  blank: number;
  carried: boolean;
  /** The fewest votes in favour that carry the base, by the rule of the day; of a vote on record. */
  needed?: number;
  /** Who was convened, as of the recording; null for a body whose size is stated and for votes recorded before it was kept. */
  electorate: KeptElectorate | null;
}>;

/**
 * A member of the body that votes: the periods in which they belong to it (as an official member of the cell, or in a
 * post of the committee), and the periods in which something may leave them out of the base.
 */
export type Member = Readonly<{
  id: string;
  name: string;
  belongs: readonly Period[];
  standings: readonly (Period & Readonly<{ kind: Exclusion }>)[];
}>;

/** A member who does not count in the base unless present: why, and since when. */
export type Excluded = Readonly<{ personId: string; name: string; reason: Exclusion; since: Day }>;

/** A member who was away, exempt or suspended on the day of a vote, as kept with it. */
export type KeptExclusion = Excluded & Readonly<{ cites: Citation | null; present: boolean }>;

/**
 * Who was convened, as it was known when the vote was recorded: later corrections of the register do not change it. What
 * was not asked for when an older vote was recorded is absent.
 */
export type KeptElectorate = Readonly<{
  total: number;
  base: number;
  exclusions: readonly KeptExclusion[];
  /** How many did not come, and why, as the paper states it. */
  absent?: number;
  absenceReasons?: string | null;
  /** The minutes or the report of a vote that failed. */
  minutes?: string | null;
  /** Probationary members who attended without a vote, for the minutes only. */
  probationersPresent: number | null;
}>;

type Votes = Readonly<{ votes: readonly VoteFact[] }>;

/** The last vote of a body on a purpose by the day it was held, or nothing. */
export const latestVote = (
  { votes }: Votes,
  purpose: VoteFact["purpose"],
  body: VoteFact["body"],
): VoteFact | undefined =>
  latest(
    votes.filter((each) => each.purpose === purpose && each.body === body),
    ({ heldOn }) => heldOn,
  );

/** Whether the last vote of the body carried: the step that records it has been taken. */
export const isCarried = (purpose: VoteFact["purpose"], body: VoteFact["body"]) => (facts: Votes) =>
  latestVote(facts, purpose, body)?.carried === true;
