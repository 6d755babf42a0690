import type { Stage } from "../admissions/case/stages";

/** What a person planned for a post is: a member, in training, or neither. */
export type Readiness = "member" | "training" | "untrained";

export const readinessOf = ({ isMember, stage }: Readonly<{ isMember: boolean; stage: Stage | null }>): Readiness => {
  if (isMember) return "member";
  return stage === null ? "untrained" : "training";
};

/** How many successors a post still wants. */
export const gapOf = ({ wanted, named }: Readonly<{ wanted: number; named: number }>): number =>
  Math.max(0, wanted - named);
