import type { Role } from "../../access/roles";
import { responsibleRoleIn } from "../../workflow/machine";
import type { AdmissionFacts } from "../case/facts";
import type { Stage } from "../case/stages";
import { admission, type Step, steps } from "./procedure";

/** The step the case waits for next, and who owes it; it does not depend on the day. */
export const nextStepOf = (stage: Stage, facts: AdmissionFacts): Readonly<{ step: Step; holder: Role }> | undefined => {
  const step = steps.find((each) => {
    const { from, sideStep, done } = admission[each];
    return from.includes(stage) && !sideStep && !done?.(facts);
  });
  return step && { step, holder: responsibleRoleIn(admission[step], facts) };
};
