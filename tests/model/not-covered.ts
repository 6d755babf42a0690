import type { Step } from "../../lib/admissions/procedure/procedure";

/**
 * Steps the model does not cover, each with the reason. A step that is not listed here must have a law, a form and an
 * effect in the model; tests/domain/model.test.ts fails otherwise. Empty: the model covers every step.
 */
export const stepsNotCovered: Readonly<Partial<Record<Step, string>>> = {};
