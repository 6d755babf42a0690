import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { startingValues } from "@/components/admissions/forms/step-fields";
import { StepPage } from "@/components/admissions/forms/step-page";
import { stepForm } from "@/lib/admissions/queries";
import { auditedNamesOfKin } from "@/lib/dossier/relative-name-queries";
import { mentorChoices } from "@/lib/mentoring/mentors/choice-queries";
import { today } from "@/lib/primitives/clock";
import { isRealDay } from "@/lib/primitives/day";
import type { SearchParams } from "@/lib/primitives/search-params";
import { takeStep } from "../../actions";

/** The day of the stamps, from the checklist of the handwritten copy. */
const stampedOn = ({ sealedOn }: SearchParams): Readonly<Record<string, string>> =>
  typeof sealedOn === "string" && isRealDay(sealedOn) ? { sealedOn } : {};

export default async function TakeStepPage({ params, searchParams }: PageProps<"/admissions/[caseId]/steps/[step]">) {
  const actor = await requireActor();
  const { caseId, step } = await params;
  const on = today();
  const form = (await stepForm(actor, caseId, step, on)) ?? notFound();
  const names = await auditedNamesOfKin(actor, caseId, form.corrections);
  const known = step === "sendToVerification" ? stampedOn(await searchParams) : {};
  const mentors = await mentorChoices(actor, caseId, step, on);
  const words = await readWords();
  const initial = newFormState({ ...startingValues(form, on, words), ...known });
  return (
    <StepPage
      action={takeStep.bind(null, form.step)}
      form={form}
      initial={initial}
      mentors={mentors}
      names={names}
      on={on}
      words={words}
    />
  );
}
