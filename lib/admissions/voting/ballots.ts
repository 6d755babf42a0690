import type { AdmissionFacts } from "../case/facts";
import type { VoteFact } from "../case/votes";

/** The bodies whose members our register knows; the size of the superior's standing committee is stated in its decision. */
export type VotingBody = Exclude<VoteFact["body"], "superior">;

/** A vote of such a body: on what, and whose. */
export type Ballot = Readonly<{ purpose: VoteFact["purpose"]; body: VotingBody }>;

/** The rule that says who is left out of a body's base. */
export const exclusionRule = { cell: "cellExclusions", committee: "committeeExclusions" } as const;

/** Where a body's exclusions are written, by the day of the meeting; null where the text was not seen. */
export const exclusionSource = ({ rules }: AdmissionFacts, body: VotingBody, on: AdmissionFacts["openedOn"]) =>
  rules[exclusionRule[body]].knownOn(on)?.cites ?? null;
