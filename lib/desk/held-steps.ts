import { isProbationServed } from "../admissions/procedure/guards/course";
import { hasAllSectionsPassed } from "../admissions/procedure/guards/dossier";
import { isVerified } from "../admissions/procedure/guards/verification";
import { definitionOf, type Step, steps } from "../admissions/procedure/procedure";

const stepsRequiring = (...guards: readonly unknown[]): Step[] =>
  steps.filter((step) => definitionOf(step).requires.some((guard) => guards.includes(guard)));

/** The steps that nobody can take yet while the twelve months run, sections are not accepted, or answers are awaited. */
export const heldSteps = {
  probation: stepsRequiring(isProbationServed),
  sections: stepsRequiring(hasAllSectionsPassed),
  answers: stepsRequiring(...isVerified),
};
