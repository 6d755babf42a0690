import type { Day } from "../../primitives/day";
import type { AdmissionFacts, PaperFact, VoteFact } from "../case/facts";
import type { Step } from "../case/stages";
import type { StepInput } from "./schema";

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

/** Who leaves the way is a non-member again. */
export const left = ({ occurredOn }: { occurredOn: Day }): Effects => ({
  standing: { kind: "nonMember", from: occurredOn },
});
