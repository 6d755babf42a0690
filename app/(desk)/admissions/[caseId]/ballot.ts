import { action } from "@/app/action";
import { readWords } from "@/app/language";
import { stepFields } from "@/components/admissions/step-fields";
import { stepCommands } from "@/lib/admissions/commands";
import { stepForm } from "@/lib/admissions/queries";
import type { BallotStep } from "@/lib/admissions/voting/ballots";
import { today } from "@/lib/primitives/clock";
import { isRealDay, parseDay } from "@/lib/primitives/day";

/** Records a vote; when refused, the form comes back with the roll of the day that was typed. */
export const ballot = (step: BallotStep) =>
  action(
    stepCommands[step],
    ({ caseId }) => `/admissions/${caseId}?done=${step}`,
    async (actor, sent) => {
      const on = today();
      const typed = parseDay(sent.occurredOn ?? "");
      const heldOn = isRealDay(typed) && typed <= on ? typed : on;
      const form = await stepForm(actor, sent.caseId ?? "", step, on, heldOn);
      return form && { fields: stepFields(form, on, await readWords()), values: { shown: form.roll?.mark ?? "" } };
    },
  );
