import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { EvaluationFormPage } from "@/components/mentoring/evaluation-form";
import { logForm } from "@/lib/mentoring/queries";
import { today } from "@/lib/primitives/clock";
import { evaluate } from "../actions";

export default async function EvaluatePage({ params }: PageProps<"/admissions/[caseId]/log/evaluation">) {
  const actor = await requireActor();
  const form = (await logForm(actor, (await params).caseId)) ?? notFound();
  const on = today();
  const initial = newFormState({ caseId: form.caseId, evaluatedOn: on });
  return <EvaluationFormPage action={evaluate} form={form} initial={initial} on={on} words={await readWords()} />;
}
