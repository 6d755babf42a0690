import type { AdmissionFacts } from "../case/facts";
import type { VoteFact } from "../case/votes";
import { type Ballot, exclusionSource } from "./ballots";
import { electorateOf } from "./electorate";
import { isCarried } from "./tally";
import type { DecisionInput, VoteInput } from "./vote-form";

/** The vote of a cell or a committee: the base from the register on the day of the meeting, the count from the minutes. */
export const voteOfBody = (facts: AdmissionFacts, { purpose, body }: Ballot, input: VoteInput): VoteFact => {
  const { occurredOn, resolution, present, yes, no, blank, here } = input;
  const { absent, absenceReasons, probationersPresent, minutes } = input;
  const { total, base, excluded, returned } = electorateOf(facts.voters ?? [], occurredOn, here);
  const cites = exclusionSource(facts, body, occurredOn);
  const exclusions = [
    ...excluded.map((one) => ({ ...one, cites, present: false })),
    ...returned.map((one) => ({ ...one, cites, present: true })),
  ];
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

/** The vote of the superior's standing committee, whose size its decision states. */
export const voteOfSuperior = (
  { rules }: AdmissionFacts,
  purpose: VoteFact["purpose"],
  input: DecisionInput,
): VoteFact => {
  const { total, present, yes, no, blank, number, occurredOn } = input;
  const carried = isCarried(rules, "superior", { base: total, yes }, occurredOn);
  const held = { purpose, body: "superior", heldOn: occurredOn, resolution: number } as const;
  return { ...held, total, excluded: 0, base: total, present, yes, no, blank, carried, electorate: null };
};
