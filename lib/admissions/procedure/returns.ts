import type { Day } from "../../primitives/day";
import { correctionsIn, type ReturnFact } from "../case/corrections";

type Taken = Readonly<{ id: string; step: string; stated: Readonly<Record<string, unknown>> }>;

const answering = ["submitForDecision", "issueDecision", "recordDecision"];

/** The returns once a step is taken: a return is one more, and a file that is sent up or decided on has answered all before. */
export const returnsAfter = (before: readonly ReturnFact[], { id, step, stated }: Taken): readonly ReturnFact[] => {
  if (answering.includes(step)) return [];
  const corrects = step === "returnDossier" ? correctionsIn(stated) : undefined;
  if (!corrects) return before;
  return [...before, { id, on: stated.occurredOn as Day, corrects }];
};
