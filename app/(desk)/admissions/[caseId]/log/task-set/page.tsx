import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { setValues, TaskSetPage } from "@/components/mentoring/tasks/task-set-page";
import { taskSetForm } from "@/lib/mentoring/tasks/form-queries";
import { isTaskSet, ownSet } from "@/lib/mentoring/tasks/templates";
import { today } from "@/lib/primitives/clock";
import { giveTaskSet } from "../actions";

export default async function GiveTaskSetPage({
  params,
  searchParams,
}: PageProps<"/admissions/[caseId]/log/task-set">) {
  const actor = await requireActor();
  const { set: requested } = await searchParams;
  const set = isTaskSet(requested) ? requested : ownSet;
  const on = today();
  const form = (await taskSetForm(actor, (await params).caseId, set, on)) ?? notFound();
  const words = await readWords();
  const initial = newFormState({ caseId: form.caseId, ...setValues(form, words), givenOn: on });
  return <TaskSetPage action={giveTaskSet} form={form} initial={initial} on={on} words={words} />;
}
