"use server";

import { action } from "@/app/action";
import { readWords } from "@/app/language";
import { stepFields } from "@/components/admissions/forms/step-fields";
import type { FormState } from "@/components/ui/form-state";
import type { Actor } from "@/lib/access/actor";
import { stepCommands } from "@/lib/admissions/commands";
import { ballotOf, isStep, type Step } from "@/lib/admissions/procedure/procedure";
import { stepForm } from "@/lib/admissions/queries";
import { rollDayOf } from "@/lib/admissions/voting/attendance-roll";
import { today } from "@/lib/primitives/clock";

/** A refused vote comes back with the roll of the day that was typed. */
const withRoll = (step: Step) => async (actor: Actor, sent: Readonly<Record<string, string>>) => {
  const on = today();
  const form = await stepForm(actor, sent.caseId ?? "", step, on, rollDayOf(sent.occurredOn ?? "", on));
  return form && { fields: stepFields(form, on, await readWords()), values: { shown: form.roll?.mark ?? "" } };
};

/** Takes any step of the procedure. @param step its name, which a call by hand may have changed */
export async function takeStep(step: string, previous: FormState, sent: FormData): Promise<FormState> {
  if (!isStep(step)) return previous;
  const take = action(
    stepCommands[step],
    ({ caseId }) => `/admissions/${caseId}?done=${step}`,
    ballotOf(step) && withRoll(step),
  );
  return take(previous, sent);
}
