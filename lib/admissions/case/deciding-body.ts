import { committeeLeaders, type Role, superiorOfficers } from "../../access/roles";
import type { Day } from "../../primitives/day";
import { covers } from "../../primitives/period";
import type { ValueOf } from "../../regulations/rulebook";
import { type FactsOnAnyDay, isDeadlockReported } from "./facts";
import { latestVote, type VoteFact } from "./votes";

type Purpose = VoteFact["purpose"];

/** Who decides on admission, recognition and removal: the body the rule names, or the grass-roots committee itself by delegated power. */
export type DecidingBody = ValueOf<"decidingBody"> | "ownCommittee";

/** The day that chooses the rule: that of the cell's resolution, with which the period for the decision begins. */
export const decidingRuleDay = (facts: FactsOnAnyDay, purpose: Purpose): Day =>
  latestVote(facts, purpose, "cell")?.heldOn ?? facts.on ?? facts.openedOn;

/** The power is delegated on the day; without a day, it still is. */
const isDelegated = ({ delegations, on }: FactsOnAnyDay): boolean =>
  delegations.some((period) => (on ? covers(period, on) : period.to === null));

/**
 * Who decides in a case. Where the rule is not known, it is the superior standing committee, and a person confirms. On a
 * deadlock that was reported, the superior decides, whoever has the power. Source: HD 06-HD/TW 3.7; QĐ 294-QĐ/TW 4.2.3, 22.1.
 */
export const decidingBodyOf = (facts: FactsOnAnyDay, purpose: Purpose): DecidingBody => {
  const byRule =
    facts.rules.decidingBody.knownOn(decidingRuleDay(facts, purpose))?.value ?? "superiorStandingCommittee";
  if (purpose !== "admission" && isDeadlockReported(facts))
    return byRule === "superiorCommittee" ? byRule : "superiorStandingCommittee";
  return isDelegated(facts) ? "ownCommittee" : byRule;
};

const [committeeSecretary, committeeDeputySecretary] = committeeLeaders;
const ownRoles: readonly Role[] = [committeeDeputySecretary, committeeSecretary];

/** Who acts for the body that decides; the first owes what it has to do. */
const competentRoles: Readonly<Record<DecidingBody, readonly Role[]>> = {
  superiorCommittee: superiorOfficers,
  superiorStandingCommittee: superiorOfficers,
  ownStandingCommittee: ownRoles,
  ownCommittee: ownRoles,
};

export const competentRolesFor =
  (purpose: Purpose) =>
  (facts: FactsOnAnyDay): readonly Role[] =>
    competentRoles[decidingBodyOf(facts, purpose)];

/** The committee or its standing committee decides: nothing goes up to the superior. */
export const isDecidedHere =
  (purpose: Purpose) =>
  (facts: FactsOnAnyDay): boolean =>
    competentRoles[decidingBodyOf(facts, purpose)] === ownRoles;

/** The committee itself decides, by its resolution; the decision needs no other vote. */
export const isDecidedByCommittee =
  (purpose: Purpose) =>
  (facts: FactsOnAnyDay): boolean =>
    decidingBodyOf(facts, purpose) === "ownCommittee";

/** Who acts for the body that has decided, after the decision: its vote is on file. */
export const rolesOfDecider =
  (purpose: Purpose) =>
  ({ votes }: FactsOnAnyDay): readonly Role[] =>
    votes.some((vote) => vote.purpose === purpose && (vote.body === "superior" || vote.body === "superiorCommittee"))
      ? superiorOfficers
      : ownRoles;
