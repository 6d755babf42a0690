import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { EvaluationFormPage } from "@/components/mentoring/evaluation-form";
import { evaluationForm } from "@/lib/mentoring/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { evaluate } from "../actions";

export default async function EvaluatePage({ params, searchParams }: PageProps<"/admissions/[caseId]/log/evaluation">) {
  const actor = await requireActor();
  const { task: requested } = await searchParams;
  const asked = paramOrNull(requested);
  const { task, ...form } = (await evaluationForm(actor, (await params).caseId, asked)) ?? notFound();
  const on = today();
  const initial = newFormState({ caseId: form.caseId, taskId: task?.id ?? "", evaluatedOn: on });
  return (
    <EvaluationFormPage action={evaluate} form={form} initial={initial} on={on} task={task} words={await readWords()} />
  );
}
