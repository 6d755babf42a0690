import type { AdmissionFacts } from "../admissions/case/facts";
import type { Stage } from "../admissions/case/stages";
import { admission, type Step } from "../admissions/procedure/procedure";
import { conditions } from "./forms/conditions";
import type { Form } from "./forms/form";

/** Where a case stands: its stage, and the steps that can be taken, each with who owes it. */
type Standing = Readonly<{ stage: Stage; open: readonly Readonly<{ step: Step; responsibleRole: string | null }>[] }>;

/**
 * A side step can nearly always be taken, which is no reason to write a paper: it is one for a form of certain cases, also
 * where the step has just ended the case.
 */
const isAtHand = (step: Step, { stage, open }: Standing, isOfCertainCases: boolean): boolean => {
  const { sideStep, to } = admission[step];
  const isOpen = open.some((each) => each.step === step && each.responsibleRole !== null);
  return sideStep ? isOfCertainCases && (isOpen || to === stage) : isOpen;
};

/** Whether a form is to be filled now: its step is at hand, and it is the right one for the case. */
export const isDue = ({ step, when }: Form, standing: Standing, facts: AdmissionFacts): boolean =>
  step !== null && isAtHand(step, standing, when !== null) && (when === null || conditions[when](facts));

/** Whether a form is listed: to those who keep the file all that are theirs, to the person only what may concern them. */
export const isOffered = ({ when }: Form, isApplicant: boolean, facts: AdmissionFacts): boolean =>
  !isApplicant || when === null || conditions[when](facts);
