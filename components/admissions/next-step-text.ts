import { isRole } from "@/lib/access/roles";
import { isStep } from "@/lib/admissions/procedure/procedure";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

type Next = Readonly<{ step: string; holder: string; dueOn: Day | null; dueHolder: string | null }>;

export const roleName = (role: string, { steps }: Words): string => (isRole(role) ? steps.roles[role] : role);

/** The next step, who owes it and by when, as one phrase. */
export const nextStepText = ({ step, holder, dueOn, dueHolder }: Next, words: Words): string => {
  const { review, steps } = words;
  const next = review.next(isStep(step) ? steps.steps[step] : step, roleName(holder, words));
  if (!dueOn) return next;
  const day = formatDay(dueOn);
  const due = dueHolder && dueHolder !== holder ? review.dueOfOther(roleName(dueHolder, words), day) : review.due(day);
  return `${next}${due}`;
};
