import type { Citation } from "../../workflow/refusal";
import type { AdmissionFacts, VoteFact } from "../case/facts";
import type { Step } from "../case/stages";
import type { Excluded } from "./electorate";

/** The bodies whose members our register knows; the size of the superior's standing committee is stated in its decision. */
export type VotingBody = Exclude<VoteFact["body"], "superior">;
export type Ballot = Readonly<{ purpose: VoteFact["purpose"]; body: VotingBody }>;

/** The steps that record a vote of such a body: on what, and whose. */
export const ballots = {
  recordCellVote: { purpose: "admission", body: "cell" },
  recordCommitteeVote: { purpose: "admission", body: "committee" },
  recordRecognitionVote: { purpose: "recognition", body: "cell" },
  recordRecognitionCommitteeVote: { purpose: "recognition", body: "committee" },
  recordRemovalVote: { purpose: "removal", body: "cell" },
  recordRemovalCommitteeVote: { purpose: "removal", body: "committee" },
} as const satisfies Partial<Record<Step, Ballot>>;
export type BallotStep = keyof typeof ballots;

export const ballotOf = (step: Step): Ballot | undefined => (ballots as Partial<Record<Step, Ballot>>)[step];

/** The rule that says who is left out of a body's base. */
export const exclusionRule = { cell: "cellExclusions", committee: "committeeExclusions" } as const;

/** One who was away, exempt or suspended on the day of a vote, as kept with it. */
export type KeptExclusion = Excluded & Readonly<{ cites: Citation | null; present: boolean }>;

/** Who was convened, as it was known when the vote was recorded: later corrections of the register do not touch it. */
export type KeptElectorate = Readonly<{
  total: number;
  base: number;
  exclusions: readonly KeptExclusion[];
  /** Guests of the vote, for the minutes only. */
  probationersPresent: number | null;
}>;

/** Where a body's exclusions are written, by the day of the meeting; absent before the first text known. */
export const exclusionSource = ({ rules }: AdmissionFacts, body: VotingBody, on: AdmissionFacts["openedOn"]) =>
  rules[exclusionRule[body]].entryOn(on)?.cites ?? null;
