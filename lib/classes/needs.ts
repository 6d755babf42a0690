import { mentoringOrGathering, type Stage } from "../admissions/case/stages";
import { addMonths, type Day } from "../primitives/day";
import type { Rulebook } from "../regulations/rulebook";
import type { ClassKind } from "./training-class";

type Rules = Pick<Rulebook, "certificateValidMonths">;

/** Stages at which a certificate of the awareness class is wanted for the meeting of the cell. */
export const awarenessStages: readonly Stage[] = mentoringOrGathering;

/** Whether somebody at a stage may sit in a class of the kind. */
export const isForStage = (kind: ClassKind, stage: Stage): boolean =>
  kind === "awareness" ? awarenessStages.includes(stage) : stage === "probation";

/** Until when a certificate counts; null where the rules give no time, or none that is known. Source: HD 06-HD/TW 5.4b. */
export const certificateUntil = (kind: ClassKind, issuedOn: Day, rules: Rules, on: Day): Day | null => {
  const rule = kind === "awareness" ? rules.certificateValidMonths.knownOn(on) : undefined;
  return rule ? addMonths(issuedOn, rule.value) : null;
};

type Certified = Readonly<{ kind: ClassKind; issuedOn: Day | null }>;

/** Why somebody should go: there is no certificate, or it counts only until a day before the cell means to meet. */
export type Need = Readonly<{ why: "none" }> | Readonly<{ why: "lapses"; until: Day }>;

/**
 * Whether somebody should go to a class.
 * @param meeting the day the cell means to meet, or until which is looked ahead where none is planned
 */
export const needOf = ({ kind, issuedOn }: Certified, rules: Rules, meeting: Day): Need | null => {
  if (issuedOn === null) return { why: "none" };
  const until = certificateUntil(kind, issuedOn, rules, meeting);
  return until !== null && until < meeting ? { why: "lapses", until } : null;
};
