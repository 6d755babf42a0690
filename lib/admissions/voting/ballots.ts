import type { Day } from "../../primitives/day";
import type { Rulebook } from "../../regulations/rulebook";
import { type Excluding, exclusions } from "../../regulations/values/exclusions";
import { decidingBodyOf } from "../case/deciding-body";
import type { AdmissionFacts, FactsOnAnyDay } from "../case/facts";
import type { VoteFact } from "../case/votes";

/** The bodies whose members our register knows; the size of any other is stated in its decision. */
export type VotingBody = Extract<VoteFact["body"], "cell" | "committee">;

/** A vote of such a body: on what, and whose. */
export type Ballot = Readonly<{ purpose: VoteFact["purpose"]; body: VotingBody }>;

/** The body whose vote a decision states. A committee that decides itself has voted already. */
export const decidingVoteBody = (facts: FactsOnAnyDay, purpose: VoteFact["purpose"]): VoteFact["body"] =>
  (
    ({
      superiorCommittee: "superiorCommittee",
      superiorStandingCommittee: "superior",
      ownStandingCommittee: "standingCommittee",
      ownCommittee: "committee",
    }) as const
  )[decidingBodyOf(facts, purpose)];

/** The rule that says who is left out of a body's base. */
export const exclusionRule = { cell: "cellExclusions", committee: "committeeExclusions" } as const;

/** Where a body's exclusions are written, by the day of the meeting; null where the text was not seen. */
export const exclusionSource = ({ rules }: AdmissionFacts, body: VotingBody, on: Day) =>
  rules[exclusionRule[body]].knownOn(on)?.cites ?? null;

/** Who is left out of a body's base, and whether presence lifts it; where the text is not known, the list that is proposed. */
export const excludingOn = (rules: Rulebook, body: VotingBody, on: Day): Excluding =>
  rules[exclusionRule[body]].knownOn(on)?.value ?? exclusions;
