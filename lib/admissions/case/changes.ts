import type { Day } from "../../primitives/day";
import type { PaperKind } from "./papers";
import type { Stage } from "./stages";
import type { VoteFact } from "./votes";

/** A case as it stands at one moment: what the effects of a step are told by. */
export type CaseState = Readonly<{
  stage: Stage;
  cell: string;
  next: Readonly<{ step: string; holder: string; dueOn: Day | null; dueHolder: string | null }> | null;
  paused: boolean;
  papers: readonly Readonly<{ kind: PaperKind; number: string | null; on: Day }>[];
  votes: readonly Pick<VoteFact, "purpose" | "body" | "heldOn" | "yes" | "base" | "needed" | "carried">[];
  deadlines: readonly Readonly<{ kind: string; holder: string; startedOn: Day; dueOn: Day | null }>[];
  /** Those that hold. */
  standings: readonly Readonly<{ kind: string; from: Day }>[];
  mentors: readonly string[];
  /** The sections passed, and how many verifications count. */
  sections: readonly number[];
  verified: number;
}>;

type Compared<Each> = Readonly<{ begun: readonly Each[]; ended: readonly Each[] }>;

const compared = <Each>(before: readonly Each[], after: readonly Each[]): Compared<Each> => {
  const without = (some: readonly Each[], others: readonly Each[]): Each[] => {
    const left = others.map((each) => JSON.stringify(each));
    return some.filter((each) => {
      const at = left.indexOf(JSON.stringify(each));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return { begun: without(after, before), ended: without(before, after) };
};

/** What a step changed in a case. A deadline whose day moved has both begun and ended. */
export const changesBetween = (before: CaseState, after: CaseState) => ({
  stage: { from: before.stage, to: after.stage },
  cell: before.cell === after.cell ? null : after.cell,
  paused: before.paused === after.paused ? null : after.paused,
  next: after.next,
  papers: compared(before.papers, after.papers),
  votes: compared(before.votes, after.votes),
  deadlines: compared(before.deadlines, after.deadlines),
  standings: compared(before.standings, after.standings),
  mentors: compared(before.mentors, after.mentors),
  sections: compared(before.sections, after.sections),
  verified: after.verified - before.verified,
});

export type CaseChanges = ReturnType<typeof changesBetween>;
