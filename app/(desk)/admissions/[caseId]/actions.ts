"use server";

import { action } from "@/app/action";
import { readWords } from "@/app/language";
import { stepFields } from "@/components/admissions/forms/step-fields";
import { stepReview } from "@/components/admissions/forms/step-review";
import { heededOf } from "@/components/mentoring/mentor-choices";
import type { FormState } from "@/components/ui/form-state";
import type { Actor } from "@/lib/access/actor";
import { changesBetween } from "@/lib/admissions/case/changes";
import { stepCommands, stepRehearsals } from "@/lib/admissions/commands";
import { ballotOf, definitionOf, isStep, type Step } from "@/lib/admissions/procedure/procedure";
import { stepForm } from "@/lib/admissions/queries";
import { rollDayOf } from "@/lib/admissions/voting/attendance-roll";
import { mentorChoices } from "@/lib/mentoring/mentors/choice-queries";
import { today } from "@/lib/primitives/clock";
import { naming } from "@/lib/units/named/queries";
import { done } from "@/lib/workflow/refusal";

/** A refused vote comes back with the roll of the day that was typed. */
const withRoll = (step: Step) => async (actor: Actor, sent: Readonly<Record<string, string>>) => {
  const on = today();
  const form = await stepForm(actor, sent.caseId ?? "", step, on, rollDayOf(sent.occurredOn ?? "", on));
  return form && { fields: stepFields(form, on, await readWords()), values: { shown: form.roll?.mark ?? "" } };
};

/** What would follow from a step that cannot be undone, told by the step itself and not recorded. */
const foreseen = (step: Step) => async (actor: Actor, sent: Readonly<Record<string, string>>) => {
  const outcome = await stepRehearsals[step](actor, sent);
  if (outcome.kind !== "done") return outcome;
  if ("was" in outcome.value) return done(outcome.value);
  const { before, after } = outcome.value.would;
  const words = await readWords();
  const review = stepReview(before && after && changesBetween(before, after), words);
  const heeded = heededOf(await mentorChoices(actor, sent.caseId ?? "", step, today()), sent.mentorId, words);
  return done({ review: { rows: [...heeded, ...review.rows] } });
};

/** Takes any step of the procedure. @param step its name, which a call by hand may have changed */
export async function takeStep(step: string, previous: FormState, sent: FormData): Promise<FormState> {
  if (!isStep(step)) return previous;
  const take = action(
    naming("unitId", "cell", stepCommands[step]),
    ({ caseId }) => `/admissions/${caseId}?done=${step}`,
    {
      askAgain: ballotOf(step) && withRoll(step),
      review: definitionOf(step).confirms && naming("unitId", "cell", foreseen(step)),
    },
  );
  return take(previous, sent);
}
