import type { Role } from "../../access/roles";
import type { Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { admission, type Step } from "./procedure";

/** Only who acts for the body that decides in the case takes its steps; others may in another case. */
export const notCompetent = (
  step: Step,
  facts: AdmissionFacts & { readonly on: Day },
  role: Role,
): Refusal | undefined => {
  const takers = admission[step].takenBy?.(facts);
  if (!takers || takers.includes(role)) return undefined;
  return {
    code: "not-competent",
    facts: { holder: takers[0] },
    cites: facts.rules.decidingBody.entryOn(facts.on)?.cites,
  };
};
