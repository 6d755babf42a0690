import type { Role } from "../../access/roles";
import { openSteps, responsibleRoleIn } from "../../workflow/machine";
import type { AdmissionFacts } from "../case/facts";
import type { Stage } from "../case/stages";
import { admission, type Step } from "./procedure";

/** The step the case waits for next, and who owes it; it does not depend on the day. */
export const nextStepOf = (stage: Stage, facts: AdmissionFacts): Readonly<{ step: Step; holder: Role }> | undefined => {
  const [step, rule] = openSteps(admission, stage, facts).find(([, { sideStep }]) => !sideStep) ?? [];
  return step && rule && { step, holder: responsibleRoleIn(rule, facts) };
};
