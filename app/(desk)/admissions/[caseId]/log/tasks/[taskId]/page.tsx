import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ResultFormPage } from "@/components/mentoring/result-form";
import { taskForm } from "@/lib/mentoring/queries";
import { today } from "@/lib/primitives/clock";
import { takeResult } from "../../actions";

export default async function TakeResultPage({ params }: PageProps<"/admissions/[caseId]/log/tasks/[taskId]">) {
  const actor = await requireActor();
  const { caseId, taskId } = await params;
  const on = today();
  const task = (await taskForm(actor, caseId, taskId, on)) ?? notFound();
  const initial = newFormState({ caseId: task.caseId, taskId: task.id, returned: String(task.returnedCount) });
  return <ResultFormPage action={takeResult} initial={initial} on={on} task={task} words={await readWords()} />;
}
