import type { AdmissionFacts } from "../case/facts";
import type { VoteFact } from "../case/votes";
import { type Ballot, decidingVoteBody, excludingOn, exclusionSource } from "./ballots";
import { type Excluded, electorateOf } from "./electorate";
import { isCarried } from "./tally";
import type { DecisionInput, VoteInput } from "./vote-form";

/** The vote of a cell or a committee: the base from the register on the day of the meeting, the count from the minutes. */
export const voteOfBody = (facts: AdmissionFacts, { purpose, body }: Ballot, input: VoteInput): VoteFact => {
  const { occurredOn, resolution, present, yes, no, blank, here } = input;
  const { absent, absenceReasons, probationersPresent, minutes } = input;
  const excluding = excludingOn(facts.rules, body, occurredOn);
  const { total, base, excluded, returned } = electorateOf(facts.voters ?? [], occurredOn, here, excluding);
  const cites = exclusionSource(facts, body, occurredOn);
  const kept =
    (present: boolean) =>
    ({ mayReturn: _, ...one }: Excluded) => ({ ...one, cites, present });
  const exclusions = [...excluded.map(kept(false)), ...returned.map(kept(true))];
  return {
    purpose,
    body,
    heldOn: occurredOn,
    resolution,
    total,
    excluded: excluded.length,
    base,
    present,
    yes,
    no,
    blank,
    carried: isCarried(facts.rules, body, { base, yes }, occurredOn),
    electorate: { total, base, exclusions, absent, absenceReasons, probationersPresent, minutes },
  };
};

/** The vote of the body that decides, whose size its decision states. */
export const voteOfDecider = (facts: AdmissionFacts, purpose: VoteFact["purpose"], input: DecisionInput): VoteFact => {
  const { total, present, yes, no, blank, number, occurredOn } = input;
  const body = decidingVoteBody({ ...facts, on: occurredOn }, purpose);
  const carried = isCarried(facts.rules, body, { base: total, yes }, occurredOn);
  const held = { purpose, body, heldOn: occurredOn, resolution: number } as const;
  return { ...held, total, excluded: 0, base: total, present, yes, no, blank, carried, electorate: null };
};
