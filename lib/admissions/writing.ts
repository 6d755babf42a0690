import type { Day } from "../primitives/day";
import type { AdmissionFacts, PaperFact, PaperKind, VoteFact } from "./facts";
import type { StepInput } from "./schema";
import type { Step } from "./steps";
import { isCarried } from "./tally";

/** What a step leaves behind, beside its transition. */
export type Effects = Readonly<{
  papers?: readonly PaperFact[];
  vote?: VoteFact;
  mentor?: Readonly<{ personId: string; resolution: string; from: Day }>;
  /** A null kind ends the one before: the person's standing is kept elsewhere from then on. */
  standing?: Readonly<{
    kind: "nonMember" | "sympathiser" | "applicant" | "probationary" | "official" | null;
    from: Day;
  }>;
  /** The person goes to another cell, and the file with them. */
  move?: Readonly<{ unitId: string }>;
}>;

export type Stated<S extends Step> = (input: StepInput<S>, facts: AdmissionFacts) => Effects;

/** A paper of a kind; what is not stated is empty. */
export const written = (kind: PaperKind, datedOn: Day, rest: Partial<PaperFact> = {}): PaperFact => ({
  kind,
  datedOn,
  number: null,
  issuer: null,
  personId: null,
  details: {},
  ...rest,
});

type Counted = StepInput<"recordCellVote"> | StepInput<"recordRecognitionVote">;
type Decided = Omit<StepInput<"recordDecision">, "lateReason">;

/** A vote of the cell or the committee as counted. */
export const counted = (
  { rules }: AdmissionFacts,
  purpose: VoteFact["purpose"],
  body: VoteFact["body"],
  input: Counted,
): VoteFact => {
  const base = input.total - input.excluded;
  const { total, excluded, present, yes, no, blank, resolution, occurredOn } = input;
  const carried = isCarried(rules, body, { base, yes }, occurredOn);
  return { purpose, body, heldOn: occurredOn, resolution, total, excluded, base, present, yes, no, blank, carried };
};

/** The vote of the superior standing committee, all of whose members are the base. */
export const decided = ({ rules }: AdmissionFacts, purpose: VoteFact["purpose"], input: Decided): VoteFact => {
  const { total, present, yes, no, blank, number, occurredOn } = input;
  const carried = isCarried(rules, "superior", { base: total, yes }, occurredOn);
  const base = { purpose, body: "superior" as const, heldOn: occurredOn, resolution: number };
  return { ...base, total, excluded: 0, base: total, present, yes, no, blank, carried };
};

/** Who leaves the way is a non-member again. */
export const left = ({ occurredOn }: { occurredOn: Day }): Effects => ({
  standing: { kind: "nonMember", from: occurredOn },
});
