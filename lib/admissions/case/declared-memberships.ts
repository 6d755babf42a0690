import { type Day, isRealDay } from "../../primitives/day";
import { type LeavingKind, leavingKinds } from "../../regulations/values/readmission";
import type { Left } from "./memberships";

/** A former membership as declared: from the first decision on, with the day a record was cleared. */
export type Declared = Left & Readonly<{ clearedOn: Day | null; readmittedBefore: boolean }>;

const isLeavingKind = (text: string | null | undefined): text is LeavingKind =>
  leavingKinds.some((kind) => kind === text);

const dayIn = (text: string | null | undefined): Day | null => (text && isRealDay(text) ? text : null);

/** What a declaration tells; nothing where it is sealed. @param details of a paper of kind `formerMembership` */
export const declaredIn = (details: Readonly<Record<string, string | null>>): Declared[] => {
  const { leftOn, leftHow, firstDecisionOn, clearedOn, readmittedBefore } = details;
  const left = dayIn(leftOn);
  if (!left || !isLeavingKind(leftHow)) return [];
  const from = dayIn(firstDecisionOn) ?? left;
  return [{ from, leftOn: left, leftHow, clearedOn: dayIn(clearedOn), readmittedBefore: readmittedBefore === "yes" }];
};

type Span = Readonly<{ from: Day; leftOn: Day | null }>;

/** Whether two memberships are one: nobody is a member twice at a time. */
export const isSameMembership = (one: Span, other: Span): boolean =>
  (other.leftOn === null || one.from < other.leftOn) && (one.leftOn === null || other.from < one.leftOn);
